package merestone.app.gui.map;

import java.util.EnumMap;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import merestone.app.gui.desk.CommandControls;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import merestone.map.MapView;
import org.kordamp.ikonli.javafx.FontIcon;
import org.locationtech.jts.geom.Envelope;

/** The map on screen: the last picture follows the hand at once, the sharp one comes after. */
public final class MapPane {
  private static final double WIDEST_BAR = 150;

  /** Takes a click on the map. */
  public interface ClickListener {
    /** Is told the pixel that was clicked and how far a near miss may be, in pixels. */
    void clicked(double x, double y, double tolerance);

    /** Is told the pixel of a second click right after the first. */
    default void clickedTwice(double x, double y) {}
  }

  private final MapViewModel map;
  private final PictureViewModel pictures;
  private final MeasureViewModel measure;
  private final ObjectProperty<ToolKind> chosen;
  private final Map<ToolKind, Tool> hands = new EnumMap<>(ToolKind.class);
  private final MapMouse mouse;
  private final Affine follow = new Affine();
  private final PauseTransition patience = new PauseTransition(Duration.millis(400));
  private final Parent root;

  @FXML private StackPane stack;
  @FXML private Pane ground;
  @FXML private ImageView image;
  @FXML private Label drawing;
  @FXML private Region bar;
  @FXML private Label barLabel;
  @FXML private FlowPane zooms;
  @FXML private Button zoomIn;
  @FXML private Button zoomOut;
  @FXML private Button zoomFull;
  @FXML private VBox left;
  @FXML private HBox tools;

  /**
   * Builds the map.
   *
   * @param tool which tool is in hand; escape puts it down
   */
  public MapPane(
      MapModels models, ObjectProperty<ToolKind> tool, ClickListener listener, Words words) {
    map = models.map();
    pictures = models.pictures();
    measure = models.measure();
    chosen = tool;
    root = Fxml.load(this);
    image.getTransforms().add(follow);
    clip();
    MeasureView figures = new MeasureView(measure, map, words);
    figures.drawOn(ground);
    hands.put(ToolKind.IDENTIFY, new IdentifyTool(map, listener));
    hands.put(ToolKind.BOX, new BoxTool(map, ground));
    hands.put(ToolKind.LENGTH, new MeasureTool(models));
    hands.put(ToolKind.AREA, hands.get(ToolKind.LENGTH));
    mouse = new MapMouse(map, ground, hands.get(tool.get()), hands.get(ToolKind.BOX));
    mouse.listen();
    new MapKeys(map, ground, mouse, tool).listen();
    tool.addListener((property, before, now) -> take(now, figures));
    figures.show(tool.get());
    left.getChildren().add(figures.root());
    OverviewView overview = new OverviewView(models.overview(), map, words);
    overview.fit(stack);
    StackPane.setAlignment(overview.root(), Pos.BOTTOM_RIGHT);
    stack.getChildren().add(stack.getChildren().indexOf(zooms), overview.root());
    name(words);
    stack.getChildren().add(ring());
    follow();
    moved();
  }

  public Parent root() {
    return root;
  }

  /** Returns the part that takes key strokes and clicks. */
  public Pane ground() {
    return ground;
  }

  /** Puts a button for a tool on the map. */
  void offer(ToolKind kind, CommandControls controls) {
    ToggleButton button = new ToggleButton();
    button.setGraphic(new FontIcon(kind.icon()));
    button.setId("tool" + kind.name());
    button.getStyleClass().add("map-button");
    controls.tie(button, kind.command());
    button.setSelected(chosen.get() == kind);
    chosen.addListener((property, before, now) -> button.setSelected(now == kind));
    // A click must not leave it looking pressed when the tool is another, or the same again.
    button
        .selectedProperty()
        .addListener((property, before, now) -> button.setSelected(chosen.get() == kind));
    tools.getChildren().add(button);
  }

  /** Puts a panel below the tools. */
  void place(Parent panel) {
    left.getChildren().add(1, panel);
  }

  private void take(ToolKind kind, MeasureView figures) {
    hands.values().forEach(Tool::stop);
    mouse.take(hands.get(kind));
    measure.start(kind == ToolKind.AREA);
    figures.show(kind);
  }

  private void name(Words words) {
    ground.accessibleTextProperty().bind(words.live("map.name"));
    drawing.setVisible(false);
    drawing.textProperty().bind(words.live("map.drawing"));
    Tip.name(zoomIn, words.live("map.zoomIn"));
    Tip.name(zoomOut, words.live("map.zoomOut"));
    Tip.name(zoomFull, words.live("action.zoomFull"));
    zoomIn.setOnAction(event -> map.zoom(2));
    zoomOut.setOnAction(event -> map.zoom(0.5));
    zoomFull.setOnAction(event -> map.zoomFull());
  }

  /** A pane shows no focus of its own under its picture. */
  private Region ring() {
    Region ring = new Region();
    ring.getStyleClass().add("focus-ring");
    ring.setMouseTransparent(true);
    ring.visibleProperty().bind(ground.focusVisibleProperty());
    return ring;
  }

  private void clip() {
    Rectangle edge = new Rectangle();
    edge.widthProperty().bind(ground.widthProperty());
    edge.heightProperty().bind(ground.heightProperty());
    ground.setClip(edge);
  }

  private void follow() {
    ground.widthProperty().addListener((property, before, now) -> resized());
    ground.heightProperty().addListener((property, before, now) -> resized());
    map.viewProperty().addListener((property, before, now) -> moved());
    pictures.pictureProperty().addListener((property, before, now) -> show(now));
    patience.setOnFinished(event -> drawing.setVisible(pictures.drawingProperty().get()));
    pictures.drawingProperty().addListener((property, before, now) -> drawing(now));
  }

  /** A quick drawing is not worth a word: the label would only flicker. */
  private void drawing(boolean underWay) {
    if (underWay) {
      patience.play();
    } else {
      drawing.setVisible(false);
    }
  }

  private void resized() {
    map.resize((int) ground.getWidth(), (int) ground.getHeight());
  }

  private void show(Picture picture) {
    image.setImage(Pixels.image(picture.image()));
    image.setFitWidth(picture.view().width());
    image.setFitHeight(picture.view().height());
    moved();
  }

  /** Puts the picture where its ground is now. */
  private void moved() {
    MapView now = map.view();
    ScaleBar length = ScaleBar.of(now.metresPerPixel(), WIDEST_BAR);
    bar.setMinWidth(length.pixels());
    bar.setMaxWidth(length.pixels());
    barLabel.setText(length.label());
    Picture picture = pictures.pictureProperty().get();
    if (picture != null) {
      Envelope was = picture.view().extent();
      Envelope is = now.extent();
      double scale = picture.view().metresPerPixel() / now.metresPerPixel();
      follow.setMxx(scale);
      follow.setMyy(scale);
      follow.setTx((was.getMinX() - is.getMinX()) / now.metresPerPixel());
      follow.setTy((is.getMaxY() - was.getMaxY()) / now.metresPerPixel());
    }
  }
}
