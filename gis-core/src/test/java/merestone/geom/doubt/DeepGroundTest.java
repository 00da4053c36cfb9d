package merestone.geom.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import merestone.geom.Geometries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

class DeepGroundTest {
  private static final ConflictDoubt DOUBT = new ConflictDoubt(DoubtSettings.DEFAULT);

  /**
   * By hand: d = 1.01 · 1 + 0.001 = 1.011. A box of 100 by w: 100 w > 2 (200 + 2 w) 1.011 + π
   * 1.011² is 95.956 w > 404.4 + 3.211, so w > 4.2479. The ring of 100 by 100 around a hole of 100
   * − 2 w: A = 4 w (100 − w), P = 800 − 8 w, two rings: 400 w − 4 w² > 1617.6 − 16.176 w + 6.422;
   * at 4.06 it is 1558.07 against 1558.35, at 4.07 1561.74 against 1558.19.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      0 0,100 0,100 4.24,0 4.24,0 0 | false
      0 0,100 0,100 4.26,0 4.26,0 0 | true
      POLYGON((0 0,100 0,100 100,0 100,0 0),(4.06 4.06,95.94 4.06,95.94 95.94,4.06 95.94,4.06 4.06)) | false
      POLYGON((0 0,100 0,100 100,0 100,0 0),(4.07 4.07,95.93 4.07,95.93 95.93,4.07 95.93,4.07 4.07)) | true
      MULTIPOLYGON(((0 0,100 0,100 2,0 2,0 0)),((0 50,100 50,100 90,0 90,0 50)),((0 6,9 6,9 8,0 6))) | true
      POLYGON EMPTY | false
      """)
  void comparesAreaWithPerimeter(String ground, boolean expected) {
    assertEquals(expected, DeepGround.isDeeper(Conflicts.wkt(ground), 1));
  }

  /** The independent answer: JTS' largest circle within the ground, which no depth is less than. */
  @Test
  void deepGroundHoldsACircle() {
    Random random = new Random(17);
    int deep = 0;
    for (int round = 0; round < 400; round++) {
      Geometry ground = withHoles(random, 4 + 60 * random.nextDouble());
      double metres = 0.2 + 3 * random.nextDouble();
      if (DeepGround.isDeeper(ground, metres)) {
        deep++;
        double radius = MaximumInscribedCircle.getRadiusLine(ground, 0.001).getLength();
        assertTrue(radius > metres, () -> radius + " m, not " + metres + ": " + ground);
      }
    }
    assertTrue(deep > 100 && deep < 380, "deep: " + deep);
  }

  /** The full answer, of conflicts from strips of centimetres to all of the subject. */
  @Test
  void whatIsSurelyRealIsRealByTheFullAnswer() {
    Random random = new Random(23);
    int sure = 0;
    int asked = 0;
    for (int round = 0; round < 600; round++) {
      Conflict conflict = conflict(random);
      if (!conflict.ground().isEmpty()) {
        asked++;
        Doubt full = DOUBT.of(conflict);
        if (DOUBT.isSurelyReal(conflict.ground(), 1)) {
          sure++;
          assertEquals(DoubtKind.REAL, full.kind(), () -> conflict.ground().toText());
          assertTrue(full.whole().depthM().orElseThrow() > 1, () -> conflict.ground().toText());
        }
      }
    }
    assertTrue(sure > 100 && sure < asked - 100, sure + " of " + asked);
  }

  @Test
  void whereEdgesBowNothingIsSure() {
    Geometry ground = Conflicts.wkt("0 0,100 0,100 50,0 50,0 0");
    DoubtSettings bowed = DoubtSettings.DEFAULT.withBow((ax, ay, bx, by) -> 1);
    assertTrue(DOUBT.isSurelyReal(ground, 1));
    assertFalse(new ConflictDoubt(bowed).isSurelyReal(ground, 1));
  }

  private static Conflict conflict(Random random) {
    double size = Math.pow(10, 0.5 + 1.5 * random.nextDouble());
    Geometry subject = RandomGround.star(random, 500_000, 3_500_000, size);
    Conflict.Side side = Conflict.Side.values()[random.nextInt(2)];
    double apart = Math.pow(10, -4 + 6 * random.nextDouble());
    Geometry constraint =
        random.nextBoolean()
            ? AffineTransformation.translationInstance(apart, apart / 2).transform(subject)
            : RandomGround.star(random, 500_000 + apart, 3_500_000, size);
    Geometry around = subject.getEnvelope().buffer(10);
    boolean isBeside = random.nextBoolean();
    return Conflicts.of(
        side, subject, List.of(isBeside ? around.difference(constraint) : constraint));
  }

  private static Geometry withHoles(Random random, double size) {
    Geometry ground = RandomGround.star(random, 0, 0, size);
    int holes = random.nextInt(12);
    for (int hole = 0; hole < holes; hole++) {
      double x = size * (random.nextDouble() - 0.5);
      double y = size * (random.nextDouble() - 0.5);
      Geometry out = RandomGround.star(random, x, y, size * random.nextDouble() / 8);
      ground = OverlayNGRobust.overlay(ground, out, OverlayNG.DIFFERENCE);
    }
    return Geometries.polygonal(ground);
  }
}
