package merestone.app.gui.findings;

import java.util.function.DoubleFunction;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Words;
import merestone.finding.Area;
import merestone.rule.AreaKind;

/** Fills a grid of the details pane line by line. */
final class DetailsGrid {
  private static final int COLUMNS = 4;

  private final GridPane grid;
  private final Words words;
  private int row;

  DetailsGrid(GridPane grid, Words words) {
    this.grid = grid;
    this.words = words;
    grid.getChildren().clear();
  }

  /** Adds a name and its value; nothing where there is no value. */
  void pair(String name, String value) {
    if (!value.isEmpty()) {
      always(name, value);
    }
  }

  /** Adds a name and its value, which may be empty: a dash is not nothing. */
  void always(String name, String value) {
    Label said = wrapping(value.isEmpty() ? "—" : value, "detail-value");
    Label named = wrapping(name, "detail-name");
    GridPane.setValignment(named, VPos.TOP);
    grid.addRow(row++, named, said);
  }

  /** Adds the names of the units. */
  void units() {
    figures(
        label("", "detail-name"),
        label("m²", "detail-head"),
        label("ha", "detail-head"),
        label(words.now("unit.mu"), "detail-head"));
  }

  void group(String name) {
    across(wrapping(name, "detail-group"));
  }

  /** Adds something as wide as the grid. */
  void across(Node node) {
    grid.add(node, 0, row++, COLUMNS, 1);
  }

  /** Adds an area in the plane and on the ellipsoid, in three units. */
  void area(Area area) {
    line(words.now("details.planar"), measured(area, AreaKind.PLANAR));
    line(words.now("details.ellipsoidal"), measured(area, AreaKind.ELLIPSOIDAL));
  }

  /** Adds an area, m², in three units. */
  void line(String name, double m2) {
    figures(
        wrapping(name, "detail-name"),
        figure(m2, Figures::squareMetres),
        figure(m2, Figures::hectares),
        figure(m2, Figures::mu));
  }

  /** Adds a name and a figure below that in square metres. */
  void figure(String name, String figure) {
    Label said = label(figure, "detail-figure");
    figures(wrapping(name, "detail-name"), said);
  }

  private static double measured(Area area, AreaKind kind) {
    return area.equals(Area.ZERO) ? Double.NaN : area.in(kind);
  }

  private static Label figure(double m2, DoubleFunction<String> unit) {
    return label(unit.apply(m2), "detail-figure");
  }

  private void figures(Label name, Label... figures) {
    name.setMinWidth(0);
    grid.add(name, 0, row);
    for (int i = 0; i < figures.length; i++) {
      GridPane.setHalignment(figures[i], HPos.RIGHT);
      figures[i].setMinWidth(Region.USE_PREF_SIZE);
      grid.add(figures[i], i + 1, row);
    }
    row++;
  }

  private static Label wrapping(String words, String styleClass) {
    Label label = label(words, styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label label(String words, String styleClass) {
    Label label = new Label(words);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
