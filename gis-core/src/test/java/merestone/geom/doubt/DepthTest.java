package merestone.geom.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import merestone.geom.Geometries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

class DepthTest {
  private static final ConflictDoubt DOUBT = new ConflictDoubt(DoubtSettings.DEFAULT);

  /**
   * By hand. The pit: a constraint of 20 by 20 within the subject, its middle is 10 m from the
   * border. The tongue: the subject reaches 30 m into the constraint. The hole: one of 10 by 20 in
   * the constraint, its middle line is 5 m from the border. Inside without any border: the corner
   * (44, 44) is 44 m from the constraint's left and lower edge.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
    a pit    | INSIDE  | 0 0,100 0,100 100,0 100,0 0 | 40 40,60 40,60 60,40 60,40 40 | 10
    a tongue | INSIDE  | 0 0,4 0,4 80,0 80,0 0 | -99 50,99 50,99 300,-99 300,-99 50 | 30
    a hole   | OUTSIDE | 0 0,100 0,100 100,0 100,0 0 | POLYGON((-9 -9,109 -9,109 109,-9 109,-9 -9),(40 40,50 40,50 60,40 60,40 40)) | 5
    nothing of the border: from the nearest | INSIDE | 40 40,44 40,44 44,40 44,40 40 | 0 0,100 0,100 300,0 300,0 0 | 44
    """)
  void isTheDistanceOfTheFarthestPlace(
      String what, Conflict.Side side, String subject, String constraint, double expected) {
    Conflict conflict =
        Conflicts.of(side, Conflicts.wkt(subject), List.of(Conflicts.wkt(constraint)));
    double depth = DOUBT.of(conflict).whole().depthM().orElseThrow();
    assertTrue(depth >= expected - 1e-9, what + ": " + depth);
    assertEquals(expected, depth, 0.01 * expected + 1e-5, what);
  }

  /** The independent answer: JTS' distances from the border within the subject, at many places. */
  @Test
  void noPlaceIsFartherThanTheDepth() {
    Random random = new Random(11);
    for (int round = 0; round < 60; round++) {
      Geometry subject = RandomGround.star(random, 500_000, 3_500_000, 50);
      Geometry constraint =
          RandomGround.star(
              random, 500_000 + random.nextInt(80), 3_500_000, 20 + random.nextInt(60));
      Conflict conflict =
          Conflicts.of(
              random.nextBoolean() ? Conflict.Side.INSIDE : Conflict.Side.OUTSIDE,
              subject,
              List.of(constraint));
      Geometry border =
          OverlayNGRobust.overlay(constraint.getBoundary(), subject, OverlayNG.INTERSECTION);
      if (!conflict.ground().isEmpty() && !border.isEmpty()) {
        double depth = DOUBT.of(conflict).whole().depthM().orElseThrow();
        double seen = farthestSeen(conflict.ground(), border);
        assertTrue(depth >= seen - 1e-6, () -> "round: " + depth + " below " + seen);
        if (conflict.ground().getNumGeometries() == 1) {
          assertEquals(seen, depth, 0.01 * seen + 0.5);
        }
      }
    }
  }

  private static double farthestSeen(Geometry ground, Geometry border) {
    IndexedFacetDistance distance = new IndexedFacetDistance(border);
    IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(ground);
    Envelope box = ground.getEnvelopeInternal();
    double farthest = 0;
    for (int i = 0; i <= 200; i++) {
      for (int j = 0; j <= 200; j++) {
        Coordinate place =
            new Coordinate(
                box.getMinX() + box.getWidth() * i / 200,
                box.getMinY() + box.getHeight() * j / 200);
        if (inside.locate(place) != Location.EXTERIOR) {
          farthest = Math.max(farthest, distance.distance(Geometries.FACTORY.createPoint(place)));
        }
      }
    }
    return farthest;
  }
}
