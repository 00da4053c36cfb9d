package merestone.app.gui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  /** 1 亩 is 10 000 / 15 = 666.6667 m²; 1 ha is 10 000 m². */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0           | 0.00          | 0.0000   | 0.0000
          10000       | 10,000.00     | 1.0000   | 15.0000
          666.6667    | 666.67        | 0.0667   | 1.0000
          25200       | 25,200.00     | 2.5200   | 37.8000
          1234567.891 | 1,234,567.89  | 123.4568 | 1,851.8518
          """)
  void oneAreaInThreeUnits(double m2, String squareMetres, String hectares, String mu) {
    assertEquals(squareMetres, Figures.squareMetres(m2));
    assertEquals(hectares, Figures.hectares(m2));
    assertEquals(mu, Figures.mu(m2));
  }

  @ParameterizedTest
  @CsvSource({"0.1127,11.27 %", "1,100.00 %", "0.00004,0.00 %"})
  void shareIsPerCent(double part, String words) {
    assertEquals(words, Figures.share(part));
  }

  @ParameterizedTest
  @CsvSource({"504800,504800.000", "4003850.1234,4003850.123"})
  void coordinatesAreWithoutGroupingToTheMillimetre(double metres, String words) {
    assertEquals(words, Figures.metres(metres));
  }
}
