package merestone.app.gui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleBarTest {

  @ParameterizedTest(name = "at {0} m a pixel: {1}")
  @CsvSource({
    "10,1 km,100",
    "16.5,2 km,121.2121",
    "1,100 m,100",
    "0.5,50 m,100",
    "0.02,2 m,100",
    "0.001,10 cm,100",
    "1000,100 km,100"
  })
  void theLongestRoundLengthThatFits(double metresPerPixel, String label, double pixels) {
    ScaleBar bar = ScaleBar.of(metresPerPixel, 150);
    assertEquals(label, bar.label());
    assertEquals(pixels, bar.pixels(), 1e-3);
  }
}
