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
}
