package merestone.app.gui.findings;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import merestone.rule.AreaKind;

/** How the list is shown: groups, columns, and which area its figures are. */
final class ViewBar {
  private final FindingsViewModel model;
  private final Words words;

  /** The controls of the bar. */
  record Controls(
      Label areaKind, Button unfold, Button fold, MenuButton grouping, MenuButton columns) {}

  ViewBar(FindingsViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  void fill(Controls controls, FindingColumns columns) {
    controls
        .areaKind
        .textProperty()
        .bind(
            words.live(
                model
                    .areaProperty()
                    .map(
                        kind ->
                            words.text(
                                kind == AreaKind.PLANAR
                                    ? "findings.planar"
                                    : "findings.ellipsoidal"))));
    BooleanBinding grouped = Bindings.notEqual(Grouping.NONE, model.groupingProperty());
    button(controls.unfold, "grouping.unfold", grouped, () -> model.toggleAll(true));
    button(controls.fold, "grouping.fold", grouped, () -> model.toggleAll(false));
    offerGroupings(controls.grouping);
    offerColumns(controls.columns, columns);
  }

  private void button(Button button, String key, BooleanBinding when, Runnable action) {
    Tip.name(button, words.live(key));
    button.visibleProperty().bind(when);
    button.managedProperty().bind(when);
    button.setOnAction(event -> action.run());
  }

  private void offerGroupings(MenuButton menu) {
    menu.textProperty()
        .bind(
            words.live(
                model
                    .groupingProperty()
                    .map(by -> words.text("grouping.by", words.text(by.key())))));
    ToggleGroup one = new ToggleGroup();
    for (Grouping grouping : Grouping.values()) {
      RadioMenuItem item = new RadioMenuItem();
      item.setId("group-" + grouping.name().toLowerCase(java.util.Locale.ROOT));
      item.textProperty().bind(words.live(grouping.key()));
      item.setToggleGroup(one);
      item.setSelected(grouping == model.groupingProperty().get());
      item.setOnAction(event -> model.groupingProperty().set(grouping));
      model
          .groupingProperty()
          .addListener((property, before, now) -> item.setSelected(now == grouping));
      menu.getItems().add(item);
    }
  }

  private void offerColumns(MenuButton menu, FindingColumns columns) {
    menu.textProperty().bind(words.live("findings.columns"));
    for (FindingColumn column : FindingColumn.values()) {
      CheckMenuItem item = new CheckMenuItem();
      item.setId("column-" + column.name().toLowerCase(java.util.Locale.ROOT));
      item.textProperty().bind(words.live(column.key()));
      item.selectedProperty().bindBidirectional(columns.control(column).visibleProperty());
      // The level is what the eye looks for first: a list without it would mislead.
      item.setDisable(column == FindingColumn.GRAVITY);
      menu.getItems().add(item);
    }
  }
}
