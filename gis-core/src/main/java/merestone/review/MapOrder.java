package merestone.review;

import java.util.Locale;
import merestone.map.SheetOptions;
import merestone.message.Language;

/**
 * How a map is to be drawn.
 *
 * @param width pixels
 * @param height pixels
 * @param dpi pixels per inch on paper
 * @param language the language of its words
 * @param finding id of the one finding to show large; empty for all ground
 */
public record MapOrder(int width, int height, double dpi, Locale language, String finding) {
  private static final int WIDTH = 2400;
  private static final int HEIGHT = 1600;
  private static final double DPI = 200;

  /** Returns the sheet of all ground. */
  SheetOptions sheet() {
    return SheetOptions.of(width, height, dpi, Language.of(language));
  }

  /** Returns the order for a result's own map: 300 x 200 mm of all ground. */
  static MapOrder ofResult(Locale language) {
    return new MapOrder(WIDTH, HEIGHT, DPI, language, "");
  }
}
