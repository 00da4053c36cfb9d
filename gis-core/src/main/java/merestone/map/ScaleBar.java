package merestone.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.Text;

/**
 * A bar of a round ground length.
 *
 * @param metres its length on the ground, 1, 2 or 5 · 10ⁿ
 * @param pixels its length on the sheet
 */
record ScaleBar(double metres, double pixels) {
  private static final Messages MESSAGES = Messages.of(ScaleBar.class);
  private static final int PIECES = 4;

  /** Returns the longest round bar that fits. */
  static ScaleBar within(double mostPixels, double metresPerPixel) {
    double metres = RoundNumber.below(mostPixels * metresPerPixel);
    return new ScaleBar(metres, metres / metresPerPixel);
  }

  /** Returns the height of bar and figures. */
  static double height(Lettering lettering) {
    return lettering.lineHeight() + lettering.size() * 0.5;
  }

  /** Returns how far the last figure stands out to the right of the bar. */
  double overhang(Lettering lettering, Language language) {
    String most = RoundNumber.plain(metres / unit());
    return lettering.width(most) / 2 + lettering.width(unitName(language));
  }

  /** Draws the bar with its left end at x, the figures over it. */
  void draw(Graphics2D g, double x, double top, Lettering lettering, SheetSkin skin) {
    double barTop = top + lettering.lineHeight();
    double thick = lettering.size() * 0.38;
    g.setColor(skin.ink().line());
    for (int i = 0; i < PIECES; i += 2) {
      g.fill(new Rectangle2D.Double(x + i * pixels / PIECES, barTop, pixels / PIECES, thick));
    }
    g.setStroke(new BasicStroke((float) (skin.mm() * 0.18)));
    g.draw(new Rectangle2D.Double(x, barTop, pixels, thick));
    g.setColor(skin.ink().text());
    double baseline = top + lettering.ascent();
    figure(g, lettering, "0", x, baseline);
    figure(g, lettering, RoundNumber.plain(metres / 2 / unit()), x + pixels / 2, baseline);
    String most = RoundNumber.plain(metres / unit());
    double half = lettering.width(most) / 2;
    lettering.draw(g, most + unitName(skin.language()), x + pixels - half, baseline);
  }

  private String unitName(Language language) {
    Text unit = unit() > 1 ? MESSAGES.text("unit.km") : MESSAGES.text("unit.m");
    return "\u2009" + (language == Language.ZH ? unit.zh() : unit.en());
  }

  private static void figure(Graphics2D g, Lettering lettering, String words, double x, double y) {
    lettering.draw(g, words, x - lettering.width(words) / 2, y);
  }

  private double unit() {
    return metres >= 1000 ? 1000 : 1;
  }
}
