package merestone.app.gui.findings;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Fills a grid of the details pane line by line. */
final class DetailsGrid {
  private final GridPane grid;
  private int row;

  DetailsGrid(GridPane grid) {
    this.grid = grid;
    grid.getChildren().clear();
  }

  /** Adds a name and its value; nothing where there is no value. */
  void pair(String name, String value) {
    if (!value.isEmpty()) {
      Label words = label(value, "detail-value");
      words.setWrapText(true);
      grid.addRow(row++, label(name, "detail-name"), words);
    }
  }

  void head(String first, String second, String third) {
    figures(label(first, "detail-name"), label(second, "detail-head"), label(third, "detail-head"));
  }

  void group(String name) {
    Label label = label(name, "detail-group");
    grid.add(label, 0, row++, 3, 1);
  }

  void line(String name, String second, String third) {
    Label label = label(name, "detail-name");
    label.setWrapText(true);
    label.setMinWidth(0);
    figures(label, label(second, "detail-figure"), label(third, "detail-figure"));
  }

  private void figures(Label first, Label second, Label third) {
    GridPane.setHalignment(second, HPos.RIGHT);
    GridPane.setHalignment(third, HPos.RIGHT);
    second.setMinWidth(Region.USE_PREF_SIZE);
    third.setMinWidth(Region.USE_PREF_SIZE);
    grid.addRow(row++, first, second, third);
  }

  private static Label label(String words, String styleClass) {
    Label label = new Label(words);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
