package merestone.geom.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

class PairOverlapTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /** By hand. The triangle's hypotenuse x + y = 10 cuts 2 · 2 / 2 off the square from 4 to 6. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "half of a square|POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))"
            + "|POLYGON ((1 -5, 9 -5, 9 5, 1 5, 1 -5))|2",
        "a triangle's side|POLYGON ((0 0, 10 0, 0 10, 0 0))"
            + "|POLYGON ((4 4, 6 4, 6 6, 4 6, 4 4))|2",
        "inside|POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))|POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))|1",
        "around|POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))|POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))|1",
        "the same|POLYGON ((0 0, 3 0, 4 5, 0 0))|POLYGON ((4 5, 3 0, 0 0, 4 5))|7.5",
        "in the hole|POLYGON ((4 4, 5 4, 5 5, 4 5, 4 4))"
            + "|POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 6 3, 6 6, 3 6, 3 3))|0",
        "over the hole|POLYGON ((2 2, 7 2, 7 7, 2 7, 2 2))"
            + "|POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 6 3, 6 6, 3 6, 3 3))|16",
        "boxes meet, grounds do not|POLYGON ((0 0, 9 0, 0 9, 0 0))"
            + "|POLYGON ((9 9, 9 1, 1 9, 9 9))|0",
        "both parts|MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((5 0, 6 0, 6 1, 5 1, 5 0)))"
            + "|POLYGON ((0 0.5, 9 0.5, 9 2, 0 2, 0 0.5))|1",
        "one level edge across|POLYGON ((1 1, 2 1, 2 3, 1 3, 1 1))"
            + "|POLYGON ((-9 -9, 9 -9, 9 2, -5 2, -5 9, -9 9, -9 -9))|1",
        "one slanted edge, y = x / 4 + 3 / 2|POLYGON ((1 1, 3 1, 3 3, 1 3, 1 1))"
            + "|POLYGON ((-9 -9, 10 -9, 10 4, -6 0, -6 9, -9 9, -9 -9))|2",
        "apart|POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))|POLYGON ((3 0, 4 0, 4 1, 3 1, 3 0))|0",
        "a corner only|POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))|POLYGON ((1 1, 2 1, 2 2, 1 2, 1 1))|0",
      })
  void areasByHand(String what, String first, String second, double expected)
      throws ParseException {
    WKTReader reader = new WKTReader();
    OptionalDouble area = area(reader.read(first), reader.read(second));
    assertEquals(expected, area.orElseThrow(() -> new AssertionError(what)), 1e-12, what);
  }

  /** Neighbours that share an edge which does not lie along their boxes: not decided here. */
  @Test
  void aSharedEdgeIsLeftToTheOverlay() throws ParseException {
    WKTReader reader = new WKTReader();
    OptionalDouble area =
        area(
            reader.read("POLYGON ((0 0, 10 0, 7 9, 0 9, 0 0))"),
            reader.read("POLYGON ((10 0, 20 0, 20 9, 7 9, 10 0))"));
    assertTrue(area.isEmpty());
  }

  /**
   * By hand: two squares share the column from 4 to 6, 10 high; a subject over the columns 0 to 5
   * has some of it in its box, one over the columns 0 to 4 none; edges go on beyond the box.
   */
  @Test
  void overlapOfTwoIsLookedForInTheBoxOfAThird() throws ParseException {
    WKTReader reader = new WKTReader();
    PackedPolygons subjects =
        PackedPolygonsTest.packed(
            reader.read("POLYGON ((0 2, 5 2, 5 8, 0 8, 0 2))"),
            reader.read("POLYGON ((0 2, 4 2, 4 8, 0 8, 0 2))"));
    PackedPolygons others =
        PackedPolygonsTest.packed(
            reader.read("POLYGON ((-9 0, 6 1, 6 9, -9 10, -9 0))"),
            reader.read("POLYGON ((4 1, 20 0, 20 10, 4 9, 4 1))"));
    PairOverlap overlap = new PairOverlap(new LayerEdges(subjects), new LayerEdges(others));
    assertTrue(overlap.overlap(0, 0, 1));
    assertTrue(!overlap.overlap(1, 0, 1));
  }

  /** How the random polygons lie to each other. */
  enum Kind {
    ANYHOW(1, 0, 0),
    SNAPPED_TO_METRES(1, 1, 0),
    SNAPPED_TO_TEN_METRES(1, 10, 0),
    IN_ZONE_39(1, 0, 39_512_345.678),
    IN_ZONE_39_SNAPPED_TO_MILLIMETRES(1, 0.001, 39_512_345.678),
    SHIFTED_ALONG_A_SHARED_EDGE(1, 1, 500_000),
    HUGE_AGAINST_SMALL(1000, 0, 0);

    final double scale;
    final double grid;
    final double origin;

    Kind(double scale, double grid, double origin) {
      this.scale = scale;
      this.grid = grid;
      this.origin = origin;
    }
  }

  /**
   * The independent answer is JTS's OverlayNG. Its own intersection points round to the last digit
   * of the coordinates: at 39 million metres 7·10⁻⁹ m, times the length of the boundary.
   */
  @ParameterizedTest
  @EnumSource
  void agreesWithOverlayOnRandomPolygons(Kind kind) {
    Random random = new Random(kind.ordinal());
    int decided = 0;
    for (int round = 0; round < 3000; round++) {
      Geometry a = star(random, kind.scale, kind);
      Geometry b = round % 4 == 0 ? moved(a, random, kind) : star(random, 1, kind);
      if (!a.isValid() || !b.isValid()) {
        continue;
      }
      OptionalDouble area = area(a, b);
      double expected = OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION).getArea();
      if (area.isPresent()) {
        decided++;
        double noise = 2 * Math.ulp(kind.origin + 1000 * kind.scale) * b.getLength();
        assertEquals(expected, area.getAsDouble(), 1e-9 * expected + noise, () -> a + "\n" + b);
        area(b, a).ifPresent(back -> assertEquals(expected, back, 1e-9 * expected + noise));
      } else {
        assertTrue(expected < 1, () -> "left open: " + expected + "\n" + a + "\n" + b);
      }
    }
    assertTrue(decided > 1000, "decided " + decided);
  }

  /** A large polygon goes by its runs of edges and rays, a copy cut small by plain loops. */
  @Test
  void aPolygonOfTenThousandVerticesGivesTheSameByRunsAndRays() {
    Random random = new Random(7);
    Geometry huge = ring(random, 10_000, 5000);
    Geometry holes = FACTORY.createPoint(new Coordinate(500, 300)).buffer(700, 500);
    PackedPolygons b = PackedPolygonsTest.packed(huge.difference(holes));
    Geometry whole = b.geometry(0, FACTORY);
    int crossing = 0;
    for (int round = 0; round < 2000; round++) {
      double x = random.nextDouble() * 12_000 - 6000;
      double y = random.nextDouble() * 12_000 - 6000;
      Geometry small =
          AffineTransformation.translationInstance(x, y).transform(star(random, 1, Kind.ANYHOW));
      double expected = OverlayNGRobust.overlay(small, whole, OverlayNG.INTERSECTION).getArea();
      double area =
          new PairOverlap(new LayerEdges(PackedPolygonsTest.packed(small)), new LayerEdges(b))
              .area(0, 0)
              .orElseThrow();
      assertEquals(expected, area, 1e-9 * expected + 1e-8);
      crossing += area > 0 && area < small.getArea() ? 1 : 0;
    }
    assertTrue(crossing > 100, "crossing pairs: " + crossing);
  }

  private static OptionalDouble area(Geometry a, Geometry b) {
    return new PairOverlap(
            new LayerEdges(PackedPolygonsTest.packed(a)),
            new LayerEdges(PackedPolygonsTest.packed(b)))
        .area(0, 0);
  }

  /** A star-shaped polygon of 3 to 80 corners, one in three with a hole. */
  private static Geometry star(Random random, double scale, Kind kind) {
    double x = random.nextDouble() * 100;
    double y = random.nextDouble() * 100;
    int corners = 3 + random.nextInt(random.nextInt(8) == 0 ? 78 : 20);
    Polygon shell = star(random, new Coordinate(x, y), corners, scale * 60, kind);
    if (random.nextInt(3) > 0) {
      return shell;
    }
    Geometry hole = star(random, new Coordinate(x, y), 5, scale * 15, kind);
    return hole.isValid() && shell.isValid() && shell.contains(hole)
        ? FACTORY.createPolygon(
            shell.getExteriorRing(), new org.locationtech.jts.geom.LinearRing[] {ringOf(hole)})
        : shell;
  }

  private static org.locationtech.jts.geom.LinearRing ringOf(Geometry polygon) {
    return ((Polygon) polygon).getExteriorRing();
  }

  private static Polygon star(
      Random random, Coordinate centre, int corners, double reach, Kind kind) {
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      double radius = reach * (0.3 + 0.7 * random.nextDouble());
      ring[i] =
          new Coordinate(
              kind.origin + snapped(centre.x + radius * Math.cos(angle), kind.grid),
              kind.origin / 10 + snapped(centre.y + radius * Math.sin(angle), kind.grid));
    }
    ring[corners] = ring[0];
    return FACTORY.createPolygon(ring);
  }

  private static double snapped(double value, double grid) {
    return grid == 0 ? value : Math.rint(value / grid) * grid;
  }

  /** The same polygon, a few whole metres along an axis: parts of edges coincide. */
  private static Geometry moved(Geometry a, Random random, Kind kind) {
    double step = kind.grid == 0 ? random.nextInt(10) / 10.0 : kind.grid * random.nextInt(5);
    boolean across = random.nextBoolean();
    return AffineTransformation.translationInstance(across ? step : 0, across ? 0 : step)
        .transform(a);
  }

  private static Polygon ring(Random random, int corners, double reach) {
    Coordinate[] ring = new Coordinate[corners + 1];
    double radius = reach;
    for (int i = 0; i < corners; i++) {
      double angle = 2 * Math.PI * i / corners;
      radius = Math.max(reach / 2, Math.min(reach, radius + 20 * random.nextGaussian()));
      ring[i] = new Coordinate(radius * Math.cos(angle), radius * Math.sin(angle));
    }
    ring[corners] = ring[0];
    return FACTORY.createPolygon(ring);
  }
}
