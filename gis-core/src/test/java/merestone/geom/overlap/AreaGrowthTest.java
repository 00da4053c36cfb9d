package merestone.geom.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import merestone.geom.EllipsoidalArea;
import merestone.geom.GaussKrueger;
import merestone.geom.Geometries;
import merestone.geom.GroundArea;
import merestone.geom.Spheroid;
import merestone.geom.overlap.Coverage.Covered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Ellipsoidal areas without geometry, held against the survey method on the true geometry. */
class AreaGrowthTest {
  /** CGCS2000, three-degree zone 39: central meridian 117° east, zone number in the eastings. */
  private static final EllipsoidalArea SURVEY =
      new EllipsoidalArea(Spheroid.CGCS2000, new GaussKrueger(117, 39_500_000));

  private static final double NORTHING = 3_900_000;

  /**
   * The survey method rounds coordinates to 0.1 mm and latitudes to 0.03 mm and takes its edges
   * straight between points 70 m apart: a strip of 0.1 mm along the boundary.
   */
  private static final double SURVEY_STRIP_M = 1e-4;

  @ParameterizedTest(name = "a density at {0} m from the central meridian")
  @CsvSource({
    // 1 − u² + 2/3 u⁴, u = x / R; at 35.2° north R = √(M N) = √(6 356 500 · 6 385 300) = 6 370 900
    // m
    "0, 1",
    "50000, 0.99993841",
    "100000, 0.99975366",
    "140000, 0.99951727"
  })
  void isTheInverseSquareOfTheScale(double fromMeridian, double expected) {
    assertEquals(expected, SURVEY.density(39_500_000 + fromMeridian, NORTHING), 2e-7);
  }

  @ParameterizedTest(name = "pieces of a subject of {0} m, {1} m from the central meridian")
  @CsvSource({
    "10, 0",
    "10, 140000",
    "100, -140000",
    "1000, 70000",
    "1000, 140000",
    "5000, 0",
    "5000, -140000",
    "5000, 140000"
  })
  void agreesWithTheSurveyMethodOnTheTrueGeometry(double size, double fromMeridian) {
    Random random = new Random(11);
    for (int round = 0; round < 40; round++) {
      double x = 39_500_000 + fromMeridian + size * random.nextDouble();
      double y = NORTHING + size * random.nextDouble();
      Geometry subject = star(x, y, size / 2, random);
      Geometry one = star(x + size / 3 * random.nextGaussian(), y, size / 2, random);
      Geometry two = star(x, y + size / 3 * random.nextGaussian(), size / 2, random);
      agree(subject, one, two);
    }
  }

  private static void agree(Geometry subject, Geometry one, Geometry two) {
    LayerEdges subjects = packed(subject);
    LayerEdges covers = packed(one, two);
    AreaGrowth growth = AreaGrowth.near(subjects.polygons, 0, SURVEY);
    assertTrue(growth.isGood(), growth.toString());
    double scale =
        SURVEY.of(subject) / (subjects.polygons.area(0) + growth.of(subjects.polygons, 0));

    PairOverlap pair = new PairOverlap(subjects, covers);
    pair.measure(growth);
    double area = pair.area(0, 0).orElseThrow();
    close(subject.intersection(one), scale * (area + pair.grown()));

    Coverage coverage = new Coverage(subjects, covers);
    coverage.measure(growth);
    Covered both = coverage.of(0, new int[] {0, 1}, new int[0]);
    close(subject.intersection(one.union(two)), scale * (both.areaM2() + both.grownM2()));

    Covered shared =
        coverage.of(
            0,
            List.of(new Coverage.Features(covers, 0)),
            List.of(new Coverage.Features(covers, 1)));
    close(
        subject.intersection(one).intersection(two),
        scale * (shared.rivalM2() + shared.rivalGrownM2()));
  }

  private static void close(Geometry ground, double computed) {
    double bound = 1e-7 * ground.getArea() + SURVEY_STRIP_M * ground.getLength();
    assertEquals(SURVEY.of(ground), computed, bound);
  }

  @Test
  void aFeatureInsideTheOtherGrowsAsAWhole() {
    Random random = new Random(5);
    LayerEdges large = packed(star(39_630_000, NORTHING, 3_000, random));
    LayerEdges small = packed(star(39_630_000, NORTHING, 30, random));
    AreaGrowth growth = AreaGrowth.near(large.polygons, 0, SURVEY);
    PairOverlap inside = new PairOverlap(small, large);
    PairOverlap around = new PairOverlap(large, small);
    inside.measure(growth);
    around.measure(growth);

    inside.area(0, 0).orElseThrow();
    around.area(0, 0).orElseThrow();

    double whole = growth.of(small.polygons, 0);
    // 130 km from the meridian ground loses (130 / 6371)² = 4.16e-4 of its area.
    assertEquals(-4.16e-4, whole / small.polygons.area(0), 1e-6);
    assertEquals(whole, inside.grown(), 1e-12);
    assertEquals(whole, around.grown(), 1e-12);
  }

  @Test
  void groundOfTheSizeOfAProvinceIsNotGoodEnough() {
    Random random = new Random(3);
    LayerEdges province = packed(star(39_500_000, NORTHING, 300_000, random));

    assertFalse(AreaGrowth.near(province.polygons, 0, SURVEY).isGood());
  }

  @Test
  void whereNoDensityIsKnownNothingIsGoodEnough() {
    LayerEdges square = packed(star(0, 0, 10, new Random(1)));
    GroundArea half = ground -> ground.getArea() / 2;

    assertFalse(AreaGrowth.near(square.polygons, 0, half).isGood());
    assertEquals(AreaGrowth.NONE, AreaGrowth.near(square.polygons, 0, GroundArea.PLANE));
  }

  /** A star-shaped polygon of 12 to 30 points, neither convex nor aligned. */
  private static Geometry star(double x, double y, double radius, Random random) {
    int points = 12 + random.nextInt(18);
    Coordinate[] ring = new Coordinate[points + 1];
    for (int i = 0; i < points; i++) {
      double angle = 2 * Math.PI * i / points;
      double reach = radius * (0.6 + 0.4 * random.nextDouble());
      ring[i] = new Coordinate(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
    }
    ring[points] = ring[0];
    return Geometries.FACTORY.createPolygon(ring);
  }

  private static LayerEdges packed(Geometry... geometries) {
    PolygonPacker packer = new PolygonPacker();
    for (Geometry geometry : geometries) {
      packer.add(geometry);
    }
    return new LayerEdges(packer.pack());
  }
}
