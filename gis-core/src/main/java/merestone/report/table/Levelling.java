package merestone.report.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Rounds parts so that they sum to the rounded whole (强制调平), by the method of the largest remainder
 * (A. Hamilton 1792; Balinski and Young, Fair Representation, 1982, ch. 3): each part is rounded
 * down, then those with the largest remainders get one unit of the last decimal each until the sum
 * is met. No part is off by a whole unit. Of equal remainders the first part comes first, so that
 * the same parts give the same figures.
 */
public final class Levelling {
  private Levelling() {}

  /**
   * Returns the parts rounded.
   *
   * @param parts finite numbers, unrounded
   * @param decimals how many decimals to keep, 0 or more
   * @return one for each part; they sum to the half-up rounded exact sum of the parts
   */
  public static List<BigDecimal> levelled(List<BigDecimal> parts, int decimals) {
    return to(sum(parts).setScale(decimals, RoundingMode.HALF_UP), parts);
  }

  /**
   * Returns the parts rounded to the decimals of a whole that is already rounded, so that they sum
   * to it: the parts of a part.
   *
   * @param whole the rounded sum, less than a unit of its last decimal from the exact one
   * @param parts finite numbers, unrounded; at least one, unless the whole is 0
   * @return one for each part
   */
  public static List<BigDecimal> to(BigDecimal whole, List<BigDecimal> parts) {
    int decimals = whole.scale();
    BigDecimal[] floors = new BigDecimal[parts.size()];
    Arrays.setAll(floors, i -> parts.get(i).setScale(decimals, RoundingMode.FLOOR));
    BigDecimal missing = whole.subtract(sum(List.of(floors)));
    int units = missing.movePointRight(decimals).intValueExact();
    List<Integer> byRemainder = new ArrayList<>();
    for (int i = 0; i < floors.length; i++) {
      byRemainder.add(i);
    }
    byRemainder.sort(Comparator.comparing(i -> floors[i].subtract(parts.get(i))));
    for (int part : byRemainder.subList(0, units)) {
      floors[part] = floors[part].add(BigDecimal.ONE.movePointLeft(decimals));
    }
    return List.of(floors);
  }

  private static BigDecimal sum(List<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
