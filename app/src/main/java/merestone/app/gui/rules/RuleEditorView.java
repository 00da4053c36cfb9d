package merestone.app.gui.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.util.Duration;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Named;
import merestone.app.gui.parts.Words;
import merestone.finding.Finding;
import merestone.message.Text;
import merestone.review.Rehearsal;
import merestone.rule.Amendment;
import merestone.rule.Level;

/**
 * The rule that is selected: its words and basis, what can be changed of it, and to what effect.
 */
final class RuleEditorView {
  private static final int NAMED = 5;

  private final RulesViewModel model;
  private final Runnable leave;
  private final RuleEditor editor;
  private final Words words;
  private final Parent root;
  private final PauseTransition patience = new PauseTransition(Duration.millis(400));

  @FXML private Node body;
  @FXML private Label none;
  @FXML private Label title;
  @FXML private Label basis;
  @FXML private Label remedy;
  @FXML private CheckBox on;
  @FXML private TextField reason;
  @FXML private Label levelName;
  @FXML private ChoiceBox<Level> level;
  @FXML private Node limitRow;
  @FXML private Label limitName;
  @FXML private TextField limit;
  @FXML private Label unit;
  @FXML private Label effect;
  @FXML private ProgressIndicator trying;
  @FXML private Button keep;
  @FXML private Button undo;

  /**
   * Shows the rule that is edited.
   *
   * @param leave takes the keys elsewhere when a change is kept
   */
  RuleEditorView(RulesViewModel model, Runnable leave, Words words) {
    this.model = model;
    this.leave = leave;
    this.words = words;
    editor = model.editor();
    root = Fxml.load(this);
    name();
    tie();
    keep.setOnAction(event -> keep());
    undo.setOnAction(event -> model.undo());
    limit.setOnAction(event -> keep());
    patience.setOnFinished(event -> model.rehearse());
    editor.lineProperty().addListener((property, before, now) -> show(now));
    editor.wanted().addListener((property, before, now) -> entered());
    model.rehearsalProperty().addListener((property, before, now) -> tell());
    model.rehearsingProperty().addListener((property, before, now) -> tell());
    words.localeProperty().addListener((property, before, now) -> rename());
    show(null);
  }

  private void keep() {
    if (model.canKeep()) {
      model.keep();
      leave.run();
    }
  }

  Parent root() {
    return root;
  }

  private void name() {
    on.textProperty().bind(words.live("rules.on"));
    reason.promptTextProperty().bind(words.live("rules.reason"));
    reason.accessibleTextProperty().bind(words.live("rules.reason"));
    levelName.textProperty().bind(words.live("rules.level"));
    limitName.textProperty().bind(words.live("rules.limit"));
    limit.accessibleTextProperty().bind(words.live("rules.limit"));
    level.accessibleTextProperty().bind(words.live("rules.level"));
    none.textProperty().bind(words.live("rules.none"));
    keep.textProperty().bind(words.live("rules.keep"));
    undo.textProperty().bind(words.live("rules.undo"));
    level.getItems().setAll(Level.values());
    level.setConverter(new Named<>(one -> words.now(RuleFace.key(one))));
  }

  private void tie() {
    on.selectedProperty().bindBidirectional(editor.onProperty());
    reason.textProperty().bindBidirectional(editor.reasonProperty());
    limit.textProperty().bindBidirectional(editor.limitProperty());
    level.valueProperty().bindBidirectional(editor.levelProperty());
    reason.visibleProperty().bind(on.selectedProperty().not());
    reason.managedProperty().bind(reason.visibleProperty());
    trying.visibleProperty().bind(model.rehearsingProperty());
    trying.managedProperty().bind(trying.visibleProperty());
    keep.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !model.canKeep(), editor.wanted(), model.changedProperty(), model.rows()));
  }

  private void show(RuleRow.Line line) {
    body.setVisible(line != null);
    none.setVisible(line == null);
    if (line == null) {
      return;
    }
    RuleFace face = new RuleFace(words);
    title.setText(line.base().id() + "  " + words.now(line.now().wording().title()));
    basis.setText(face.basis(line.now()));
    remedy.setText(words.now(line.now().wording().remedy()));
    boolean canLimit = Amendment.canLimit(line.base());
    limitRow.setVisible(canLimit);
    limitRow.setManaged(canLimit);
    unit.setText(face.unit(line.base()));
    on.setDisable(!line.canSwitch());
    undo.setDisable(!line.isChanged());
    tell();
  }

  /** The choice of levels is made anew, so that it speaks the language of the moment. */
  private void rename() {
    Level chosen = level.getValue();
    level.setConverter(new Named<>(one -> words.now(RuleFace.key(one))));
    level.setValue(chosen);
    show(editor.lineProperty().get());
  }

  private void entered() {
    patience.playFromStart();
    tell();
  }

  private void tell() {
    effect.getStyleClass().remove("danger-text");
    effect.setText(words.now(effect()));
    if (editor.isLimitWrong() || editor.isReasonMissing() && !on.isDisable()) {
      effect.getStyleClass().add("danger-text");
    }
    effect.setVisible(!effect.getText().isBlank());
    effect.setManaged(effect.isVisible());
  }

  private Text effect() {
    RuleRow.Line line = editor.lineProperty().get();
    if (line == null) {
      return Text.same("");
    }
    if (editor.isLimitWrong()) {
      return words.text("rules.limitWrong");
    }
    if (editor.isReasonMissing() && line.canSwitch()) {
      return words.text("rules.reasonMissing");
    }
    Optional<Rehearsal> tried = model.rehearsalProperty().get();
    if (tried.isPresent()) {
      return effect(tried.get());
    }
    if (model.rehearsingProperty().get()) {
      return words.text("rules.trying");
    }
    return line.isChanged() ? was(line) : Text.same("");
  }

  private Text was(RuleRow.Line line) {
    RuleFace face = new RuleFace(words);
    return words.text(
        "rules.was", words.now(RuleFace.key(line.base().level())), face.limit(line.base()));
  }

  private Text effect(Rehearsal tried) {
    String numbers =
        words.now("rules.effect", Figures.count(tried.before()), Figures.count(tried.after()));
    String gone = named("rules.vanishing", tried.vanishing());
    String come = named("rules.appearing", tried.appearing());
    return Text.same((numbers + gone + come).strip());
  }

  private String named(String key, List<Finding> findings) {
    if (findings.isEmpty()) {
      return "";
    }
    String some =
        findings.stream()
            .limit(NAMED)
            .map(finding -> finding.subject().label())
            .collect(Collectors.joining(", "));
    String more = findings.size() > NAMED ? " …" : "";
    return "\n" + words.now(key, Figures.count(findings.size()), some + more);
  }
}
