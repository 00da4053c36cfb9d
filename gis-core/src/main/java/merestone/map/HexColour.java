package merestone.map;

import java.awt.Color;
import java.util.Locale;
import java.util.regex.Pattern;

/** Colours as {@code #rrggbb} or, where something shows through, {@code #rrggbbaa}. */
final class HexColour {
  private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?");

  private HexColour() {}

  static boolean is(String text) {
    return HEX.matcher(text).matches();
  }

  /**
   * Returns the colour.
   *
   * @throws IllegalArgumentException if it is not written in hex
   */
  static Color read(String hex) {
    if (!is(hex)) {
      throw new IllegalArgumentException(hex + " is not #rrggbb or #rrggbbaa");
    }
    int rgb = Integer.parseInt(hex.substring(1, 7), 16);
    int alpha = hex.length() == 9 ? Integer.parseInt(hex.substring(7), 16) : 255;
    return new Color(alpha << 24 | rgb, true);
  }

  static String text(Color colour) {
    String rgb = String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    int alpha = colour.getAlpha();
    return alpha == 255 ? rgb : rgb + String.format(Locale.ROOT, "%02x", alpha);
  }
}
