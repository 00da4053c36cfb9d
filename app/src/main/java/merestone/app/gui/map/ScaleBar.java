package merestone.app.gui.map;

import java.util.Locale;

/** A round length of ground and how many pixels it spans. */
public record ScaleBar(double metres, double pixels) {

  /** Returns the longest bar of 1, 2 or 5 times a power of ten that is not wider than allowed. */
  public static ScaleBar of(double metresPerPixel, double widest) {
    double room = metresPerPixel * widest;
    double power = Math.pow(10, Math.floor(Math.log10(room)));
    double lead = room / power;
    double metres = power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
    return new ScaleBar(metres, metres / metresPerPixel);
  }

  /** Returns the length in its natural unit. */
  public String label() {
    if (metres >= 1000) {
      return String.format(Locale.ROOT, "%.0f km", metres / 1000);
    }
    if (metres >= 1) {
      return String.format(Locale.ROOT, "%.0f m", metres);
    }
    return String.format(Locale.ROOT, "%.0f cm", metres * 100);
  }
}
