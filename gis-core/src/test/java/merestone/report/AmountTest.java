package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

  /** Row 1 is the worked example of 国土调查办发〔2008〕32号 in CGCS2000: 56 362.8870 m². */
  @ParameterizedTest(name = "{0} m² reads {1} m², {2} ha, {3} mu")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          56362.8870    | 56,362.89    | 5.6363   | 84.54
          0             | 0.00         | 0.0000   | 0.00
          1.005         | 1.01         | 0.0001   | 0.00
          0.125         | 0.13         | 0.0000   | 0.00
          666.6666666667| 666.67       | 0.0667   | 1.00
          1234567.895   | 1,234,567.90 | 123.4568 | 1,851.85
          -0.000001     | 0.00         | 0.0000   | 0.00
          -2.345        | -2.35        | -0.0002  | 0.00
          """)
  void areasAreRoundedHalfUpForDisplay(double m2, String metres, String hectares, String mu) {
    assertEquals(metres, Amount.squareMetres(m2).shown());
    assertEquals(hectares, Amount.hectares(m2).shown());
    assertEquals(mu, Amount.mu(m2).shown());
  }

  @ParameterizedTest(name = "a share of {0} reads {1}")
  @CsvSource({"0.123456789, 12.35", "1, 100.00", "0.00005, 0.01", "0.000049, 0.00"})
  void sharesReadAsPerCent(double share, String shown) {
    assertEquals(shown, Amount.share(share).shown());
    assertEquals(share, Double.parseDouble(Amount.share(share).exact()));
  }

  @ParameterizedTest(name = "{0} keeps every digit and no more")
  @CsvSource({"56362.887", "0.1", "2.0E-3", "2.2250738585072014E-308", "123456.78901234567"})
  void theExactValueIsTheShortestThatReadsBack(String decimal) {
    assertEquals(
        Double.parseDouble(decimal),
        Double.parseDouble(Amount.exactly(Double.parseDouble(decimal))));
    assertEquals(
        0,
        new java.math.BigDecimal(decimal)
            .compareTo(new java.math.BigDecimal(Amount.exactly(Double.parseDouble(decimal)))));
  }

  @Test
  void aMissingNumberIsNeverPrintedAsOne() {
    assertThrows(IllegalStateException.class, () -> Amount.squareMetres(Double.NaN));
    assertThrows(IllegalStateException.class, () -> Amount.share(Double.POSITIVE_INFINITY));
  }
}
