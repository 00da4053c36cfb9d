package merestone.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {
  private static final List<String> KEYS =
      List.of(
          "id", "level", "subject", "constraint", "zonedBy", "mayLack", "limit", "must_be_inside");

  @ParameterizedTest(name = "{0} is {2} steps from {1}")
  @CsvSource({
    "sujbect, subject, 1", // a swap
    "kitten, sitting, 3", // the textbook case: k→s, e→i, +g
    "CA, ABC, 3", // optimal string alignment, where the unrestricted distance is 2
    "level, level, 0",
    "'', abc, 3",
    "abc, '', 3",
  })
  void stepsAreThoseOfOptimalStringAlignment(String a, String b, int steps) {
    assertEquals(steps, NearestWord.steps(a, b));
  }

  @ParameterizedTest(name = "{0} means {1}")
  @CsvSource({
    "sujbect, subject",
    "constrain, constraint",
    "zoned_by, zonedBy",
    "may-lack, mayLack",
    "LEVEL, level",
    "limits, limit",
    "mustbeinside, must_be_inside",
    "ids, id",
    "geometry, ''",
    "xx, ''",
  })
  void theWordMeantIsFoundOrNone(String written, String meant) {
    assertEquals(meant, NearestWord.among(written, KEYS).orElse(""));
  }
}
