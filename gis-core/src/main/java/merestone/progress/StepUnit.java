package merestone.progress;

import java.util.Locale;
import merestone.message.Messages;
import merestone.message.Text;

/** What the steps of a stage count. */
public enum StepUnit {
  /** Features of a layer. */
  FEATURE("unit.feature", "unit.feature.rate", 1, 0),
  /** Bytes, told as MB of 10⁶ bytes, and as kB of 10³ while they are less than one. */
  BYTE("unit.byte", "unit.byte.rate", 1_000_000, 1),
  /** Rows, files or sheets. */
  ITEM("unit.item", "unit.item.rate", 1, 0);

  private static final double KILO = 1_000;
  private static final Messages MESSAGES = Messages.of(StepUnit.class);

  private final String countKey;
  private final String rateKey;
  private final double size;
  private final int decimals;

  StepUnit(String countKey, String rateKey, double size, int decimals) {
    this.countKey = countKey;
    this.rateKey = rateKey;
    this.size = size;
    this.decimals = decimals;
  }

  /** Returns a number of steps for people. */
  Text count(long steps) {
    if (this == BYTE && steps < size) {
      return MESSAGES.text("unit.kilobyte", kilobytes(steps));
    }
    return MESSAGES.text(countKey, number(steps, decimals));
  }

  /** Returns a number of steps a second for people; slow ones with a decimal. */
  Text rate(double stepsPerSecond) {
    if (this == BYTE && stepsPerSecond < size) {
      return MESSAGES.text("unit.kilobyte.rate", kilobytes(stepsPerSecond));
    }
    boolean slow = stepsPerSecond / size < 10;
    return MESSAGES.text(rateKey, number(stepsPerSecond, slow ? 1 : decimals));
  }

  /** Rounded up: what has begun is not nothing. */
  private static String kilobytes(double bytes) {
    return String.format(Locale.ROOT, "%,.0f", Math.ceil(bytes / KILO));
  }

  private String number(double steps, int places) {
    return String.format(Locale.ROOT, "%,." + places + "f", steps / size);
  }
}
