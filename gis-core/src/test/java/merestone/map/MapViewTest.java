package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class MapViewTest {
  private static final MapView VIEW = new MapView(39_500_000, 3_400_000, 2.5, 800, 600);

  /** Half of 800 pixels of 2.5 m are 1000 m, half of 600 are 750 m. */
  @Test
  void theExtentIsTheGroundUnderAllPixels() {
    Envelope expected = new Envelope(39_499_000, 39_501_000, 3_399_250, 3_400_750);
    assertEquals(expected, VIEW.extent());
  }

  @ParameterizedTest(name = "pixel {0} {1}")
  @CsvSource({
    "0, 0, 39499000, 3400750",
    "800, 600, 39501000, 3399250",
    "400, 300, 39500000, 3400000",
    "10, 20, 39499025, 3400700",
  })
  void pixelsAndGroundBelongTogether(double x, double y, double easting, double northing) {
    assertEquals(new Coordinate(easting, northing), VIEW.toGround(x, y));
    Point2D pixel = VIEW.toPixels().transform(new Point2D.Double(easting, northing), null);
    assertEquals(x, pixel.getX(), 1e-6);
    assertEquals(y, pixel.getY(), 1e-6);
  }

  @Test
  void fittingShowsTheWholeExtentWithAMargin() {
    Envelope wide = new Envelope(0, 1000, 0, 100);
    MapView fitted = MapView.fit(wide, 200, 100);
    assertTrue(fitted.extent().contains(wide));
    // 1000 m over 200 pixels, and a tenth more for the margins of a twentieth on both sides
    assertEquals(5.5, fitted.metresPerPixel(), 1e-9);
    assertEquals(500, fitted.centreX());
    assertEquals(1, MapView.fit(new Envelope(), 200, 100).metresPerPixel(), "of nothing");
    assertEquals(1, MapView.fit(new Envelope(new Coordinate(7, 7)), 9, 9).metresPerPixel());
  }

  @Test
  void theGroundFollowsTheHand() {
    Coordinate before = VIEW.toGround(100, 100);
    assertEquals(before, VIEW.panned(30, -40).toGround(130, 60));
  }

  @ParameterizedTest(name = "factor {0}")
  @CsvSource({"2", "0.5", "1.25"})
  void theGroundUnderThePixelStaysWhenZooming(double factor) {
    MapView zoomed = VIEW.zoomedAt(700, 50, factor);
    Coordinate fixed = VIEW.toGround(700, 50);
    assertEquals(fixed.x, zoomed.toGround(700, 50).x, 1e-6);
    assertEquals(fixed.y, zoomed.toGround(700, 50).y, 1e-6);
    assertEquals(2.5 / factor, zoomed.metresPerPixel(), 1e-12);
  }

  @Test
  void resizingKeepsMiddleAndScale() {
    MapView resized = VIEW.resized(100, 50);
    assertEquals(VIEW.toGround(400, 300), resized.toGround(50, 25));
  }

  @ParameterizedTest(name = "{0} m a pixel, {1} x {2}")
  @CsvSource({"0, 10, 10", "-1, 10, 10", "NaN, 10, 10", "1, 0, 10", "1, 10, -3"})
  void aViewWithoutScaleOrSizeIsRefused(double metresPerPixel, int width, int height) {
    assertThrows(
        IllegalArgumentException.class, () -> new MapView(0, 0, metresPerPixel, width, height));
  }
}
