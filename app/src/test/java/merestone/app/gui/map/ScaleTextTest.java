package merestone.app.gui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1:5000|5000",
        "1：5000|5000",
        "1 : 5,000|5000",
        "5000|5000",
        "1/25000|25000",
        "2.5|2.5"
      })
  void scalesAreReadAsPeopleWriteThem(String words, double n) {
    assertEquals(n, ScaleText.parse(words).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1:", "0", "-5", "abc", "1:0", "9999999999999", "NaN"})
  void whatIsNoScaleIsNoScale(String words) {
    assertTrue(ScaleText.parse(words).isEmpty());
  }

  @Test
  void aScaleIsReadAsItWasWritten() {
    assertEquals(250_000, ScaleText.parse(ScaleText.of(250_000)).orElseThrow());
  }

  /** 1 : 5 000 on 96 pixels an inch: 5 000 x 0.0254 m / 96 = 1.3229 m a pixel. */
  @Test
  void aScaleIsTakenAboutTheMiddle() {
    MapViewModel map = new MapViewModel();
    map.resize(400, 300);
    map.scaleTo(5000);
    assertEquals(5000 * 0.0254 / 96, map.view().metresPerPixel(), 1e-9);
    assertEquals(5000, map.scale());
    assertEquals(0, map.view().centreX(), 1e-9);
  }
}
