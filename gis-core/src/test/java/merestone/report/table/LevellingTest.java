package merestone.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected values by hand: rounded down, then the largest remainders get what is missing. */
class LevellingTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          thirds sum to one            | 0.333333 0.333333 0.333334 | 2 | 0.33 0.33 0.34
          half up would make 1.01      | 0.335 0.335 0.330          | 2 | 0.34 0.33 0.33
          equal remainders, first one  | 0.5 0.5                    | 0 | 1 0
          nothing to level             | 1.25 2.50                  | 2 | 1.25 2.50
          the whole rounds down        | 0.1 0.1 0.1                | 0 | 0 0 0
          a negative part              | -0.26 1.26                 | 1 | -0.3 1.3
          """)
  void partsSumToTheRoundedWhole(String situation, String parts, int decimals, String expected) {
    assertEquals(numbers(expected), Levelling.levelled(numbers(parts), decimals));
  }

  private static List<BigDecimal> numbers(String words) {
    return Arrays.stream(words.strip().split(" ")).map(BigDecimal::new).toList();
  }
}
