package merestone.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * The mark of a conflict too small to be seen. Each kind has its own shape, not only its colour:
 * diamond, triangle, circle, a hollow square for what could not be decided, a hollow circle for
 * what is excepted.
 */
record ConflictMark(ConflictKind kind, Color colour, Ink ink) {
  /** Size of a mark on paper: as large as the smallest readable character. */
  static final double SIZE_MM = 2.4;

  /** Ground smaller than this on paper is not drawn but marked. */
  private static final double MARKED_BELOW_MM = 1.6;

  /** Size of the dot that stands for a mark in a crowd. */
  static final double DOT_MM = 0.6;

  private static final double RIM_MM = 0.25;

  /** A mark in its place on the ground. */
  record Placed(ConflictMark mark, Coordinate at) {
    void draw(Canvas canvas) {
      mark.draw(canvas, at);
    }

    /** Draws a dot in the mark's place. */
    void drawDot(Canvas canvas, double size) {
      canvas.g.setColor(mark.colour);
      canvas.g.fillRect(
          (int) Math.floor(canvas.ground.x(at.x) - size / 2),
          (int) Math.floor(canvas.ground.y(at.y) - size / 2),
          (int) Math.rint(size),
          (int) Math.rint(size));
    }

    /** Returns the pixels the mark covers. */
    Rectangle2D box(Canvas canvas) {
      double size = canvas.options.pixels(SIZE_MM + 2 * RIM_MM);
      double x = canvas.ground.x(at.x) - size / 2;
      return new Rectangle2D.Double(x, canvas.ground.y(at.y) - size / 2, size, size);
    }
  }

  static boolean isNeeded(Canvas canvas, Geometry part) {
    return isNeeded(canvas.view, canvas.options, part);
  }

  static boolean isNeeded(MapView view, PaintOptions options, Geometry part) {
    var box = part.getEnvelopeInternal();
    return isNeeded(view, options, Math.max(box.getWidth(), box.getHeight()));
  }

  /** Returns whether ground of a size in metres is marked. */
  static boolean isNeeded(MapView view, PaintOptions options, double size) {
    return size / view.metresPerPixel() < options.pixels(MARKED_BELOW_MM);
  }

  /** Returns the place of a mark, to two thirds of its size. */
  static Coordinate cell(Canvas canvas, Coordinate centre) {
    double cell = canvas.options.pixels(SIZE_MM) * 2 / 3 * canvas.view.metresPerPixel();
    return new Coordinate(Math.floor(centre.x / cell), Math.floor(centre.y / cell));
  }

  void draw(Canvas canvas, Coordinate at) {
    double x = canvas.ground.x(at.x);
    double y = canvas.ground.y(at.y);
    draw(canvas.g, x, y, canvas.options.pixels(1));
  }

  void drawSelected(Canvas canvas, Coordinate at) {
    double size = canvas.options.pixels(SIZE_MM) * 2;
    double x = canvas.ground.x(at.x);
    double y = canvas.ground.y(at.y);
    Shape ring = new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
    canvas.g.setColor(ink.text());
    canvas.g.setStroke(canvas.stroke(1.1));
    canvas.g.draw(ring);
    canvas.g.setColor(ink.selected());
    canvas.g.setStroke(canvas.stroke(0.7));
    canvas.g.draw(ring);
    draw(canvas, at);
  }

  /** Draws the mark around a point, with a millimetre being so many pixels. */
  void draw(Graphics2D g, double x, double y, double mm) {
    Shape shape = shape(x, y, SIZE_MM * mm / 2);
    g.setStroke(
        new BasicStroke((float) (3 * RIM_MM * mm), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(ink.paper());
    g.draw(shape);
    boolean hollow = kind == ConflictKind.UNDECIDED || kind == ConflictKind.EXCEPTED;
    g.setColor(hollow ? ink.paper() : colour);
    g.fill(shape);
    if (hollow) {
      g.setColor(colour);
      g.setStroke(new BasicStroke((float) (2 * RIM_MM * mm)));
      g.draw(shape(x, y, (SIZE_MM / 2 - RIM_MM) * mm));
    }
  }

  private Shape shape(double x, double y, double r) {
    return switch (kind) {
      case BLOCK -> polygon(x, y - r * 1.15, x + r * 1.15, y, x, y + r * 1.15, x - r * 1.15, y);
      case WARN -> polygon(x, y - r * 1.1, x + r * 1.15, y + r * 0.85, x - r * 1.15, y + r * 0.85);
      case EXCEPTED, INFO -> new Ellipse2D.Double(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
      case UNDECIDED -> new Rectangle2D.Double(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8);
    };
  }

  private static Shape polygon(double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    path.closePath();
    return path;
  }
}
