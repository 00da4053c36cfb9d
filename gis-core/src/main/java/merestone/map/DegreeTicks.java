package merestone.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Longitudes on the upper edge of a map and latitudes on the right one, on the datum of the map's
 * own system. A meridian is met where it crosses the edge itself, found by halving: along an edge
 * of a map of one zone longitude grows eastward and latitude northward.
 */
final class DegreeTicks {
  private static final double TICK_MM = 1.2;

  /** Steps in seconds that read well: to half a minute, a minute, a quarter of a degree. */
  private static final double[] STEPS = {
    0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 18000, 36000
  };

  private static final int HALVINGS = 50;

  private final MapView view;
  private final Rectangle map;
  private final SheetSkin skin;
  private final Consumer<double[]> toDegrees;
  private final Lettering figures;

  DegreeTicks(MapView view, Rectangle map, SheetSkin skin, Consumer<double[]> toDegrees) {
    this.view = view;
    this.map = map;
    this.skin = skin;
    this.toDegrees = toDegrees;
    figures = skin.small().scaled(0.92);
  }

  void draw(Graphics2D g) {
    edge(g, 0);
    edge(g, 1);
  }

  /** Writes seconds of arc as degrees, minutes and seconds, such as 117°03′30″. */
  static String dms(double seconds, double step) {
    int decimals = step < 1 ? 1 : 0;
    long tenths = Math.round(Math.abs(seconds) * 10);
    long whole = tenths / 10;
    String words =
        String.format(Locale.ROOT, "%d°%02d′%02d", whole / 3600, whole / 60 % 60, whole % 60);
    return (seconds < 0 ? "−" : "") + words + (decimals > 0 ? "." + tenths % 10 : "") + "″";
  }

  /** Returns the point of the map, in pixels from its corner, where the edge has an angle. */
  double at(int axis, double seconds) {
    double low = 0;
    double high = axis == 0 ? map.width : map.height;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (seconds(axis, middle) < seconds) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Longitude along the upper edge from the left, latitude up the right edge from below. */
  private double seconds(int axis, double along) {
    double[] point =
        axis == 0
            ? new double[] {
              view.extent().getMinX() + along * view.metresPerPixel(), view.extent().getMaxY()
            }
            : new double[] {
              view.extent().getMaxX(), view.extent().getMinY() + along * view.metresPerPixel()
            };
    toDegrees.accept(point);
    return point[axis] * 3600;
  }

  private void edge(Graphics2D g, int axis) {
    double length = axis == 0 ? map.width : map.height;
    double from = seconds(axis, 0);
    double to = seconds(axis, length);
    double step = step(to - from, length);
    if (!(to > from) || step == 0) {
      return;
    }
    for (double s = Math.ceil(from / step) * step; s <= to; s += step) {
      tick(g, axis, at(axis, s), dms(s, step));
    }
  }

  private double step(double span, double length) {
    double least = span / length * figures.width("000°00′00.0″") * 1.5;
    for (double step : STEPS) {
      if (step >= least) {
        return step;
      }
    }
    return 0;
  }

  private void tick(Graphics2D g, int axis, double along, String words) {
    double tick = TICK_MM * skin.mm();
    double half = figures.width(words) / 2;
    double length = axis == 0 ? map.width : map.height;
    boolean fits = along - half >= 0 && along + half <= length;
    skin.pen(g, skin.ink().line(), 0.2);
    if (axis == 0) {
      double x = map.x + along;
      g.draw(new Line2D.Double(x, map.y, x, map.y - tick * 0.5));
      g.setColor(skin.ink().muted());
      if (fits) {
        figures.draw(g, words, x - half, map.y - figures.size() * 0.45);
      }
    } else {
      double x = map.getMaxX();
      double y = map.getMaxY() - along;
      g.draw(new Line2D.Double(x, y, x + tick * 0.5, y));
      g.setColor(skin.ink().muted());
      if (fits) {
        AffineTransform upright = g.getTransform();
        g.rotate(Math.PI / 2, x, y);
        figures.draw(g, words, x - half, y - figures.size() * 0.45);
        g.setTransform(upright);
      }
    }
  }
}
