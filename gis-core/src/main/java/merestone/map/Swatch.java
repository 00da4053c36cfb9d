package merestone.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Set;

/** The little picture of a symbol in the legend. */
final class Swatch {
  private static final double WIDE = 2.3;
  private static final double HIGH = 1.2;
  private static final double GAP = 0.6;

  private Swatch() {}

  /** Returns how much of a line a swatch takes, its gap to the words included. */
  static double width(SheetSkin skin) {
    return (WIDE + GAP) * skin.body();
  }

  static void draw(Graphics2D g, LegendEntry entry, double x, double y, SheetSkin skin) {
    Symbol symbol = entry.symbol().orElseThrow();
    PaintOptions options = new PaintOptions(skin.dpi(), false, Set.of(), "");
    ScreenPath ground = new ScreenPath(new MapView(0.5 - x, y - 0.5, 1, 1, 1), 0);
    Brush brush = new Brush(symbol, options, ground);
    double inset = symbol.outlineMm() * skin.mm() / 2;
    Shape box =
        new Rectangle2D.Double(
            Math.rint(x) + inset,
            Math.rint(y) + inset,
            WIDE * skin.body() - 2 * inset,
            HIGH * skin.body() - 2 * inset);
    g.setColor(skin.ink().ground());
    g.fill(box);
    brush.fill(g, box, Double.MAX_VALUE);
    g.setColor(symbol.outline());
    g.setStroke(brush.stroke());
    g.draw(box);
    entry.kind().ifPresent(kind -> mark(g, kind, symbol.outline(), box, skin));
  }

  private static void mark(
      Graphics2D g, ConflictKind kind, Color colour, Shape box, SheetSkin skin) {
    double x = box.getBounds2D().getCenterX();
    double y = box.getBounds2D().getCenterY();
    new ConflictMark(kind, colour, skin.ink()).draw(g, x, y, skin.mm());
  }
}
