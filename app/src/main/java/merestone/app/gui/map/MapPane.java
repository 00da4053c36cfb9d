package merestone.app.gui.map;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import javafx.util.Duration;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Words;
import merestone.map.MapView;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The map on screen: the last picture follows the hand at once, the sharp one comes after. */
public final class MapPane {
  private static final double ZOOM_STEP = 1.25;
  private static final double FINE_ZOOM_STEP = 1.06;
  private static final double CLICK_PIXELS = 4;
  private static final double WIDEST_BAR = 150;

  /** Takes a click on the map. */
  public interface ClickListener {
    /** Is told the pixel that was clicked and how far a near miss may be, in pixels. */
    void clicked(double x, double y, double tolerance);
  }

  private final MapViewModel map;
  private final PictureViewModel pictures;
  private final ClickListener listener;
  private final Affine follow = new Affine();
  private final PauseTransition patience = new PauseTransition(Duration.millis(400));
  private final Parent root;
  private final ContextMenu menu;
  private Point2D pressed = Point2D.ZERO;
  private Point2D dragged = Point2D.ZERO;

  @FXML private Pane ground;
  @FXML private ImageView image;
  @FXML private Label drawing;
  @FXML private Region bar;
  @FXML private Label barLabel;
  @FXML private Button zoomIn;
  @FXML private Button zoomOut;
  @FXML private Button zoomFull;

  public MapPane(MapViewModel map, PictureViewModel pictures, ClickListener listener, Words words) {
    this.map = map;
    this.pictures = pictures;
    this.listener = listener;
    this.root = Fxml.load(this);
    menu = menu(words);
    ground.setOnContextMenuRequested(
        event -> menu.show(ground, event.getScreenX(), event.getScreenY()));
    image.getTransforms().add(follow);
    clip();
    ground.widthProperty().addListener((property, before, now) -> resized());
    ground.heightProperty().addListener((property, before, now) -> resized());
    map.viewProperty().addListener((property, before, now) -> moved());
    pictures.pictureProperty().addListener((property, before, now) -> show(now));
    drawing.setVisible(false);
    patience.setOnFinished(event -> drawing.setVisible(pictures.drawingProperty().get()));
    pictures.drawingProperty().addListener((property, before, now) -> drawing(now));
    drawing.textProperty().bind(words.live("map.drawing"));
    tip(zoomIn, words.live("map.zoomIn"));
    tip(zoomOut, words.live("map.zoomOut"));
    tip(zoomFull, words.live("action.zoomFull"));
    listen();
    moved();
  }

  public Parent root() {
    return root;
  }

  /** Returns the part that takes key strokes and clicks. */
  public Pane ground() {
    return ground;
  }

  private static void tip(Button button, ObservableValue<String> words) {
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words);
    button.setTooltip(tip);
    button.accessibleTextProperty().bind(words);
  }

  private void clip() {
    Rectangle edge = new Rectangle();
    edge.widthProperty().bind(ground.widthProperty());
    edge.heightProperty().bind(ground.heightProperty());
    ground.setClip(edge);
  }

  private void listen() {
    ground.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    ground.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    ground.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    ground.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    ground.addEventHandler(MouseEvent.MOUSE_EXITED, event -> map.pointNowhere());
    ground.addEventHandler(ScrollEvent.SCROLL, this::scroll);
    ground.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    zoomIn.setOnAction(event -> map.zoom(2));
    zoomOut.setOnAction(event -> map.zoom(0.5));
    zoomFull.setOnAction(event -> map.zoomFull());
  }

  private void press(MouseEvent event) {
    ground.requestFocus();
    menu.hide();
    pressed = new Point2D(event.getX(), event.getY());
    dragged = pressed;
  }

  private void drag(MouseEvent event) {
    if (event.getButton() == MouseButton.SECONDARY || event.isStillSincePress()) {
      return;
    }
    if (dragged == pressed) {
      map.remember();
      ground.setCursor(Cursor.CLOSED_HAND);
    }
    map.pan(event.getX() - dragged.getX(), event.getY() - dragged.getY());
    dragged = new Point2D(event.getX(), event.getY());
  }

  private void release(MouseEvent event) {
    boolean click = pressed.distance(event.getX(), event.getY()) < CLICK_PIXELS;
    ground.setCursor(Cursor.CROSSHAIR);
    if (click && event.getButton() == MouseButton.PRIMARY && map.sceneProperty().get() != null) {
      listener.clicked(event.getX(), event.getY(), CLICK_PIXELS);
    }
  }

  private ContextMenu menu(Words words) {
    MenuItem copy = new MenuItem();
    copy.textProperty().bind(words.live("map.copyCoordinates"));
    copy.setOnAction(event -> copy(map.view().toGround(pressed.getX(), pressed.getY())));
    return new ContextMenu(copy);
  }

  private static void copy(Coordinate at) {
    ClipboardContent content = new ClipboardContent();
    content.putString(Figures.metres(at.x) + ", " + Figures.metres(at.y));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private void hover(MouseEvent event) {
    map.point(event.getX(), event.getY());
  }

  private void scroll(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      double step = event.isControlDown() ? FINE_ZOOM_STEP : ZOOM_STEP;
      map.zoomAt(event.getX(), event.getY(), event.getDeltaY() > 0 ? step : 1 / step);
    }
    event.consume();
  }

  /** A quick drawing is not worth a word: the label would only flicker. */
  private void drawing(boolean underWay) {
    if (underWay) {
      patience.play();
    } else {
      drawing.setVisible(false);
    }
  }

  /** Arrow keys pan by a quarter of the screen, plus and minus zoom: as in any GIS. */
  private void key(KeyEvent event) {
    double across = ground.getWidth() / 4;
    double down = ground.getHeight() / 4;
    switch (event.getCode()) {
      case LEFT -> map.pan(across, 0);
      case RIGHT -> map.pan(-across, 0);
      case UP -> map.pan(0, down);
      case DOWN -> map.pan(0, -down);
      case PLUS, ADD, EQUALS, PAGE_UP -> map.zoom(2);
      case MINUS, SUBTRACT, PAGE_DOWN -> map.zoom(0.5);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void resized() {
    map.resize((int) ground.getWidth(), (int) ground.getHeight());
  }

  private void show(Picture picture) {
    BufferedImage drawn = picture.image();
    int[] pixels = ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData();
    image.setImage(
        new WritableImage(
            new PixelBuffer<>(
                drawn.getWidth(),
                drawn.getHeight(),
                IntBuffer.wrap(pixels),
                PixelFormat.getIntArgbPreInstance())));
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
