package merestone.app.gui.frame;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import merestone.app.gui.findings.FindingsPart;
import merestone.app.gui.findings.NotesView;
import merestone.app.gui.layers.LayersPart;
import merestone.app.gui.map.IdentifyView;
import merestone.app.gui.parts.Clip;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.SelectedOnly;
import merestone.app.gui.parts.Words;
import merestone.app.gui.rules.RulesPart;
import merestone.app.gui.run.ProgressView;
import merestone.app.gui.run.VerdictView;
import merestone.app.gui.triage.TriagePart;
import merestone.finding.Finding;
import merestone.message.Text;

/** The shell: which part of the screen is where. */
public final class WindowView {
  /** The banner, the bars and nine rows of findings. */
  private static final double NINE_ROWS = 400;

  /** The banner, the bars in two lines each, as a narrow window has them, and four rows. */
  private static final double FOUR_ROWS = 365;

  /** Below this height every line is worth a row of findings. */
  private static final double LOW = 480;

  /**
   * Below this height of the window the tool bar goes, too: menus and keys have all that it has.
   */
  private static final double NO_TOOLS = 540;

  private final Models models;
  private final Words words;
  private final BorderPane root;
  private final FindingsPart findings;
  private String followed = "";

  @FXML private VBox top;
  @FXML private StackPane centre;
  @FXML private SplitPane work;
  @FXML private SplitPane upper;
  @FXML private SplitPane ground;
  @FXML private TabPane left;
  @FXML private Tab layersTab;
  @FXML private Tab rulesTab;
  @FXML private StackPane mapPlace;
  @FXML private StackPane strip;
  @FXML private TabPane answers;
  @FXML private Tab findingsTab;
  @FXML private Tab ledgerTab;
  @FXML private Tab notesTab;
  @FXML private Tab changesTab;
  @FXML private TabPane side;
  @FXML private Tab detailsTab;
  @FXML private Tab identifyTab;
  @FXML private Tab ruleTab;

  /**
   * Builds the shell around the views.
   *
   * @param findings the tables of the answer
   */
  public WindowView(Models models, FindingsPart findings, Words words) {
    this.models = models;
    this.words = words;
    this.findings = findings;
    root = Fxml.load(this);
    placeGround();
    placeAnswer();
    nameTabs();
    work.visibleProperty().bind(models.run().reviewProperty().isNotNull());
    centre.getChildren().remove(work);
    models
        .answer()
        .findings()
        .selectedProperty()
        .addListener((property, before, now) -> selected(now));
    models.ground().identify().pointProperty().addListener((p, before, now) -> identified());
    root.addEventHandler(Clip.COPIED, event -> models.status().say(copied(event.words())));
  }

  private Text copied(Optional<String> said) {
    if (said.isEmpty()) {
      return words.text("status.copiedPicture");
    }
    long lines = said.get().lines().count();
    return lines > 1
        ? words.text("status.copiedLines", Figures.count(lines))
        : words.text("status.copied", said.get().strip());
  }

  public BorderPane root() {
    return root;
  }

  /** Puts menu, tool bar, status bar around the work, and the first screens over it. */
  public void surround(Parent menu, Parent tools, List<Parent> first, Parent status) {
    top.getChildren().setAll(menu, tools);
    tools.visibleProperty().bind(root.heightProperty().map(h -> h.doubleValue() >= NO_TOOLS));
    tools.managedProperty().bind(tools.visibleProperty());
    centre.getChildren().addAll(first);
    root.setBottom(status);
  }

  /** Takes the desk away, and returns how to put it back behind the first screens, in pieces. */
  public List<Runnable> unfurnish() {
    List<Runnable> pieces = new ArrayList<>();
    pieces.add(() -> centre.getChildren().add(0, work));
    List.of(strip, mapPlace).forEach(place -> unfurnish(place, pieces));
    for (TabPane pane : List.of(left, side, answers)) {
      SelectedOnly.in(pane);
      Tab tab = pane.getSelectionModel().getSelectedItem();
      Node content = tab.getContent();
      tab.setContent(null);
      pieces.add(() -> tab.setContent(tab.isSelected() ? content : null));
      if (content instanceof Pane parts) {
        unfurnish(parts, pieces);
      }
    }
    return pieces;
  }

  private static void unfurnish(Pane place, List<Runnable> pieces) {
    List<Node> parts = List.copyOf(place.getChildren());
    place.getChildren().clear();
    parts.forEach(part -> pieces.add(() -> place.getChildren().add(part)));
  }

  /** Divides the window as it was at the last start. */
  public void remember(WindowMemory memory) {
    memory.keep(work, "work");
    new Division(upper, new Division.Need(NINE_ROWS, FOUR_ROWS)).keep(memory, "upper");
    memory.keep(ground, "ground");
  }

  /** Puts the rules beside the layers, and the rule that is selected beside the details. */
  public void place(RulesPart rules) {
    rulesTab.setContent(rules.list());
    ruleTab.setContent(rules.editor());
    rules.showEditorBy(() -> side.getSelectionModel().select(ruleTab));
    rules.leaveEditorBy(this::focusFindings);
    models
        .answer()
        .findings()
        .selectedProperty()
        .addListener(
            (property, before, now) -> {
              // The same finding again is that of the next check: its rule was left meanwhile.
              if (now != null && !now.id().equals(followed)) {
                followed = now.id();
                rules.model().follow(now.rule().id());
              }
            });
  }

