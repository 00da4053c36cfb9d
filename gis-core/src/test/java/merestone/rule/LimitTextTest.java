package merestone.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTextTest {
  /** Of a parcel of 5000 m²; 1 ha = 10 000 m² = 15 mu. */
  @ParameterizedTest(name = "{0} is {1} m²")
  @CsvSource({
    "1 m2, 1",
    "1 m², 1",
    "2.5㎡, 2.5",
    "3 平方米, 3",
    "0.5 ha, 5000",
    "0.5 公顷, 5000",
    "3 亩, 2000",
    "1.5 mu, 1000",
    "2 %, 100",
    "2％, 100",
    "0 m2, 0",
    "2 km2, 2000000",
  })
  void aLimitIsReadWithItsUnit(String text, double squareMetres) {
    assertEquals(squareMetres, LimitText.parse(text).squareMetres(5000), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "m2", "-1 m2", "1 cm2", "1,5 ha", "", "1 m2 or so"})
  void anythingElseIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> LimitText.parse(text));
  }
}
