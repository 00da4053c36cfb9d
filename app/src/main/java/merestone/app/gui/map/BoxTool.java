package merestone.app.gui.map;

import javafx.geometry.Point2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.locationtech.jts.geom.Envelope;

/** Zooms to a box that is drawn, or in at a click. */
final class BoxTool implements Tool {
  private static final double SMALLEST = 5;

  private final MapViewModel map;
  private final Rectangle box = new Rectangle();

  BoxTool(MapViewModel map, Pane ground) {
    this.map = map;
    box.getStyleClass().add("zoom-box");
    box.setManaged(false);
    box.setMouseTransparent(true);
    box.setVisible(false);
    ground.getChildren().add(box);
  }

  @Override
  public void clicked(Point2D at) {
    map.remember();
    map.zoomAt(at.getX(), at.getY(), 2);
  }

  @Override
  public boolean takesDrags() {
    return true;
  }

  @Override
  public void dragged(Point2D from, Point2D to) {
    box.setX(Math.min(from.getX(), to.getX()));
    box.setY(Math.min(from.getY(), to.getY()));
    box.setWidth(Math.abs(from.getX() - to.getX()));
    box.setHeight(Math.abs(from.getY() - to.getY()));
    box.setVisible(true);
  }

  @Override
  public void dropped(Point2D from, Point2D to) {
    boolean drawn = box.isVisible() && Math.max(box.getWidth(), box.getHeight()) >= SMALLEST;
    if (stop() && drawn) {
      map.fitExactly(
          new Envelope(
              map.view().toGround(from.getX(), from.getY()),
              map.view().toGround(to.getX(), to.getY())));
    }
  }

  @Override
  public boolean stop() {
    boolean drawing = box.isVisible();
    box.setVisible(false);
    return drawing;
  }
}
