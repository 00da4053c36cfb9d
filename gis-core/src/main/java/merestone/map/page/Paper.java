package merestone.map.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A size of paper.
 *
 * @param widthMm width, mm
 * @param heightMm height, mm
 * @param dpi pixels per inch it was given in; 0 if it was given in millimetres
 */
public record Paper(double widthMm, double heightMm, double dpi) {
  /** The A series of ISO 216, A0 first, upright: width and height, mm. */
  private static final int[][] SERIES_A = {
    {841, 1189}, {594, 841}, {420, 594}, {297, 420}, {210, 297}, {148, 210}
  };

  /** Paper in millimetres. */
  public Paper(double widthMm, double heightMm) {
    this(widthMm, heightMm, 0);
  }

  public Paper {
    if (!(widthMm >= 50) || !(heightMm >= 50) || !(widthMm <= 5000) || !(heightMm <= 5000)) {
      throw new IllegalArgumentException(
          "paper is 50 to 5000 mm wide and high, was " + widthMm + " x " + heightMm);
    }
  }

  /** Returns the names of the sizes known, largest first. */
  public static List<String> names() {
    return List.of("A0", "A1", "A2", "A3", "A4", "A5");
  }

  /** Returns a size of the A series, upright or lying; empty for another name. */
  public static Optional<Paper> of(String name, boolean landscape) {
    int number = names().indexOf(name.toUpperCase(Locale.ROOT));
    if (number < 0) {
      return Optional.empty();
    }
    int[] size = SERIES_A[number];
    return Optional.of(landscape ? new Paper(size[1], size[0]) : new Paper(size[0], size[1]));
  }

  /** Returns the paper that so many pixels cover. */
  public static Paper ofPixels(int width, int height, double dpi) {
    return new Paper(width * 25.4 / dpi, height * 25.4 / dpi, dpi);
  }

  /** Returns whether it lies. */
  public boolean isLandscape() {
    return widthMm > heightMm;
  }
}
