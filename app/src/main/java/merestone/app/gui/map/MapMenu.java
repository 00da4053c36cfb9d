package merestone.app.gui.map;

import javafx.geometry.Point2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Transform;
import merestone.app.gui.parts.Clip;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Words;
import merestone.review.Degrees;
import org.locationtech.jts.geom.Coordinate;

/** What a right click on the map offers: the place and the picture for other programs. */
final class MapMenu {
  private final MapPane pane;
  private final MapViewModel map;
  private final DegreesOf degrees;
  private final ContextMenu menu;
  private Point2D asked = Point2D.ZERO;

  MapMenu(MapPane pane, MapViewModel map, DegreesOf degrees, Words words) {
    this.pane = pane;
    this.map = map;
    this.degrees = degrees;
    menu =
        new ContextMenu(
            item(words, "map.copyCoordinates", this::copyMetres),
            item(words, "map.copyDegrees", this::copyDegrees),
            item(words, "map.copyPicture", this::copyPicture));
  }

  void offerOn(Pane ground) {
    ground.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
    ground.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
  }

  void copyPicture() {
    SnapshotParameters fine = new SnapshotParameters();
    double ratio = pane.ground().getScene().getWindow().getOutputScaleX();
    fine.setTransform(Transform.scale(ratio, ratio));
    Clip.image(pane.ground(), pane.ground().snapshot(fine, null));
  }

  private void offer(ContextMenuEvent event) {
    if (map.sceneProperty().get() != null) {
      asked = new Point2D(event.getX(), event.getY());
      menu.show(pane.ground(), event.getScreenX(), event.getScreenY());
    }
  }

  private void copyMetres() {
    Coordinate at = place();
    copy(Figures.metres(at.x) + ", " + Figures.metres(at.y));
  }

  private void copyDegrees() {
    degrees.of(place()).map(MapMenu::decimal).ifPresent(this::copy);
  }

  private void copy(String words) {
    Clip.text(pane.ground(), words);
  }

  private Coordinate place() {
    return map.view().toGround(asked.getX(), asked.getY());
  }

  private static String decimal(Degrees at) {
    return Figures.degrees(at.longitude()) + ", " + Figures.degrees(at.latitude());
  }

  private static MenuItem item(Words words, String key, Runnable action) {
    MenuItem item = new MenuItem();
    item.textProperty().bind(words.live(key));
    item.setOnAction(event -> action.run());
    return item;
  }
}
