package merestone.app.gui.map;

import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import merestone.map.MapView;
import org.kordamp.ikonli.javafx.FontIcon;
import org.locationtech.jts.geom.Envelope;

/** The small map of everything: says where the large one is, and takes it elsewhere. */
final class OverviewView {
  /** Below this size, in pixels, the frame would be a dot. */
  private static final double SMALLEST = 6;

  /** How many times its own size it asks of the large map. */
  private static final double ROOMY = 2.1;

  private final OverviewViewModel model;
  private final MapViewModel map;
  private final Rectangle frame = new Rectangle();
  private final Parent root;

  @FXML private Pane sheet;
  @FXML private ImageView image;
  @FXML private ToggleButton fold;
  @FXML private FontIcon foldIcon;

  OverviewView(OverviewViewModel model, MapViewModel map, Words words) {
    this.model = model;
    this.map = map;
    root = Fxml.load(this);
    frame.getStyleClass().add("overview-frame");
    frame.setMouseTransparent(true);
    Rectangle edge = new Rectangle(OverviewViewModel.WIDTH, OverviewViewModel.HEIGHT);
    edge.getStyleClass().add("overview-edge");
    edge.setMouseTransparent(true);
    sheet.getChildren().addAll(frame, edge);
    sheet.setClip(new Rectangle(OverviewViewModel.WIDTH, OverviewViewModel.HEIGHT));
    sheet.visibleProperty().bind(fold.selectedProperty());
    sheet.managedProperty().bind(sheet.visibleProperty());
    fold.setSelected(true);
    Tip.name(fold, words.live("map.overview"));
    fold.selectedProperty()
        .addListener(
            (property, before, open) ->
                foldIcon.setIconLiteral(open ? "mdal-expand_more" : "mdmz-map"));
    sheet.addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
    sheet.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
    map.viewProperty().addListener((property, before, now) -> place());
    model.pictureProperty().addListener((property, before, now) -> show(now));
    show(model.pictureProperty().get());
  }

  Parent root() {
    return root;
  }

  /**
   * Folds itself up where it would take much of the large map, and opens where it does not, until
   * somebody does so by hand.
   */
  void fit(Region large) {
    Subscription fitting =
        large.layoutBoundsProperty().map(OverviewView::isRoomy).subscribe(fold::setSelected);
    fold.setOnAction(event -> fitting.unsubscribe());
  }

  private static boolean isRoomy(Bounds large) {
    return large.getHeight() > ROOMY * OverviewViewModel.HEIGHT
        && large.getWidth() > ROOMY * OverviewViewModel.WIDTH;
  }

  private void go(MouseEvent event) {
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
      map.remember();
    }
    model.goTo(event.getX(), event.getY());
    event.consume();
  }

  private void show(Picture picture) {
    root.setVisible(picture != null);
    if (picture != null) {
      image.setImage(Pixels.image(picture.image()));
      place();
    }
  }

  private void place() {
    Picture picture = model.pictureProperty().get();
    if (picture != null) {
      MapView all = picture.view();
      Envelope seen = map.view().extent();
      double scale = all.metresPerPixel();
      double width = Math.max(SMALLEST, seen.getWidth() / scale);
      double height = Math.max(SMALLEST, seen.getHeight() / scale);
      frame.setX((seen.centre().x - all.extent().getMinX()) / scale - width / 2);
      frame.setY((all.extent().getMaxY() - seen.centre().y) / scale - height / 2);
      frame.setWidth(width);
      frame.setHeight(height);
    }
  }
}
