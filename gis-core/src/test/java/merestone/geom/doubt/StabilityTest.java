package merestone.geom.doubt;

import static merestone.geom.doubt.Conflicts.inside;
import static merestone.geom.doubt.Conflicts.outside;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

class StabilityTest {
  private static final double MM = 0.001;

  /**
   * By hand. The strip of 100 m by 0.05 m is 5 m²: moved back by d it has 100 (0.05 − d), so 1 m²
   * at 0.04 m and none at 0.05 m. The wedge with its base of 10 m on the border and 10 m high has
   * 50 m², a quarter of it at half its height: 12.5 m² at 5 m. The pit of 20 by 20 has (20 − 2d)²,
   * so 100 m² at 5 m. A tongue 4 m wide that reaches 30 m has 4 (30 − d): 20 m² at 25 m.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
    strip, limit of 1 m² | 0 0,100 0,100 100,0 100,0 0 | -9 99.95,109 99.95,109 200,-9 200,-9 99.95 | 1 | 0.04
    strip, no limit      | 0 0,100 0,100 100,0 100,0 0 | -9 99.95,109 99.95,109 200,-9 200,-9 99.95 | 0 | 0.05
    wedge                | -20 -20,5 5,30 -20,-20 -20 | -99 -5,99 -5,99 99,-99 99,-99 -5 | 25 | 5
    pit                  | 0 0,100 0,100 100,0 100,0 0 | 40 40,60 40,60 60,40 60,40 40 | 100 | 5
    tongue               | 0 0,4 0,4 80,0 80,0 0 | -99 50,99 50,99 300,-99 300,-99 50 | 20 | 25
    all of the subject   | 40 40,44 40,44 44,40 44,40 40 | 0 0,900 0,900 900,0 900,0 0 | 4 | 42
    """)
  void aConflictIsGoneWhenTheBorderMovesBack(
      String what, String subject, String constraint, double limit, double expected) {
    Conflict conflict = inside(subject, constraint);
    Stability stability = Stability.of(conflict, conflict.ground().getArea(), limit);
    assertTrue(stability.isConflict(), what);
    assertEquals(conflict.ground().getArea() - limit, stability.marginM2());
    double tolerance = MM + 0.001 * expected + (limit == 0 ? 0.01 * expected : 0);
    assertEquals(expected, stability.moveM().orElseThrow(), tolerance, what);
  }

  /**
   * By hand, against a limit of 1 m². Neighbours on 100 m: 100 d = 1 m² at 0.01 m. With a gap of
   * 0.5 m: 0.51 m. In conflict with a strip of 0.005 m (0.5 m²) already: 0.005 m more.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
    neighbours         | -9 100,109 100,109 200,-9 200,-9 100 | 0.01
    half a metre apart | -9 100.5,109 100.5,109 200,-9 200,-9 100.5 | 0.51
    a narrow strip     | -9 99.995,109 99.995,109 200,-9 200,-9 99.995 | 0.005
    """)
  void aPassIsAConflictWhenTheBorderMovesOn(String what, String constraint, double expected) {
    Conflict pass = inside("0 0,100 0,100 100,0 100,0 0", constraint);
    Stability stability = Stability.of(pass, pass.ground().getArea(), 1);
    assertFalse(stability.isConflict(), what);
    assertEquals(expected, stability.moveM().orElseThrow(), MM, what);
  }

  /**
   * By hand. A square of 80 m, 10 m inside: the rim of width w has 80² − (80 − 2w)² = 8 m² at w =
   * 0.02501 m, so 10.025 m; the line between both constraints under its middle has no say.
   */
  @Test
  void aPassWithinSeveralConstraintsIsWithinTheirUnion() {
    Conflict pass =
        outside(
            "10 10,90 10,90 90,10 90,10 10",
            "0 0,50 0,50 100,0 100,0 0; 50 0,100 0,100 100,50 100,50 0");
    assertEquals(10.025, Stability.of(pass, 0, 8).moveM().orElseThrow(), 0.005);
  }

  /** An area of 5.05 m² on the ellipsoid for 5 m² of the plane, against 1.01 m²: as 5 against 1. */
  @Test
  void theAreaThatCountsDecides() {
    Conflict conflict =
        inside("0 0,100 0,100 100,0 100,0 0", "-9 99.95,109 99.95,109 200,-9 200,-9 99.95");
    Stability stability = Stability.of(conflict, 5.05, 1.01);
    assertEquals(0.04, stability.moveM().orElseThrow(), MM);
    assertEquals(4.04, stability.marginM2(), 1e-9);
    assertEquals(400, stability.marginPercent().orElseThrow(), 1e-9);
    assertEquals(OptionalDouble.empty(), Stability.of(conflict, 5.05, 0).marginPercent());
  }

  @Test
  void whatCannotFlipHasNoMove() {
    Conflict far = inside("0 0,9 0,9 9,0 9,0 0", "0 500,9 500,9 509,0 509,0 500");
    assertEquals(OptionalDouble.empty(), Stability.of(far, 0, 1).moveM());
    Conflict small = inside("0 0,1 0,1 1,0 1,0 0", "1 0,9 0,9 9,1 9,1 0");
    assertEquals(OptionalDouble.empty(), Stability.of(small, 0, 2).moveM());
    Conflict nowhere = outside("0 0,9 0,9 9,0 9,0 0", "0 500,9 500,9 509,0 509,0 500");
    assertTrue(Stability.of(nowhere, 81, 1).moveM().orElseThrow() > 490);
  }

  @Test
  void areasMustBeAreas() {
    Conflict apart = inside("0 0,9 0,9 9,0 9,0 0", "0 500,9 500,9 509,0 509,0 500");
    assertThrows(IllegalArgumentException.class, () -> Stability.of(apart, -1, 1));
    assertThrows(IllegalArgumentException.class, () -> Stability.of(apart, 0, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Stability.of(apart, 2, 1));
  }

  /**
   * The independent answer: JTS' buffer of the border within the subject, taken from the ground.
   */
  @Test
  void whatIsLeftBeyondTheMoveIsTheLimit() {
    Random random = new Random(2);
    BufferParameters exact = new BufferParameters(256);
    exact.setSimplifyFactor(0);
    int conflicts = 0;
    for (int round = 0; round < 100; round++) {
      Geometry subject = RandomGround.star(random, 500_000, 3_500_000, 50);
      Geometry constraint = RandomGround.star(random, 500_060, 3_500_000, 50);
      Conflict conflict = Conflicts.of(Conflict.Side.INSIDE, subject, List.of(constraint));
      double area = conflict.ground().getArea();
      if (area > 1) {
        conflicts++;
        double limit = area * random.nextDouble();
        double move = Stability.of(conflict, area, limit).moveM().orElseThrow();
        Geometry border =
            OverlayNGRobust.overlay(constraint.getBoundary(), subject, OverlayNG.INTERSECTION);
        double rim = conflict.ground().getLength();
        double left =
            conflict.ground().difference(BufferOp.bufferOp(border, move, exact)).getArea();
        assertEquals(limit, left, (MM + 0.001 * move) * rim, "round " + round);
      }
    }
    assertTrue(conflicts > 80, "conflicts: " + conflicts);
  }
}
