package merestone.map;

import java.awt.geom.Path2D;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Turns the geometry of one part into a path in pixels, even-odd, so that holes stay open. Vertices
 * that no pixel can tell apart are left out, and so are those beyond the same edge of the view as
 * both their neighbours: what is filled in the view stays the same. Reuses one path; for one
 * thread.
 */
final class ScreenPath {
  private static final double SAME_PIXEL = 0.5;
  private static final int LEFT = 1;
  private static final int RIGHT = 2;
  private static final int ABOVE = 4;
  private static final int BELOW = 8;

  private final MapView view;
  private final double scale;
  private final double dx;
  private final double dy;
  private final double margin;
  private final Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD, 256);

  private boolean started;
  private double lastX;
  private double lastY;
  private int lastSide;
  private boolean waiting;
  private double waitingX;
  private double waitingY;
  private int waitingSide;

  /** The margin, in pixels, is how far outside the view a stroke can still reach into it. */
  ScreenPath(MapView view, double margin) {
    this.view = view;
    this.margin = margin;
    scale = 1 / view.metresPerPixel();
    dx = view.width() / 2.0 - view.centreX() * scale;
    dy = view.height() / 2.0 + view.centreY() * scale;
  }

  /** Returns the path of a polygon or line; the same object each time. */
  Path2D of(Geometry part) {
    path.reset();
    if (part instanceof Polygon polygon) {
      add(polygon.getExteriorRing(), true);
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        LineString hole = polygon.getInteriorRingN(i);
        if (size(hole.getEnvelopeInternal()) >= SAME_PIXEL) {
          add(hole, true);
        }
      }
    } else if (part instanceof LineString line) {
      add(line, false);
    }
    return path;
  }

  double x(double easting) {
    return easting * scale + dx;
  }

  double y(double northing) {
    return dy - northing * scale;
  }

  /** Returns the longer side of an envelope in pixels. */
  double size(Envelope box) {
    return Math.max(box.getWidth(), box.getHeight()) * scale;
  }

  private void add(LineString line, boolean ring) {
    CoordinateSequence points = line.getCoordinateSequence();
    started = false;
    waiting = false;
    int last = points.size() - 1;
    for (int i = 0; i <= last; i++) {
      double x = x(points.getX(i));
      double y = y(points.getY(i));
      if (!started) {
        start(x, y);
      } else if (i == last ? !ring : isApart(x, y)) {
        next(x, y);
      }
    }
    if (waiting) {
      path.lineTo(waitingX, waitingY);
    }
    if (ring && started) {
      path.closePath();
    }
  }

  private void start(double x, double y) {
    path.moveTo(x, y);
    started = true;
    lastX = x;
    lastY = y;
    lastSide = side(x, y);
  }

  private boolean isApart(double x, double y) {
    double fromX = waiting ? waitingX : lastX;
    double fromY = waiting ? waitingY : lastY;
    return Math.abs(x - fromX) >= SAME_PIXEL || Math.abs(y - fromY) >= SAME_PIXEL;
  }

  /** Each point waits for its successor: only then is it known whether it can be left out. */
  private void next(double x, double y) {
    int side = side(x, y);
    if (waiting && (lastSide & waitingSide & side) == 0) {
      path.lineTo(waitingX, waitingY);
      lastX = waitingX;
      lastY = waitingY;
      lastSide = waitingSide;
    }
    waiting = true;
    waitingX = x;
    waitingY = y;
    waitingSide = side;
  }

  private int side(double x, double y) {
    int side = x < -margin ? LEFT : x > view.width() + margin ? RIGHT : 0;
    return side | (y < -margin ? ABOVE : y > view.height() + margin ? BELOW : 0);
  }
}
