package merestone.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import org.locationtech.jts.geom.Envelope;

/** The coordinate grid of a sheet: ticks on the frame, figures beside it, crosses in the map. */
final class GridTicks {
  private static final double TICK_MM = 1.2;
  private static final double CROSS_MM = 1.3;

  private final MapView view;
  private final Rectangle map;
  private final SheetSkin skin;
  private final Lettering figures;
  private final double step;

  GridTicks(MapView view, Rectangle map, SheetSkin skin) {
    this.view = view;
    this.map = map;
    this.skin = skin;
    figures = skin.small().scaled(0.92);
    Envelope ground = view.extent();
    double longest =
        Math.max(
            figures.width(RoundNumber.grouped(ground.getMaxX())),
            figures.width(RoundNumber.grouped(ground.getMaxY())));
    step = Math.max(1, RoundNumber.above(longest * 1.8 * view.metresPerPixel()));
  }

  /** Returns the distance between grid lines, m: 1, 2 or 5 · 10ⁿ, at least 1. */
  double step() {
    return step;
  }

  void draw(Graphics2D g) {
    Envelope ground = view.extent();
    skin.pen(g, skin.ink().line(), 0.2);
    for (double e = first(ground.getMinX()); e <= ground.getMaxX(); e += step) {
      easting(g, e);
    }
    for (double n = first(ground.getMinY()); n <= ground.getMaxY(); n += step) {
      northing(g, n);
    }
    crosses(g, ground);
  }

  private void easting(Graphics2D g, double easting) {
    double x = x(easting);
    double tick = TICK_MM * skin.mm();
    g.draw(new Line2D.Double(x, map.getMaxY(), x, map.getMaxY() - tick));
    g.draw(new Line2D.Double(x, map.y, x, map.y + tick));
    String words = RoundNumber.grouped(easting);
    double half = figures.width(words) / 2;
    if (x - half >= map.x && x + half <= map.getMaxX()) {
      g.setColor(skin.ink().muted());
      figures.draw(g, words, x - half, map.getMaxY() + figures.ascent());
      g.setColor(skin.ink().line());
    }
  }

  private void northing(Graphics2D g, double northing) {
    double y = y(northing);
    double tick = TICK_MM * skin.mm();
    g.draw(new Line2D.Double(map.x, y, map.x + tick, y));
    g.draw(new Line2D.Double(map.getMaxX(), y, map.getMaxX() - tick, y));
    String words = RoundNumber.grouped(northing);
    double half = figures.width(words) / 2;
    if (y - half >= map.y && y + half <= map.getMaxY()) {
      g.setColor(skin.ink().muted());
      AffineTransform upright = g.getTransform();
      g.rotate(-Math.PI / 2, map.x, y);
      figures.draw(g, words, map.x - half, y - figures.size() * 0.32);
      g.setTransform(upright);
      g.setColor(skin.ink().line());
    }
  }

  private void crosses(Graphics2D g, Envelope ground) {
    skin.pen(g, new Color(skin.ink().line().getRGB() & 0xFFFFFF | 0x78000000, true), 0.15);
    double arm = CROSS_MM * skin.mm();
    for (double e = first(ground.getMinX()); e <= ground.getMaxX(); e += step) {
      for (double n = first(ground.getMinY()); n <= ground.getMaxY(); n += step) {
        double x = x(e);
        double y = y(n);
        boolean clear =
            map.contains(x - 2 * arm, y - 2 * arm) && map.contains(x + 2 * arm, y + 2 * arm);
        if (clear) {
          g.draw(new Line2D.Double(x - arm, y, x + arm, y));
          g.draw(new Line2D.Double(x, y - arm, x, y + arm));
        }
      }
    }
  }

  private double first(double from) {
    return Math.ceil(from / step) * step;
  }

  private double x(double easting) {
    return map.x + (easting - view.extent().getMinX()) / view.metresPerPixel();
  }

  private double y(double northing) {
    return map.y + (view.extent().getMaxY() - northing) / view.metresPerPixel();
  }
}
