package merestone.geom.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import merestone.geom.Geometries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.noding.snap.SnappingNoder;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** Compares the clipper with JTS's general overlay on many random pairs. */
class ClipperAgainstOverlayTest {
  private static final int PAIRS = 400;
  private final Random random = new Random(7);

  /**
   * Grid 0 leaves coordinates as they are: nothing touches by chance, so every pair is to be
   * answered. A coarse grid is full of shared corners and edges, where some may be left open.
   */
  @ParameterizedTest(name = "at {0}, {1}, size {2}, grid {3}")
  @CsvSource({
    "0, 0, 1, 0, 1",
    "500000, 4330000, 60, 0, 1",
    "39500000, 3500000, 60, 0, 1",
    "39500000, 3500000, 2000, 0, 1",
    "39500000, 3500000, 60, 0.001, 0.99",
    "39500000, 3500000, 60, 5, 0.8",
    "0, 0, 4, 1, 0.6",
    "500000, 4330000, 6, 1, 0.6",
  })
  void answersAreRight(double x, double y, double size, double grid, double atLeast) {
    int answered = 0;
    for (int pair = 0; pair < PAIRS; pair++) {
      Geometry a = polygons(x, y, size, grid);
      Geometry b = polygons(x, y, size, grid);
      Geometry expected =
          Geometries.polygonal(OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION));
      Optional<Geometry> answer = ClipperTest.clip(a, b, expected.getArea());
      String situation = "pair " + pair + ":\n" + a + "\n" + b + "\n" + answer;
      answer.ifPresent(common -> assertRight(expected, common, situation));
      answered += answer.isPresent() ? 1 : 0;
    }
    assertTrue(answered >= atLeast * PAIRS, answered + " of " + PAIRS);
  }

  /** So many edges near each other that they are paired by runs instead of one by one. */
  @Test
  void answersAreRightForLargeFeatures() {
    for (int pair = 0; pair < 20; pair++) {
      Geometry a = star(39_500_000, 3_500_000, 2000, 2000);
      Geometry b = star(39_500_000, 3_500_000, 2000, 300);
      Geometry expected =
          Geometries.polygonal(OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION));
      assertRight(expected, ClipperTest.clip(a, b, expected.getArea()).orElseThrow(), "pair");
      assertRight(expected, ClipperTest.clip(b, a, expected.getArea()).orElseThrow(), "turned");
    }
  }

  private static void assertRight(Geometry expected, Geometry common, String situation) {
    double area = expected.getArea();
    assertTrue(common.isValid(), situation);
    assertEquals(area, common.getArea(), Math.max(1e-6, 1e-9 * area), situation);
    Geometry off =
        OverlayNG.overlay(expected, common, OverlayNG.SYMDIFFERENCE, new SnappingNoder(1e-6));
    assertEquals(0, off.getArea(), 1e-6 + 1e-9 * area, situation);
  }

  /** One to three valid parts, apart from each other, each with up to two holes. */
  private Geometry polygons(double x, double y, double size, double grid) {
    List<Polygon> parts = new ArrayList<>();
    int wanted = 1 + random.nextInt(3);
    while (parts.size() < wanted) {
      Geometry part = star(x, y, size, grid);
      for (int hole = random.nextInt(3); hole > 0; hole--) {
        part = less(part, star(x, y, size / 3, grid));
      }
      for (Polygon earlier : parts) {
        part = less(part, earlier.buffer(size / 20));
      }
      part = Geometries.polygonal(onGrid(part, grid));
      if (part instanceof Polygon polygon && !part.isEmpty() && part.isValid()) {
        parts.add(polygon);
      } else if (part instanceof MultiPolygon) {
        wanted--;
      }
      wanted = Math.max(wanted, 1);
    }
    Geometry all = Geometries.FACTORY.createMultiPolygon(parts.toArray(new Polygon[0]));
    return all.isValid() ? all : parts.get(0);
  }

  private static Geometry less(Geometry ground, Geometry taken) {
    return OverlayNGRobust.overlay(ground, taken, OverlayNG.DIFFERENCE);
  }

  private Geometry star(double x, double y, double size, double grid) {
    while (true) {
      Geometry star = onGrid(star(x, y, size, 3 + random.nextInt(30)), grid);
      if (star.isValid()) {
        return star;
      }
    }
  }

  private Geometry star(double x, double y, double size, int points) {
    double midX = x + size * random.nextDouble();
    double midY = y + size * random.nextDouble();
    Coordinate[] ring = new Coordinate[points + 1];
    for (int i = 0; i < points; i++) {
      double angle = 2 * Math.PI * i / points;
      double radius = size * (0.2 + random.nextDouble());
      ring[i] = new Coordinate(midX + radius * Math.cos(angle), midY + radius * Math.sin(angle));
    }
    ring[points] = ring[0];
    return Geometries.FACTORY.createPolygon(ring);
  }

  private static Geometry onGrid(Geometry geometry, double grid) {
    return grid == 0
        ? geometry
        : GeometryPrecisionReducer.reducePointwise(geometry, new PrecisionModel(-grid));
  }
}
