package merestone.app.gui.findings;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
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

  private final Reused cells;
  private final Words words;
  private int row;

  DetailsGrid(GridPane grid, Words words) {
    this.cells = new Reused(grid);
    this.words = words;
  }

  /** Adds a name and its value; nothing where there is no value. */
  void pair(String name, String value) {
    if (!value.isEmpty()) {
      always(name, value);
    }
  }

  /** Adds a name and its value, which may be empty: a dash is not nothing. */
  void always(String name, String value) {
    Label named = wrapping(name, "detail-name");
    GridPane.setValignment(named, VPos.TOP);
    GridPane.setConstraints(named, 0, row);
    GridPane.setConstraints(wrapping(value.isEmpty() ? "—" : value, "detail-value"), 1, row++);
  }

  /** Adds the names of the units. */
  void units() {
    label("", "detail-name", 0);
    figure("m²", "detail-head", 1);
    figure("ha", "detail-head", 2);
    figure(words.now("unit.mu"), "detail-head", 3);
    row++;
  }

  /** Adds a heading as wide as the grid. */
  void group(String name) {
    GridPane.setConstraints(wrapping(name, "detail-group"), 0, row++, COLUMNS, 1);
  }

  /** Adds an area in the plane and on the ellipsoid, in three units. */
  void area(Area area) {
    line(words.now("details.planar"), measured(area, AreaKind.PLANAR));
    line(words.now("details.ellipsoidal"), measured(area, AreaKind.ELLIPSOIDAL));
  }

  /** Adds an area, m², in three units. */
  void line(String name, double m2) {
    name(name);
    figure(Figures.squareMetres(m2), "detail-figure", 1);
    figure(Figures.hectares(m2), "detail-figure", 2);
    figure(Figures.mu(m2), "detail-figure", 3);
    row++;
  }

  /** Adds a name and a figure below that in square metres. */
  void figure(String name, String figure) {
    name(name);
    figure(figure, "detail-figure", 1);
    row++;
  }

  private static double measured(Area area, AreaKind kind) {
    return area.equals(Area.ZERO) ? Double.NaN : area.in(kind);
  }

  private void name(String name) {
    Label label = wrapping(name, "detail-name");
    label.setMinWidth(0);
    GridPane.setConstraints(label, 0, row);
  }

  private void figure(String words, String styleClass, int column) {
    Label figure = label(words, styleClass, column);
    GridPane.setHalignment(figure, HPos.RIGHT);
    figure.setMinWidth(Region.USE_PREF_SIZE);
  }

  private Label label(String words, String styleClass, int column) {
    Label label = cells.next(styleClass, () -> styled(styleClass));
    label.setText(words);
    GridPane.setConstraints(label, column, row);
    return label;
  }

  private Label wrapping(String words, String styleClass) {
    Label label = cells.next(styleClass + " wrapping", () -> DetailsGrid.wrapping(styleClass));
    label.setText(words);
    return label;
  }

  private static Label wrapping(String styleClass) {
    Label label = styled(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label styled(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    return label;
  }
}
