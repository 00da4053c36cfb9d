package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingWordsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.0 %",
    "0.0004, < 0.1 %",
    "0.0000001, < 0.1 %",
    "0.0005, 0.1 %",
    "0.126, 12.6 %",
    "1, 100.0 %"
  })
  void aShareOfAnythingIsNeverSaidToBeNothing(double share, String said) {
    assertEquals(said, FindingWords.share(share));
  }

  /** A mu is 10 000 / 15 m²: 2 m² are 0.0030 of it, 66 m² 0.0990, 67 m² 0.1005. */
  @ParameterizedTest
  @CsvSource({"0, 0.00", "2, 0.0030", "66, 0.0990", "67, 0.10", "5000, 7.50"})
  void aSmallAreaIsNotNothingInMu(double areaM2, String said) {
    assertEquals(said, FindingWords.mu(areaM2));
  }
}
