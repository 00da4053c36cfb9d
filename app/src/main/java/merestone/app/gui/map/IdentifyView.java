package merestone.app.gui.map;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merestone.app.gui.parts.Clip;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import merestone.review.Identified;
import org.locationtech.jts.geom.Coordinate;

/** What lies under the point clicked: every layer with its attributes and both areas. */
public final class IdentifyView {
  private final IdentifyViewModel model;
  private final Words words;
  private final Parent root;

  @FXML private Node empty;
  @FXML private Label emptyWords;
  @FXML private Node filled;
  @FXML private Label point;
  @FXML private Button copy;
  @FXML private VBox features;

  public IdentifyView(IdentifyViewModel model, Words words) {
    this.model = model;
    this.words = words;
    root = Fxml.load(this);
    copy.textProperty().bind(words.live("measure.copy"));
    copy.setOnAction(event -> Clip.text(copy, copied()));
    InvalidationListener refresh = changed -> refresh();
    model.found().addListener(refresh);
    model.pointProperty().addListener((property, before, now) -> refresh());
    words.localeProperty().addListener((property, before, now) -> refresh());
    refresh();
  }

  public Parent root() {
    return root;
  }

  private void refresh() {
    Coordinate where = model.pointProperty().get();
    boolean nothing = model.found().isEmpty();
    empty.setVisible(nothing);
    filled.setVisible(!nothing);
    emptyWords.setText(words.now(where == null ? "identify.empty" : "identify.nothing"));
    if (!nothing && where != null) {
      point.setText(
          words.now("status.coordinates", Figures.metres(where.x), Figures.metres(where.y)));
      features.getChildren().setAll(model.found().stream().map(this::pane).toList());
    }
  }

  private TitledPane pane(Identified feature) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("identified");
    ColumnConstraints names = new ColumnConstraints(88, 92, 120);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(names, values);
    rows(feature).forEach((name, value) -> row(grid, name, value));
    TitledPane pane = new TitledPane(title(feature), grid);
    pane.getStyleClass().add("dense");
    pane.setAnimated(false);
    pane.setMinWidth(0);
    pane.setTextOverrun(OverrunStyle.ELLIPSIS);
    Tip.tell(pane, pane::getText);
    return pane;
  }

  private Map<String, String> rows(Identified feature) {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put(words.now("identify.planar"), area(feature.planarM2()));
    rows.put(words.now("identify.ellipsoidal"), area(feature.ellipsoidalM2()));
    feature.attributes().forEach((name, value) -> rows.put(name, value.isEmpty() ? "—" : value));
    return rows;
  }

  /** Returns everything found as text for other programs, with tabs between name and value. */
  private String copied() {
    StringBuilder all = new StringBuilder(point.getText()).append('\n');
    for (Identified feature : model.found()) {
      all.append(title(feature)).append('\n');
      rows(feature)
          .forEach((name, value) -> all.append(name).append('\t').append(flat(value)).append('\n'));
    }
    return all.toString();
  }

  /** Of an area the square metres stand in a line of their own, which a table does not take. */
  private static String flat(String value) {
    return value.replace("\n", " · ");
  }

  private static String title(Identified feature) {
    return feature.layerId() + "  " + feature.label();
  }

  private String area(double m2) {
    return words.now(
        "identify.areaLines", Figures.squareMetres(m2), Figures.hectares(m2), Figures.mu(m2));
  }

  private static void row(GridPane grid, String name, String value) {
    Label left = new Label(name);
    left.getStyleClass().add("detail-name");
    Label right = new Label(value);
    right.getStyleClass().add("detail-value");
    right.setWrapText(true);
    grid.addRow(grid.getRowCount(), left, right);
  }
}
