package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.Set;
import merestone.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

class MapOptionsTest {
  /** An inch is 25.4 mm: 2.54 mm are a tenth of the dots of an inch. */
  @ParameterizedTest(name = "{0} dpi")
  @CsvSource({"96, 9.6", "300, 30", "72, 7.2"})
  void millimetresBecomePixelsByTheResolution(double dpi, double pixels) {
    assertEquals(pixels, PaintOptions.screen().at(dpi).pixels(2.54), 1e-9);
  }

  @Test
  void aChangeLeavesAllElseAsItWas() {
    PaintOptions options =
        PaintOptions.screen().hiding(Set.of("redline")).selecting("A").at(150).hiding(Set.of("x"));
    assertEquals(new PaintOptions(150, true, Set.of("x"), "A"), options);
    SheetOptions sheet =
        SheetOptions.of(800, 600, 96, Language.EN)
            .showing(new Envelope(0, 1, 0, 1))
            .selecting("A")
            .hiding(Set.of("x"));
    Envelope ground = new Envelope(0, 1, 0, 1);
    assertEquals(new SheetOptions(800, 600, 96, Language.EN, ground, Set.of("x"), "A"), sheet);
  }

  @Test
  void whatIsHandedInOrOutCannotChangeTheOptions() {
    Set<String> hidden = new HashSet<>(Set.of("x"));
    Envelope ground = new Envelope(0, 1, 0, 1);
    SheetOptions sheet = SheetOptions.of(800, 600, 96, Language.EN).showing(ground).hiding(hidden);
    hidden.clear();
    ground.expandBy(9);
    sheet.ground().expandBy(9);
    assertEquals(Set.of("x"), sheet.hidden());
    assertEquals(new Envelope(0, 1, 0, 1), sheet.ground());
  }

  @ParameterizedTest(name = "{0} x {1} at {2}")
  @CsvSource({"299, 600, 96", "800, 299, 96", "800, 600, 0", "800, 600, NaN"})
  void aSheetTooSmallForItsWritingIsRefused(int width, int height, double dpi) {
    assertThrows(
        IllegalArgumentException.class, () -> SheetOptions.of(width, height, dpi, Language.ZH));
  }
}