  /** Puts the map in its place. */
  public void placeMap(Parent map) {
    mapPlace.getChildren().setAll(map);
  }

  /** Puts the layers beside the map. */
  public void place(LayersPart layers) {
    layersTab.setContent(layers.root());
  }

  /** Takes files and folders that are dropped anywhere on the window. */
  public void acceptDrops(Consumer<List<Path>> taker) {
    root.setOnDragOver(
        event -> {
          if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
          }
          event.consume();
        });
    root.setOnDragDropped(
        event -> {
          List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
          event.setDropCompleted(!files.isEmpty());
          event.consume();
          taker.accept(files);
        });
  }

  /** Lets the keys begin at the findings, once the desk is seen. */
  public void focusFindings() {
    if (work.isVisible()) {
      findings.rows().requestFocus();
    }
  }

  public void focusFilter() {
    answers.getSelectionModel().select(findingsTab);
    findings.focusFilter();
  }

  /** Puts deciding beside the details, above the findings, and into a tab of its own. */
  public void decideWith(TriagePart triage) {
    // Heard before the panel itself, which asks for the reason: it has to be on screen by then.
    triage.hand().askingProperty().addListener((property, before, now) -> showAsking(now));
    VBox details = new VBox(detailsTab.getContent(), triage.panel());
    VBox.setVgrow(details.getChildren().get(0), Priority.ALWAYS);
    detailsTab.setContent(details);
    findings.place(triage.strip(() -> answers.getSelectionModel().select(changesTab)));
    changesTab.setContent(triage.changes());
    changesTab.textProperty().bind(words.live("tab.changes"));
    triage.addColumn(findings.rows());
  }

  private void showAsking(boolean asking) {
    if (asking) {
      side.getSelectionModel().select(detailsTab);
    }
  }

  private void placeGround() {
    Models.Ground ground = models.ground();
    identifyTab.setContent(new IdentifyView(ground.identify(), words).root());
    for (Node fixed : List.of(left, side)) {
      SplitPane.setResizableWithParent(fixed, false);
    }
  }

  private void placeAnswer() {
    detailsTab.setContent(findings.details());
    findingsTab.setContent(findings.table());
    ledgerTab.setContent(findings.ledger());
    notesTab.setContent(new NotesView(models.answer().notes(), words).root());
    findings.showTableBy(() -> answers.getSelectionModel().select(findingsTab));
    VerdictView verdict = new VerdictView(models.verdict(), models.run(), this::showLedger, words);
    verdict.shortenWhile(upper.heightProperty().map(height -> height.doubleValue() < LOW));
    strip.getChildren().setAll(verdict.root(), new ProgressView(models.run(), words).root());
  }

  private void nameTabs() {
    detailsTab.textProperty().bind(words.live("tab.details"));
    identifyTab.textProperty().bind(words.live("tab.identify"));
    ruleTab.textProperty().bind(words.live("tab.rule"));
    layersTab.textProperty().bind(words.live("layers.heading"));
    rulesTab.textProperty().bind(words.live("rules.heading"));
    count(findingsTab, "tab.findings", Bindings.size(models.answer().findings().all()));
    count(ledgerTab, "tab.ledger", models.answer().ledger().incompleteProperty());
    ledgerTab
        .textProperty()
        .bind(
            words.live(
                models
                    .answer()
                    .ledger()
                    .incompleteProperty()
                    .map(
                        open ->
                            words.text(open.intValue() > 0 ? "tab.notChecked" : "tab.ledger"))));
    count(notesTab, "tab.notes", Bindings.size(models.answer().notes().all()));
    models
        .answer()
        .ledger()
        .incompleteProperty()
        .addListener((property, before, now) -> mark(now.intValue() > 0));
  }

  private void count(Tab tab, String key, javafx.beans.value.ObservableNumberValue number) {
    tab.textProperty().bind(words.live(key));
    Label badge = new Label();
    badge.getStyleClass().add("badge");
    badge
        .textProperty()
        .bind(Bindings.createStringBinding(() -> Figures.count(number.longValue()), number));
    // A 0 would tell of a check before there was one.
    tab.graphicProperty()
        .bind(Bindings.when(Bindings.notEqual(number, 0)).then(badge).otherwise((Label) null));
  }

  /** What was not checked must be seen without looking for it. */
  private void mark(boolean unfinished) {
    ledgerTab.getStyleClass().removeAll("unfinished");
    if (unfinished) {
      ledgerTab.getStyleClass().add("unfinished");
    }
  }

  private void showLedger() {
    answers.getSelectionModel().select(ledgerTab);
    findings.showLedgerTop();
  }

  private void selected(Finding finding) {
    if (finding != null && !ruleTab.isSelected()) {
      side.getSelectionModel().select(detailsTab);
    }
  }

  private void identified() {
    boolean hit = !models.ground().map().highlightProperty().get().isEmpty();
    if (models.ground().identify().pointProperty().get() != null && !hit) {
      side.getSelectionModel().select(identifyTab);
    }
  }
}
