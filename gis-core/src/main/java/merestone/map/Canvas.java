package merestone.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.util.function.BooleanSupplier;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** One picture being drawn: where, how, and whether anybody still wants it. For one thread. */
final class Canvas {
  private static final int SHAPES_BETWEEN_LOOKS = 64;

  /** Below this size, in pixels, an outline would be the whole shape. */
  private static final double OUTLINED_FROM = 3;

  /** From this size on the outline has its full strength. */
  private static final double OUTLINED_FULLY = 12;

  private static final double POINT_MM = 1.2;

  final Graphics2D g;
  final MapView view;
  final PaintOptions options;
  final ScreenPath ground;
  private final BooleanSupplier cancelled;
  private int shapes;
  private boolean stopped;

  Canvas(Graphics2D g, MapView view, PaintOptions options, BooleanSupplier cancelled) {
    this.g = g;
    this.view = view;
    this.options = options;
    this.cancelled = cancelled;
    this.ground = new ScreenPath(view, options.pixels(3));
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  Brush brush(Symbol symbol) {
    return new Brush(symbol, options, ground);
  }

  /** Returns whether the picture is outdated; asks now and then only. */
  boolean isStopped() {
    if (!stopped && shapes++ % SHAPES_BETWEEN_LOOKS == 0) {
      stopped = cancelled.getAsBoolean();
    }
    return stopped;
  }

  /** Returns the ground whose shapes can reach into the picture. */
  Envelope reach() {
    Envelope reach = view.extent();
    reach.expandBy(options.pixels(3) * view.metresPerPixel());
    return reach;
  }

  void draw(Geometry part, Brush brush) {
    Envelope box = part.getEnvelopeInternal();
    double size = ground.size(box);
    if (part instanceof Point) {
      dot(box, brush.outline(), options.pixels(POINT_MM));
    } else if (part instanceof Polygon && size < 1) {
      speck(box, brush);
    } else {
      var path = ground.of(part);
      if (part instanceof Polygon && brush.isFilled()) {
        brush.fill(g, path, size);
      }
      if (size >= OUTLINED_FROM || !(part instanceof Polygon)) {
        g.setColor(part instanceof Polygon ? strength(brush.outline(), size) : brush.outline());
        g.setStroke(brush.stroke());
        g.draw(path);
      }
    }
  }

  /** Draws a part with its outline in full strength, however small. */
  void drawStrong(Geometry part, Brush brush) {
    draw(part, brush);
    if (ground.size(part.getEnvelopeInternal()) < OUTLINED_FULLY) {
      g.setColor(brush.outline());
      g.setStroke(brush.stroke());
      g.draw(ground.of(part));
    }
  }

  /** Draws only the outline of a part, in any colour and width. */
  void rim(Geometry part, Color colour, double mm) {
    g.setColor(colour);
    g.setStroke(stroke(mm));
    g.draw(ground.of(part));
  }

  BasicStroke stroke(double mm) {
    float width = (float) Math.max(0.6, options.pixels(mm));
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  /** Outlines of small shapes fade, so that many of them do not turn the map dark. */
  private static Color strength(Color outline, double size) {
    if (size >= OUTLINED_FULLY) {
      return outline;
    }
    int alpha = (int) (outline.getAlpha() * (size - OUTLINED_FROM + 1) / OUTLINED_FULLY);
    return new Color(alpha << 24 | outline.getRGB() & 0xFFFFFF, true);
  }

  private void speck(Envelope box, Brush brush) {
    if (brush.isFilled()) {
      g.setPaint(brush.area(0));
      g.fillRect(
          (int) Math.floor(ground.x(box.getMinX())),
          (int) Math.floor(ground.y(box.getMaxY())),
          1,
          1);
    }
  }

  private void dot(Envelope box, Color colour, double size) {
    g.setColor(colour);
    double x = ground.x(box.getMinX()) - size / 2;
    double y = ground.y(box.getMinY()) - size / 2;
    g.fill(new Ellipse2D.Double(x, y, size, size));
  }
}
