package merestone.app.gui.map;

import java.util.List;
import java.util.OptionalDouble;
import merestone.app.gui.parts.Figures;

/** Scales as people write them. */
final class ScaleText {
  /** The round scales of Chinese plans and maps. */
  static final List<Long> ROUND =
      List.of(500L, 1_000L, 2_000L, 5_000L, 10_000L, 25_000L, 50_000L, 100_000L, 250_000L);

  private ScaleText() {}

  /** Returns a scale such as {@code 1 : 5,000}. */
  static String of(long n) {
    return "1 : " + Figures.count(n);
  }

  /** Returns n of {@code 1:n}, {@code 1：n} or {@code n}, with or without commas; else empty. */
  static OptionalDouble parse(String words) {
    String digits = words.replaceAll("[\\s,，]", "").replaceFirst("^1[:：/]", "");
    boolean number = digits.matches("\\d{1,9}(\\.\\d+)?");
    double n = number ? Double.parseDouble(digits) : 0;
    return n >= 1 ? OptionalDouble.of(n) : OptionalDouble.empty();
  }
}
