package merestone.app.gui.rules;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import merestone.message.Text;

/** The list of rules, by group. */
final class RulesView {
  private final RulesViewModel model;
  private final Parent root;
  private final Runnable chosen;
  private boolean following;

  @FXML private Label changed;
  @FXML private Button undoAll;
  @FXML private ListView<RuleRow> list;
  @FXML private Label placeholder;

  /**
   * Builds the list.
   *
   * @param chosen is told when somebody chose a rule in the list
   */
  RulesView(RulesViewModel model, Runnable chosen, Words words) {
    this.model = model;
    this.chosen = chosen;
    root = Fxml.load(this);
    changed
        .textProperty()
        .bind(words.live(model.changedProperty().map(n -> changed(words, n.intValue()))));
    undoAll.disableProperty().bind(model.changedProperty().isEqualTo(0));
    undoAll.setOnAction(event -> model.undoAll());
    Tip.name(undoAll, words.live("rules.undoAll"));
    placeholder.textProperty().bind(words.live("rules.empty"));
    list.setItems(model.rows());
    list.setCellFactory(view -> new RuleCell(words));
    words.localeProperty().addListener((property, before, now) -> list.refresh());
    list.accessibleTextProperty().bind(words.live("rules.heading"));
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> selected(now));
    // The rule may be selected already, for a finding of it is.
    list.setOnMouseClicked(event -> shown());
    model.editor().lineProperty().addListener((property, before, now) -> reselect(now));
  }

  Parent root() {
    return root;
  }

  private static Text changed(Words words, int rules) {
    return rules == 0
        ? words.text("rules.asBook")
        : words.text("rules.changed", Figures.count(rules));
  }

  private void selected(RuleRow row) {
    if (row instanceof RuleRow.Line line && !following && !model.isFilling()) {
      model.select(line);
      chosen.run();
    }
  }

  private void shown() {
    if (list.getSelectionModel().getSelectedItem() instanceof RuleRow.Line) {
      chosen.run();
    }
  }

  /** The rows are made anew after a run: the rule that was selected still is. */
  private void reselect(RuleRow.Line line) {
    if (line != null && list.getSelectionModel().getSelectedItem() != line) {
      following = true;
      list.getSelectionModel().select(line);
      following = false;
    }
  }
}
