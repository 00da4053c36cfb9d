package merestone.map;

import static merestone.map.HatchLines.Course.FALLING;
import static merestone.map.HatchLines.Course.LEVEL;
import static merestone.map.HatchLines.Course.RISING;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.TexturePaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** A symbol made ready for one picture: its paints and strokes in pixels. */
final class Brush {
  private static final double HATCH_SPACING_MM = 2.0;
  private static final double HATCH_LINE_MM = 0.16;

  /** How much of the ground hatching covers, for shapes too small to show it. */
  private static final double HATCH_SHARE = 0.14;

  private final Symbol symbol;
  private final PaintOptions options;
  private final Paint area;
  private final Color flat;
  private final Stroke stroke;
  private final double spacing;
  private final double originX;
  private final double originY;

  Brush(Symbol symbol, PaintOptions options, ScreenPath ground) {
    this.symbol = symbol;
    this.options = options;
    spacing = Math.max(4, Math.rint(options.pixels(HATCH_SPACING_MM)));
    originX = Math.floor(ground.x(0) % spacing);
    originY = Math.floor(ground.y(0) % spacing);
    boolean plain = symbol.hatch() == Symbol.Hatch.NONE;
    flat = plain ? symbol.fill() : mixed();
    area = plain ? symbol.fill() : texture();
    stroke = stroke(symbol.outlineMm());
  }

  /** Returns the paint for a shape of a size in pixels: hatched only if that can be seen. */
  Paint area(double size) {
    return size < spacing ? flat : area;
  }

  /** Fills a shape of a size in pixels; where there are no pixels, hatching is lines. */
  void fill(Graphics2D g, Shape shape, double size) {
    boolean lines = size >= spacing && symbol.hatch() != Symbol.Hatch.NONE;
    if (Medium.of(g) == Medium.PIXELS || !lines) {
      g.setPaint(area(size));
      g.fill(shape);
    } else {
      g.setColor(symbol.fill());
      if (symbol.fill().getAlpha() > 0) {
        g.fill(shape);
      }
      g.setColor(symbol.outline());
      hatch(g, shape);
    }
  }

  boolean isFilled() {
    return symbol.fill().getAlpha() > 0 || symbol.hatch() != Symbol.Hatch.NONE;
  }

  Color outline() {
    return symbol.outline();
  }

  Stroke stroke() {
    return stroke;
  }

  Stroke stroke(double mm) {
    float width = (float) Math.max(0.6, options.pixels(mm));
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  private void hatch(Graphics2D g, Shape shape) {
    Rectangle clip = g.getClipBounds();
    Rectangle seen = clip == null ? shape.getBounds() : clip.intersection(shape.getBounds());
    if (seen.isEmpty()) {
      return;
    }
    g.setStroke(new BasicStroke(hatchWidth(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    double n = spacing;
    switch (symbol.hatch()) {
      case RISING -> g.draw(HatchLines.of(shape, RISING, originX + originY, n, seen));
      case FALLING -> g.draw(HatchLines.of(shape, FALLING, originX - originY, n, seen));
      case CROSSED -> {
        g.draw(HatchLines.of(shape, RISING, originX + originY, n, seen));
        g.draw(HatchLines.of(shape, FALLING, originX - originY, n, seen));
      }
      case LEVEL -> g.draw(HatchLines.of(shape, LEVEL, originY + level(), n, seen));
      default -> {
        g.setStroke(dots());
        g.draw(HatchLines.dotted(shape, originY + n * 0.25, originX + n * 0.25, n, seen));
        g.draw(HatchLines.dotted(shape, originY + n * 0.75, originX + n * 0.75, n, seen));
      }
    }
  }

  /** Dashes of no length with round ends are dots. */
  private Stroke dots() {
    float[] dashes = {0.001f, (float) spacing - 0.001f};
    float width = (float) (2 * dotRadius());
    return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes, 0);
  }

  private float hatchWidth() {
    return (float) Math.max(0.7, options.pixels(HATCH_LINE_MM));
  }

  private double dotRadius() {
    return Math.max(0.6, options.pixels(0.2));
  }

  private double level() {
    return (int) spacing / 2 + 0.5;
  }

  private Color mixed() {
    Color fill = symbol.fill();
    Color line = symbol.outline();
    double alpha = fill.getAlpha() / 255.0;
    double part = HATCH_SHARE / (alpha * (1 - HATCH_SHARE) + HATCH_SHARE);
    int mixedAlpha = (int) Math.round(255 * (alpha * (1 - HATCH_SHARE) + HATCH_SHARE));
    return new Color(
        mix(fill.getRed(), line.getRed(), part),
        mix(fill.getGreen(), line.getGreen(), part),
        mix(fill.getBlue(), line.getBlue(), part),
        mixedAlpha);
  }

  private static int mix(int from, int to, double part) {
    return (int) Math.round(from + (to - from) * part);
  }

  /** The pattern is fixed to the ground, so that it does not swim when the map is moved. */
  private Paint texture() {
    int n = (int) spacing;
    BufferedImage tile = new BufferedImage(n, n, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = tile.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setColor(symbol.fill());
    g.fillRect(0, 0, n, n);
    g.setColor(symbol.outline());
    g.setStroke(new BasicStroke(hatchWidth()));
    pattern(g, n);
    g.dispose();
    return new TexturePaint(tile, new Rectangle2D.Double(originX, originY, n, n));
  }

  private void pattern(Graphics2D g, int n) {
    switch (symbol.hatch()) {
      case RISING -> slanted(g, n, true);
      case FALLING -> slanted(g, n, false);
      case CROSSED -> {
        slanted(g, n, true);
        slanted(g, n, false);
      }
      case LEVEL -> g.draw(new Line2D.Double(-1, level(), n + 1, level()));
      case DOTTED -> {
        double r = dotRadius();
        g.fill(new Ellipse2D.Double(n * 0.25 - r, n * 0.25 - r, 2 * r, 2 * r));
        g.fill(new Ellipse2D.Double(n * 0.75 - r, n * 0.75 - r, 2 * r, 2 * r));
      }
      default -> {
        // the fill is all there is
      }
    }
  }

  /** Three lines, so that the corners of the tile meet those of its neighbours. */
  private static void slanted(Graphics2D g, int n, boolean rising) {
    for (int k = -1; k <= 1; k++) {
      double from = rising ? 2.0 * n : -n;
      double to = rising ? -n : 2.0 * n;
      g.draw(new Line2D.Double((k - 1) * n, from, (k + 2) * n, to));
    }
  }
}
