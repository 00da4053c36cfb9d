package merestone.map;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Path2D;

/**
 * One face at one size: measures words and draws them as outlines, so that the same text gives the
 * same pixels whatever the machine's text settings.
 */
final class Lettering {
  private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);

  private final Font face;

  private Lettering(Font face) {
    this.face = face;
  }

  static Lettering regular(double pixels) {
    return new Lettering(MapFonts.regular(pixels));
  }

  static Lettering bold(double pixels) {
    return new Lettering(MapFonts.bold(pixels));
  }

  Lettering scaled(double factor) {
    return new Lettering(face.deriveFont((float) (face.getSize2D() * factor)));
  }

  double size() {
    return face.getSize2D();
  }

  /** From baseline to baseline. */
  double lineHeight() {
    return size() * 1.35;
  }

  /** From the top of a line to its baseline: the height of a Chinese character above it. */
  double ascent() {
    return size() * 1.02;
  }

  double width(String words) {
    double width = 0;
    for (MapFonts.Run run : MapFonts.runs(words, face)) {
      width += advance(glyphs(run));
    }
    return width;
  }

  /** Returns the outlines of the words, baseline starting at a point. */
  Path2D outline(String words, double x, double baseline) {
    Path2D path = new Path2D.Float(Path2D.WIND_NON_ZERO);
    double at = x;
    for (MapFonts.Run run : MapFonts.runs(words, face)) {
      GlyphVector glyphs = glyphs(run);
      path.append(glyphs.getOutline((float) at, (float) baseline), false);
      at += advance(glyphs);
    }
    return path;
  }

  /** Draws the words: as text where the medium has the program's faces, else as outlines. */
  void draw(Graphics2D g, String words, double x, double baseline) {
    if (Medium.of(g) != Medium.TEXT) {
      g.fill(outline(words, x, baseline));
      return;
    }
    double at = x;
    for (MapFonts.Run run : MapFonts.runs(words, face)) {
      GlyphVector glyphs = glyphs(run);
      if (MapFonts.isOurs(run.font())) {
        g.setFont(run.font());
        g.drawString(run.words(), (float) at, (float) baseline);
      } else {
        g.fill(glyphs.getOutline((float) at, (float) baseline));
      }
      at += advance(glyphs);
    }
  }

  private static GlyphVector glyphs(MapFonts.Run run) {
    return run.font().createGlyphVector(PLAIN, run.words());
  }

  private static double advance(GlyphVector glyphs) {
    return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
  }
}
