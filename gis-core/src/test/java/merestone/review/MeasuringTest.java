package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import merestone.crs.CoordinateSystems;
import merestone.crs.GroundMeasure;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/**
 * On the central meridian, where the plane and the ellipsoid agree to a few millimetres in a km.
 */
class MeasuringTest {
  private static final Measuring MEASURING =
      new Measuring(GroundMeasure.in(CoordinateSystems.ofEpsg(4548)));

  private static List<Coordinate> square() {
    return List.of(at(0, 0), at(1000, 0), at(1000, 1000), at(0, 1000));
  }

  private static Coordinate at(double east, double north) {
    return new Coordinate(500_000 + east, 3_300_000 + north);
  }

  @Test
  void aLineIsAsLongAsItsParts() {
    Measured measured = MEASURING.line(List.of(at(0, 0), at(300, 400), at(300, 1400)));
    assertEquals(1500, measured.planarM(), 1e-9);
    assertEquals(1500, measured.ellipsoidalM(), 1e-3);
    assertEquals(0, measured.planarM2());
    assertEquals("CGCS2000", measured.ellipsoid());
  }

  @Test
  void aRingIsClosedByItself() {
    Measured measured = MEASURING.ring(square());
    assertEquals(4000, measured.planarM(), 1e-9);
    assertEquals(1_000_000, measured.planarM2(), 1e-3);
    assertEquals(1_000_000, measured.ellipsoidalM2(), 0.1);
    assertFalse(measured.crossing());
  }

  @Test
  void aRingThatCrossesItselfSaysSo() {
    List<Coordinate> corners = square();
    List<Coordinate> bowTie =
        List.of(corners.get(0), corners.get(2), corners.get(1), corners.get(3));
    assertTrue(MEASURING.ring(bowTie).crossing());
  }

  @Test
  void twoPointsAreNoRingYet() {
    Measured measured = MEASURING.ring(List.of(at(0, 0), at(300, 400)));
    assertEquals(500, measured.planarM(), 1e-9);
    assertEquals(0, measured.planarM2());
  }

  @Test
  void degreesNameTheirDatum() {
    Degrees degrees = MEASURING.degrees(500_000, 3_300_000);
    assertEquals(117, degrees.longitude(), 1e-9);
    assertEquals("CGCS2000", degrees.datum());
  }
}
