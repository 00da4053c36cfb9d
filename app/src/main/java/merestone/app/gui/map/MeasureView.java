package merestone.app.gui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import merestone.app.gui.map.MeasureViewModel.Sketch;
import merestone.app.gui.parts.Clip;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.locationtech.jts.geom.Coordinate;

/** The line or area being measured, drawn on the ground, and its figures beside it. */
final class MeasureView {
  private final MeasureViewModel model;
  private final MapViewModel map;
  private final Words words;
  private final Polyline halo = new Polyline();
  private final Polyline line = new Polyline();
  private final Polygon face = new Polygon();
  private final SnapMark mark = new SnapMark();
  private final Parent root;

  @FXML private Label head;
  @FXML private Label result;
  @FXML private HBox handle;
  @FXML private ToggleButton fold;
  @FXML private FontIcon foldIcon;
  @FXML private VBox body;
  @FXML private GridPane figures;
  @FXML private Label crossing;
  @FXML private Label hint;
  @FXML private Button copy;
  @FXML private CheckBox snap;

  MeasureView(MeasureViewModel model, MapViewModel map, Words words) {
    this.model = model;
    this.map = map;
    this.words = words;
    root = Fxml.load(this);
    face.getStyleClass().add("measure-face");
    halo.getStyleClass().add("measure-halo");
    line.getStyleClass().add("measure-line");
    crossing.textProperty().bind(words.live("measure.crossing"));
    crossing.managedProperty().bind(crossing.visibleProperty());
    hint.textProperty().bind(words.live("measure.hint"));
    hint.managedProperty().bind(hint.visibleProperty());
    foldable();
    copy.textProperty().bind(words.live("measure.copy"));
    Tip.tell(copy, words.live("measure.copy.tip")::getValue);
    copy.setOnAction(event -> Clip.text(copy, MeasureText.copied(lines())));
    snap.textProperty().bind(words.live("measure.snap"));
    snap.selectedProperty().bindBidirectional(model.snappingProperty());
    model.heldProperty().addListener((property, before, now) -> placeMark());
    model.snappingProperty().addListener((property, before, now) -> model.release());
    model.sketchProperty().addListener((property, before, now) -> refresh());
    map.viewProperty().addListener((property, before, now) -> place());
    words.localeProperty().addListener((property, before, now) -> refresh());
    refresh();
  }

  /** Returns the panel with the figures. */
  Parent root() {
    return root;
  }

  /** Folded, the panel leaves the map its ground: a line with what is asked for. */
  private void foldable() {
    Tip.name(fold, words.live("measure.fold"));
    new Movable(root, handle).listen();
    body.visibleProperty().bind(fold.selectedProperty().not());
    body.managedProperty().bind(body.visibleProperty());
    result.visibleProperty().bind(fold.selectedProperty());
    result.managedProperty().bind(result.visibleProperty());
    fold.selectedProperty()
        .addListener(
            (property, before, now) ->
                foldIcon.setIconLiteral(now ? "mdal-expand_more" : "mdal-expand_less"));
  }

  /** Draws on the ground. */
  void drawOn(Pane ground) {
    List.of(face, halo, line, mark)
        .forEach(
            shape -> {
              shape.setManaged(false);
              shape.setMouseTransparent(true);
              ground.getChildren().add(shape);
            });
  }

  /** Says which tool is in hand, and shows the panel only with one that measures. */
  void show(ToolKind tool) {
    root.setVisible(tool.isMeasuring());
    head.textProperty().unbind();
    head.textProperty().bind(words.live(tool.command().words()));
    refresh();
  }

  private void refresh() {
    figures.getChildren().clear();
    lines().forEach(this::row);
    result.setText(lines().stream().findFirst().map(MeasureText.Line::figure).orElse(""));
    Sketch now = model.sketchProperty().get();
    hint.setVisible(now.points().size() < 2);
    copy.setDisable(now.measured().isEmpty());
    crossing.setVisible(now.measured().filter(found -> found.crossing()).isPresent());
    place();
  }

  private void row(MeasureText.Line text) {
    Label name = new Label(text.name());
    name.getStyleClass().add("detail-name");
    Label figure = new Label(text.figure());
    figure.getStyleClass().add("detail-value");
    figures.addRow(figures.getRowCount(), name, figure);
  }

  private List<MeasureText.Line> lines() {
    Sketch now = model.sketchProperty().get();
    return now.measured()
        .map(measured -> MeasureText.lines(words, measured, now.area()))
        .orElse(List.of());
  }

  private void place() {
    Sketch now = model.sketchProperty().get();
    List<Double> pixels = now.points().stream().flatMap(at -> pixel(at).stream()).toList();
    List<Double> outline = new ArrayList<>(pixels);
    if (now.area() && !pixels.isEmpty()) {
      outline.addAll(pixels.subList(0, 2));
    }
    halo.getPoints().setAll(outline);
    line.getPoints().setAll(outline);
    face.getPoints().setAll(now.area() ? pixels : List.of());
    placeMark();
  }

  private void placeMark() {
    mark.show(
        Optional.ofNullable(model.heldProperty().get()),
        at -> new Point2D(pixel(at).get(0), pixel(at).get(1)));
  }

  private List<Double> pixel(Coordinate at) {
    double scale = map.view().metresPerPixel();
    return List.of(
        (at.x - map.view().extent().getMinX()) / scale,
        (map.view().extent().getMaxY() - at.y) / scale);
  }
}
