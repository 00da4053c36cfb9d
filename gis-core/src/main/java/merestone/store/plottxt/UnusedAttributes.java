package merestone.store.plottxt;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What {@code [属性描述]} says of the coordinates and nobody applies to them: 精度 and 转换参数. Whatever is
 * not neutral is noted, because a reader of the file may have meant it to count.
 *
 * <p>There is no published standard; files in the field give the precision as a number of decimals
 * ({@code 3}) or in metres ({@code 0.001}), and leave the seven parameters empty.
 */
final class UnusedAttributes {
  /** Boundary points are given to the centimetre or finer. */
  private static final double FINE_M = 0.01;

  private static final int FINE_DECIMALS = 2;

  /** No double of eight digits before the point holds more; a larger number means metres. */
  private static final int MOST_DECIMALS = 8;

  private static final String UNIT = "(米|m|M|位小数|位)$";

  private UnusedAttributes() {}

  static void note(Attributes said, FaultLog log) {
    String parameters = said.value(Attributes.PARAMETERS);
    if (!Items.narrow(parameters).replaceAll("[,0.\\s]", "").isEmpty()) {
      log.note(Fault.PARAMETERS, said.line(Attributes.PARAMETERS), Items.excerpt(parameters));
    }
    String precision = said.value(Attributes.PRECISION);
    if (!precision.isEmpty() && !isFine(precision)) {
      log.note(Fault.PRECISION, said.line(Attributes.PRECISION), Items.excerpt(precision));
    }
  }

  private static boolean isFine(String precision) {
    String number = Items.narrow(precision).replaceFirst(UNIT, "").strip();
    OptionalInt decimals = Items.count(number);
    if (decimals.isPresent()) {
      return decimals.getAsInt() >= FINE_DECIMALS && decimals.getAsInt() <= MOST_DECIMALS;
    }
    OptionalDouble metres = Items.number(number);
    return metres.isPresent() && metres.getAsDouble() > 0 && metres.getAsDouble() <= FINE_M;
  }
}
