package merestone.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import merestone.message.Language;
import merestone.message.Text;

/**
 * The look of one sheet: colours, sizes of type and lines, language. All sizes hang on the height
 * of the body type.
 *
 * @param ink the colours
 * @param body the height of the body type, pixels
 * @param language the language
 */
record SheetSkin(Ink ink, double body, Language language) {
  /** Height of the body type on paper: 9 point, as in printed maps and tables. */
  private static final double BODY_MM = 3.2;

  /** The body type is never less than this part of the sheet's shorter side … */
  private static final double SMALLEST_PART = 1 / 110.0;

  /** … nor more than this part, however small the paper. */
  private static final double LARGEST_PART = 1 / 45.0;

  static SheetSkin of(SheetOptions options, Ink ink) {
    double shorter = Math.min(options.width(), options.height());
    double wanted = BODY_MM * options.dpi() / 25.4;
    double body = Math.max(shorter * SMALLEST_PART, Math.min(wanted, shorter * LARGEST_PART));
    return new SheetSkin(ink, body, options.language());
  }

  /** Pixels of a millimetre, of the size the writing has. */
  double mm() {
    return body / BODY_MM;
  }

  /** The resolution lines and hatching are drawn for, so that they match the writing. */
  double dpi() {
    return mm() * 25.4;
  }

  String say(Text text) {
    return language.in(text, " ");
  }

  String lines(Text text) {
    return language.in(text, "\n");
  }

  Lettering title() {
    return Lettering.bold(1.9 * body);
  }

  Lettering subtitle() {
    return Lettering.regular(1.1 * body);
  }

  Lettering heading() {
    return Lettering.bold(body);
  }

  Lettering text() {
    return Lettering.regular(body);
  }

  Lettering small() {
    return Lettering.regular(0.82 * body);
  }

  Stroke line(double mm) {
    return new BasicStroke((float) Math.max(0.8, mm * mm()));
  }

  void pen(Graphics2D g, Color colour, double mm) {
    g.setColor(colour);
    g.setStroke(line(mm));
  }
}
