package merestone.app.gui.map;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/** A panel on the map that is moved by its head, never out of the map. */
final class Movable {
  private final Node panel;
  private final Node handle;
  private Point2D grip = Point2D.ZERO;

  Movable(Node panel, Node handle) {
    this.panel = panel;
    this.handle = handle;
  }

  void listen() {
    handle.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
  }

  private void pressed(MouseEvent event) {
    grip =
        new Point2D(
            event.getSceneX() - panel.getTranslateX(), event.getSceneY() - panel.getTranslateY());
    event.consume();
  }

  private void dragged(MouseEvent event) {
    Bounds place = panel.localToScene(panel.getLayoutBounds());
    Bounds map = map().localToScene(map().getLayoutBounds());
    double x = event.getSceneX() - grip.getX() - panel.getTranslateX();
    double y = event.getSceneY() - grip.getY() - panel.getTranslateY();
    panel.setTranslateX(
        panel.getTranslateX()
            + within(x, map.getMinX() - place.getMinX(), map.getMaxX() - place.getMaxX()));
    panel.setTranslateY(
        panel.getTranslateY()
            + within(y, map.getMinY() - place.getMinY(), map.getMaxY() - place.getMaxY()));
    event.consume();
  }

  /** The column of panels is as small as they are; what holds it is as large as the map. */
  private Node map() {
    return panel.getParent().getParent();
  }

  private static double within(double wanted, double least, double most) {
    return Math.max(least, Math.min(wanted, Math.max(least, most)));
  }
}
