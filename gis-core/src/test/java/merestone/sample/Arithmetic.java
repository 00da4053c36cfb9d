package merestone.sample;

import java.math.BigDecimal;

/** Works out sums of products such as {@code 150 × 150 + 100 × 50 ÷ 2 − 10}, as on paper. */
final class Arithmetic {
  private Arithmetic() {}

  /** Returns the value, exact. */
  static BigDecimal value(String written) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String term : written.replace("− ", "+ −").split(" \\+ ")) {
      sum = sum.add(term.startsWith("−") ? product(term.substring(1)).negate() : product(term));
    }
    return sum.stripTrailingZeros();
  }

  private static BigDecimal product(String term) {
    String[] words = term.trim().split(" ");
    BigDecimal product = new BigDecimal(words[0]);
    for (int i = 1; i < words.length; i += 2) {
      BigDecimal factor = new BigDecimal(words[i + 1]);
      product =
          switch (words[i]) {
            case "×" -> product.multiply(factor);
            case "÷" -> product.divide(factor);
            default -> throw new IllegalArgumentException("cannot work out " + term);
          };
    }
    return product;
  }
}
