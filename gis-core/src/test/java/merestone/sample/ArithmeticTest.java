package merestone.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "100 × 50, 5000",
    "0.0625 × 160, 10",
    "100 × 50 ÷ 2 + 50 × 25 ÷ 2, 3125",
    "150 × 150 + 150 × 150 − 100 × 100, 35000"
  })
  void isWorkedOutAsOnPaper(String written, String value) {
    assertEquals(0, new BigDecimal(value).compareTo(Arithmetic.value(written)));
  }

  @Test
  void refusesWhatItCannotRead() {
    assertThrows(IllegalArgumentException.class, () -> Arithmetic.value("100 x 50"));
  }
}
