package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundNumberTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "1, 1, 1, 1",
    "0.3, 0.2, 0.5, 0.3",
    "999, 500, 1000, 1000",
    "1000, 1000, 1000, 1000",
    "1001, 1000, 2000, 1200",
    "49999, 20000, 50000, 50000",
    "60001, 50000, 100000, 75000",
    "0.07, 0.05, 0.1, 0.075",
  })
  void numbersAreRoundedToThoseUsualOnMaps(double n, double below, double above, double scale) {
    assertEquals(below, RoundNumber.below(n), below * 1e-9);
    assertEquals(above, RoundNumber.above(n), above * 1e-9);
    assertEquals(scale, RoundNumber.scaleAbove(n), scale * 1e-9);
  }

  @Test
  void thousandsStandApart() {
    assertEquals("39\u2009512\u2009000", RoundNumber.grouped(39_512_000));
    assertEquals("0.5", RoundNumber.plain(0.5));
    assertEquals("20", RoundNumber.plain(20.0));
    assertEquals("2000000", RoundNumber.plain(2e6));
  }
}
