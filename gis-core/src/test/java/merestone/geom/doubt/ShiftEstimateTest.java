package merestone.geom.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

class ShiftEstimateTest {
  private static final RandomCoverage CONTROL = new RandomCoverage(1, 50, 20, 6);

  /**
   * The median of n displacements with normal scatter σ is off by √(π/2) σ / √n; five times that is
   * let pass, and 0.1 mm for rounding. A quarter of the vertices has really been redrawn.
   */
  @ParameterizedTest
  @CsvSource({
    "0.5, -0.3, 0",
    "0.02, 0, 0",
    "-1.7, 2.4, 0.02",
    "3, 3, 0.05",
    "0.1, 0.05, 0.02",
    "0, -4.5, 0.01"
  })
  void findsAKnownShift(double dx, double dy, double noise) {
    List<Geometry> submission = CONTROL.redrawn(7, noise, 0.25).moved(dx, dy).polygons();
    Shift shift =
        ShiftEstimate.between(submission, CONTROL.polygons(), ShiftSettings.DEFAULT).orElseThrow();
    double error = 5 * Math.sqrt(Math.PI / 2) * noise / Math.sqrt(shift.agreeing()) + 1e-4;
    assertEquals(dx, shift.dxM(), error);
    assertEquals(dy, shift.dyM(), error);
    assertEquals(0.75, shift.share(), 0.12);
    // the median length of a displacement with normal x and y is σ √(2 ln 2)
    assertEquals(noise * Math.sqrt(2 * Math.log(2)), shift.residualM(), 0.1 * noise + 1e-4);
  }

  @Test
  void findsTheShiftOfAFewParcels() {
    List<Geometry> some = CONTROL.moved(0.4, 0.2).polygons().subList(100, 140);
    Shift shift =
        ShiftEstimate.between(some, CONTROL.polygons(), ShiftSettings.DEFAULT).orElseThrow();
    assertEquals(0.4, shift.dxM(), 1e-6);
    assertEquals(0.2, shift.dyM(), 1e-6);
  }

  @Test
  void aSubmissionInItsPlaceHasNone() {
    assertNone(CONTROL.polygons());
    assertNone(CONTROL.redrawn(3, 0.02, 0.25).polygons());
    assertNone(CONTROL.redrawn(3, 0.05, 0.8).polygons());
  }

  @Test
  void onlyAPartThatIsShiftedIsNone() {
    List<Geometry> shifted = CONTROL.moved(0.5, 0).polygons();
    List<Geometry> mixed = new java.util.ArrayList<>(CONTROL.polygons().subList(0, 1250));
    mixed.addAll(shifted.subList(1250, shifted.size()));
    assertNone(mixed);
  }

  @ParameterizedTest
  @CsvSource({"0.0001", "0.0005", "0.002", "0.01"})
  void aRotationIsNone(double angle) {
    assertNone(turned(AffineTransformation.rotationInstance(angle, 500, 500)));
    assertNone(turned(AffineTransformation.rotationInstance(angle, 0, 0)));
  }

  @ParameterizedTest
  @CsvSource({"1.0001", "0.999", "1.002"})
  void aChangeOfScaleIsNone(double factor) {
    assertNone(turned(AffineTransformation.scaleInstance(factor, factor, 500, 500)));
    assertNone(turned(AffineTransformation.scaleInstance(factor, factor, 0, 0)));
  }

  @Test
  void anotherCoverageIsNone() {
    for (int seed = 20; seed < 30; seed++) {
      assertNone(new RandomCoverage(seed, 50, 20, 6).polygons());
    }
    assertNone(List.of());
  }

  @Test
  void onALatticeNobodyKnows() {
    RandomCoverage lattice = new RandomCoverage(1, 40, 4, 0);
    List<Geometry> moved = lattice.moved(1.9, 0).polygons();
    assertFalse(
        ShiftEstimate.between(moved, lattice.polygons(), ShiftSettings.DEFAULT).isPresent());
  }

  /** By hand: 0.3 m over 100 m is 30 m²; moved back it is gone. Another one is 20 m deep. */
  @Test
  void explainsWhatIsGoneWhenMovedBack() {
    Shift east = new Shift(0.3, 0, 100, 100, 0);
    String wall = "100 -9,200 -9,200 109,100 109,100 -9";
    Conflict byShift = Conflicts.inside("0.3 0,100.3 0,100.3 100,0.3 100,0.3 0", wall);
    Conflict real = Conflicts.inside("0 0,120 0,120 100,0 100,0 0", wall);
    assertTrue(east.explains(byShift, 0.001));
    assertFalse(east.explains(real, 0.001));
    assertFalse(new Shift(-0.3, 0, 100, 100, 0).explains(byShift, 1));
    String around = "0 0,100 0,100 100,0 100,0 0";
    assertTrue(
        east.explains(Conflicts.outside("0.3 0,100.3 0,100.3 100,0.3 100,0.3 0", around), 0.001));
    assertFalse(east.explains(Conflicts.outside("0 0,101 0,101 100,0 100,0 0", around), 1));
  }

  @Test
  void settingsMustMakeSense() {
    assertThrows(IllegalArgumentException.class, () -> new ShiftSettings(0.5, 0.2, 0.01, 30, 0.3));
    assertThrows(IllegalArgumentException.class, () -> new ShiftSettings(5, 0.2, 0.01, 30, 0));
  }

  private static List<Geometry> turned(AffineTransformation turn) {
    return CONTROL.polygons().stream().map(turn::transform).toList();
  }

  private static void assertNone(List<Geometry> submission) {
    assertEquals(
        Optional.empty(),
        ShiftEstimate.between(submission, CONTROL.polygons(), ShiftSettings.DEFAULT));
  }

  @Test
  void theSameInputGivesTheSameAnswer() {
    List<Geometry> submission =
        CONTROL.redrawn(new Random(4).nextInt(), 0.03, 0.2).moved(1, 1).polygons();
    assertEquals(
        ShiftEstimate.between(submission, CONTROL.polygons(), ShiftSettings.DEFAULT),
        ShiftEstimate.between(submission, CONTROL.polygons(), ShiftSettings.DEFAULT));
  }
}
