package merestone.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import merestone.map.page.BoundaryPoint;

/** Boundary points on a map: a ring on each, its name beside it where that lies on no other. */
final class PointMarks {
  private static final double RING_MM = 1.0;

  private PointMarks() {}

  /** Draws the points; the graphics' origin is the map's upper left corner. */
  static void draw(Graphics2D g, MapView view, List<BoundaryPoint> points, SheetSkin skin) {
    Lettering lettering = skin.small().scaled(0.85);
    double ring = RING_MM * skin.mm();
    List<Rectangle2D> taken = new ArrayList<>();
    double top = view.extent().getMaxY();
    double left = view.extent().getMinX();
    for (BoundaryPoint point : points) {
      double x = (point.at().x - left) / view.metresPerPixel();
      double y = (top - point.at().y) / view.metresPerPixel();
      Shape circle = new Ellipse2D.Double(x - ring / 2, y - ring / 2, ring, ring);
      Rectangle2D own = circle.getBounds2D();
      if (taken.stream().anyMatch(own::intersects)) {
        continue;
      }
      g.setColor(skin.ink().paper());
      g.fill(circle);
      skin.pen(g, skin.ink().text(), 0.2);
      g.draw(circle);
      taken.add(own);
      Rectangle2D room =
          new Rectangle2D.Double(
              x + ring * 0.7,
              y - lettering.size() * 1.1,
              lettering.width(point.name()),
              lettering.size() * 1.2);
      boolean inside = new Rectangle2D.Double(0, 0, view.width(), view.height()).contains(room);
      if (inside && taken.stream().noneMatch(room::intersects)) {
        taken.add(room);
        name(g, lettering, point.name(), room, skin);
      }
    }
  }

  private static void name(
      Graphics2D g, Lettering lettering, String words, Rectangle2D room, SheetSkin skin) {
    double baseline = room.getY() + lettering.size();
    g.setColor(skin.ink().halo());
    g.setStroke(
        new BasicStroke((float) (0.6 * skin.mm()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(lettering.outline(words, room.getX(), baseline));
    g.setColor(skin.ink().text());
    lettering.draw(g, words, room.getX(), baseline);
  }
}
