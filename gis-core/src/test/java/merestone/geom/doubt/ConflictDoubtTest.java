package merestone.geom.doubt;

import static merestone.geom.doubt.Conflicts.inside;
import static merestone.geom.doubt.Conflicts.outside;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

class ConflictDoubtTest {
  private static final String SQUARE = "0 0,100 0,100 100,0 100,0 0";
  private static final ConflictDoubt PLAIN = new ConflictDoubt(DoubtSettings.DEFAULT);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
    a strip of 0.1 mm   | 0 0,100 0,100 100,0 100,0 0 | -9 99.9999,109 99.9999,109 200,-9 200,-9 99.9999 | ROUNDING
    a strip of 0.8 mm   | 0 0,100 0,100 100,0 100,0 0 | -9 99.9992,109 99.9992,109 200,-9 200,-9 99.9992 | WITHIN_TOLERANCE
    a strip of 5 cm     | 0 0,100 0,100 100,0 100,0 0 | -9 99.95,109 99.95,109 200,-9 200,-9 99.95 | SLIVER
    a strip of 12 cm    | 0 0,100 0,100 100,0 100,0 0 | -9 99.88,109 99.88,109 200,-9 200,-9 99.88 | REAL
    half the subject    | 0 0,100 0,100 100,0 100,0 0 | -9 40,109 40,109 200,-9 200,-9 40 | REAL
    all of the subject  | 0 0,100 0,100 100,0 100,0 0 | -9 -9,109 -9,109 109,-9 109,-9 -9 | REAL
    a narrow subject across                      | 0 0,0.05 0,0.05 100,0 100,0 0 | -9 20,9 20,9 60,-9 60,-9 20 | REAL
    a narrow subject along a line between two    | 0 0,0.05 0,0.05 100,0 100,0 0 | -9 -9,0.02 -9,0.02 40,-9 40,-9 -9; 0.02 -9,9 -9,9 40,0.02 40,0.02 -9 | REAL
    a narrow constraint across                   | 0 0,100 0,100 100,0 100,0 0 | 50 -900,50.05 -900,50.05 900,50 900,50 -900 | REAL
    a narrow constraint along an edge            | 0 0,100 0,100 100,0 100,0 0 | 0 99.95,100 99.95,100 100,0 100,0 99.95 | REAL
    a corner pokes out 30 cm                     | 0 0,50 50.3,100 0,50 -90,0 0 | -9 50,109 50,109 99,-9 99,-9 50 | REAL
    a strip of 5 cm and a room behind a neck     | 0 0,1000 0,1000 -100,0 -100,0 0 | -9 -0.05,500 -0.05,500 -0.2,499 -0.2,499 -2.2,501 -2.2,501 -0.2,500.04 -0.2,500.04 -0.05,1009 -0.05,1009 90,-9 90,-9 -0.05 | REAL
    split from corner to corner                  | 0 0,100 0,100 100,0 100,0 0 | 0 0,100 100,0 100,0 0 | REAL
    """)
  void labelsWhatLiesInside(String what, String subject, String constraints, DoubtKind expected) {
    assertEquals(expected, PLAIN.of(inside(subject, constraints)).kind(), what);
    assertEquals(expected, PLAIN.of(farAway(inside(subject, constraints))).kind(), what);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
    a strip of 5 cm         | 0 0,100 0,100 100,0 100,0 0 | -9 -9,109 -9,109 99.95,-9 99.95,-9 -9 | SLIVER
    a gap of 5 cm between two | 0 0,100 0,100 100,0 100,0 0 | -9 -9,50 -9,50 109,-9 109,-9 -9; 50.05 -9,109 -9,109 109,50.05 109,50.05 -9 | SLIVER
    a gap of 12 cm          | 0 0,100 0,100 100,0 100,0 0 | -9 -9,50 -9,50 109,-9 109,-9 -9; 50.12 -9,109 -9,109 109,50.12 109,50.12 -9 | REAL
    a narrow subject across | 0 0,0.05 0,0.05 100,0 100,0 0 | -9 -9,9 -9,9 60,-9 60,-9 -9 | REAL
    all of the subject      | 0 0,100 0,100 100,0 100,0 0 | 200 0,300 0,300 100,200 100,200 0 | REAL
    """)
  void labelsWhatLiesOutside(String what, String subject, String constraints, DoubtKind expected) {
    assertEquals(expected, PLAIN.of(outside(subject, constraints)).kind(), what);
    assertEquals(expected, PLAIN.of(farAway(outside(subject, constraints))).kind(), what);
  }

  /**
   * By hand: 100 m by 0.05 m. A = 5 m², P = 200.1 m, 2 A / P = 10 / 200.1 = 0.04998 m; the
   * constraint's border is the lower edge, 100 of 200.1 m; the upper edge is 0.05 m from it.
   */
  @Test
  void measuresAStrip() {
    Doubt doubt = PLAIN.of(inside(SQUARE, "-9 99.95,109 99.95,109 200,-9 200,-9 99.95"));
    GroundSize size = doubt.whole();
    assertEquals(5, size.areaM2(), 1e-9);
    assertEquals(200.1, size.perimeterM(), 1e-9);
    assertEquals(0.04998, size.meanWidthM(), 5e-6);
    assertEquals(0.05, size.depthM().orElseThrow(), 1e-9);
    assertEquals(100 / 200.1, size.borderShare(), 1e-9);
    assertEquals(Map.of(DoubtKind.SLIVER, 1), doubt.parts());
  }

  /** By hand: the parts are 100 m by 0.05 m and a square of 9 m; it is 9 m deep. */
  @Test
  void aRealPartIsNeverHiddenByStrips() {
    String comb = "-9 99.95,40 99.95,40 91,49 91,49 99.95,109 99.95,109 200,-9 200,-9 99.95";
    String apart = "MULTIPOLYGON(((0 0,39 0,39 100,0 100,0 0)),((39 0,100 0,100 99,39 99,39 0)))";
    Geometry subject = Conflicts.wkt(apart).buffer(0);
    Doubt doubt =
        PLAIN.of(Conflicts.of(Conflict.Side.INSIDE, subject, List.of(Conflicts.wkt(comb))));
    assertEquals(DoubtKind.REAL, doubt.kind());
    assertEquals(Map.of(DoubtKind.SLIVER, 1, DoubtKind.REAL, 1), doubt.parts());
    assertEquals(39 * 0.05 + 9 * 8, doubt.whole().areaM2(), 1e-6);
    assertEquals(9 * 8, doubt.worst().areaM2(), 1e-6);
  }

  /**
   * By hand: the straight edge of 100 m has 2 vertices, the chain below it 5; the chain's middle is
   * 0.3 m off. Trapezoids 25 m wide: 25 (0.1 + 0.25 + 0.25 + 0.1) = 17.5 m².
   */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void findsTheSameLineDrawnWithOtherVertices(boolean subjectIsSparse) {
    String straight = "0 0,100 0,100 -100,0 -100,0 0";
    String chain = "0 0,25 -0.2,50 -0.3,75 -0.2,100 0,100 90,0 90,0 0";
    Conflict conflict = subjectIsSparse ? inside(straight, chain) : inside(chain, straight);
    Doubt doubt = PLAIN.of(conflict);
    assertEquals(DoubtKind.VERTEX_DENSITY, doubt.kind());
    assertEquals(17.5, doubt.whole().areaM2(), 1e-9);
    LineMatch lines = doubt.lines().orElseThrow();
    assertEquals(subjectIsSparse, lines.subjectIsSparse());
    assertEquals(2, lines.sparseVertices());
    assertEquals(5, lines.denseVertices());
    assertEquals(0.3, lines.gapM(), 0.003);
    assertEquals(0, lines.predictedM());
  }

  /** The chain's ends are 2 mm off the edge's: not the same line to 1 mm. Deeper than a sliver. */
  @Test
  void aLineMustMatchAtItsVertices() {
    String straight = "0 0,100 0,100 -100,0 -100,0 0";
    String chain = "0 0.002,25 -0.2,50 -0.3,75 -0.2,100 0.002,100 90,0 90,0 0.002";
    assertEquals(DoubtKind.REAL, PLAIN.of(inside(straight, chain)).kind());
    assertEquals(
        DoubtKind.VERTEX_DENSITY,
        new ConflictDoubt(DoubtSettings.DEFAULT.withTolerance(0.003))
            .of(inside(straight, chain))
            .kind());
  }

  /**
   * By hand: where y is bent by k x² an edge from −50 to 50 bows by k · 50² in its middle; k = 4e-5
   * gives 0.1 m, and a quarter of that less half-way: 0.075 m.
   */
  @ParameterizedTest
  @CsvSource({"4e-5, PROJECTION_CHORD", "2e-4, VERTEX_DENSITY", "0, VERTEX_DENSITY"})
  void findsAnEdgeBowedInAnotherSystem(double k, DoubtKind expected) {
    ChordBow bow = ChordBow.between(p -> p[1] -= k * p[0] * p[0], p -> p[1] += k * p[0] * p[0]);
    Conflict conflict =
        inside(
            "-50 0,50 0,50 -100,-50 -100,-50 0",
            "-50 0,-25 -0.075,0 -0.1,25 -0.075,50 0,50 90,-50 90,-50 0");
    Doubt doubt = new ConflictDoubt(DoubtSettings.DEFAULT.withBow(bow)).of(conflict);
    assertEquals(expected, doubt.kind());
    LineMatch lines = doubt.lines().orElseThrow();
    assertEquals(0.1, lines.gapM(), 0.001);
    assertEquals(expected == DoubtKind.PROJECTION_CHORD ? 0.1 : 0, lines.predictedM(), 1e-9);
  }

  /** Where a tolerance of 0.1 mm is asked for, half a millimetre of densified edges shows. */
  @Test
  void findsWhatDensifyingMisses() {
    Conflict conflict =
        inside("0 0,100 0,100 -100,0 -100,0 0", "0 0,50 -0.0004,100 0,100 90,0 90,0 0");
    assertEquals(DoubtKind.WITHIN_TOLERANCE, PLAIN.of(conflict).kind());
    Doubt strict = new ConflictDoubt(DoubtSettings.DEFAULT.withTolerance(0.0001)).of(conflict);
    assertEquals(DoubtKind.PROJECTION_CHORD, strict.kind());
    assertEquals(0.0005, strict.lines().orElseThrow().predictedM());
  }

  /** Any border rounded to a unit of 1 mm is explained by rounding, whatever way it runs. */
  @Test
  void roundedCopiesAreRounding() {
    ConflictDoubt doubt = new ConflictDoubt(DoubtSettings.DEFAULT.withCoordinateUnit(0.001));
    Random random = new Random(5);
    int conflicts = 0;
    for (int round = 0; round < 200; round++) {
      Geometry subject = RandomGround.star(random, 500_000, 3_500_000, 50);
      Geometry rounded = RandomGround.rounded(subject, 1000);
      Geometry around = subject.getEnvelope().buffer(100).difference(rounded);
      Conflict conflict =
          Conflicts.of(Conflict.Side.INSIDE, RandomGround.rounded(subject, 1234), List.of(around));
      if (!conflict.ground().isEmpty()) {
        conflicts++;
        assertEquals(DoubtKind.ROUNDING, doubt.of(conflict).kind(), "round " + round);
      }
    }
    assertTrue(conflicts > 150, "conflicts: " + conflicts);
  }

  @Test
  void thereMustBeGround() {
    Conflict apart = inside(SQUARE, "200 0,300 0,300 100,200 100,200 0");
    assertThrows(IllegalArgumentException.class, () -> PLAIN.of(apart));
  }

  private static Conflict farAway(Conflict conflict) {
    AffineTransformation away =
        AffineTransformation.rotationInstance(0.3).translate(39_500_000, 3_500_000);
    return Conflicts.of(
        conflict.side(),
        away.transform(conflict.subject().ground()),
        conflict.constraints().stream().map(c -> away.transform(c.ground())).toList());
  }
}
