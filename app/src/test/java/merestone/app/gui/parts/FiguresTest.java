package merestone.app.gui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import merestone.finding.Area;
import merestone.rule.AreaKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  /** 1 亩 is 10 000 / 15 = 666.6667 m²; 1 ha is 10 000 m²; 1.001 ha are 15.015 亩, half up 15.02. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0           | 0.00          | 0.0000   | 0.00
          10000       | 10,000.00     | 1.0000   | 15.00
          666.6667    | 666.67        | 0.0667   | 1.00
          25200       | 25,200.00     | 2.5200   | 37.80
          1234567.891 | 1,234,567.89  | 123.4568 | 1,851.85
          10010       | 10,010.00     | 1.0010   | 15.02
          10          | 10.00         | 0.0010   | 0.0150
          NaN         | —             | —        | —
          """)
  void oneAreaInThreeUnits(double m2, String squareMetres, String hectares, String mu) {
    assertEquals(squareMetres, Figures.squareMetres(m2));
    assertEquals(hectares, Figures.hectares(m2));
    assertEquals(mu, Figures.mu(m2));
  }

  @Test
  void whatCouldNotBeMeasuredIsADash() {
    Area plot = new Area(1, 2);
    assertEquals("—", Figures.measured(Area.ZERO, AreaKind.PLANAR, Figures::squareMetres));
    assertEquals("2.00", Figures.measured(plot, AreaKind.ELLIPSOIDAL, Figures::squareMetres));
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

  /** 29.8546358 degrees: 0.8546358 x 60 = 51.278148 minutes, 0.278148 x 60 = 16.68888 seconds. */
  @Test
  void anglesAreToldInDegreesMinutesAndSeconds() {
    assertEquals("29°51′16.69″", Figures.sexagesimal(29.8546358));
    assertEquals("117°00′00.00″", Figures.sexagesimal(116.9999999999));
    assertEquals("-1°30′00.00″", Figures.sexagesimal(-1.5));
    assertEquals("29.854635800", Figures.degrees(29.8546358));
  }
}
