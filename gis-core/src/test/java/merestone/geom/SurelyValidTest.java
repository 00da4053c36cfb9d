package merestone.geom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.valid.IsValidOp;

class SurelyValidTest {
  private static final String ISLAND =
      "((0 0,9 0,9 9,0 9,0 0),(2 2,7 2,7 7,2 7,2 2)),((4 4,5 4,5 5,4 5,4 4))";

  /** Whether a polygon is valid follows from OGC 06-103r4, 6.1.11; sure may be less than valid. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      a triangle               | true  | POLYGON((0 0,4 0,0 3,0 0))
      a point along an edge    | true  | POLYGON((0 0,2 0,4 0,4 4,0 4,0 0))
      a hole                   | true  | POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,4 2,4 4,2 4,2 2))
      apart                    | true  | MULTIPOLYGON(((0 0,2 0,2 2,0 0)),((3 0,5 0,5 2,3 0)))
      touching parts           | false | MULTIPOLYGON(((0 0,2 0,2 2,0 0)),((2 2,5 0,5 2,2 2)))
      a hole touching the shell| false | POLYGON((0 0,9 0,9 9,0 9,0 0),(0 2,4 2,4 4,0 2))
      a point twice            | false | POLYGON((0 0,4 0,4 0,4 4,0 4,0 0))
      a bow-tie                | false | POLYGON((0 0,10 10,10 0,0 10,0 0))
      a spike                  | false | POLYGON((0 0,4 0,9 0,4 0,4 4,0 4,0 0))
      a spike at the start     | false | POLYGON((9 0,4 0,4 4,0 4,0 0,9 0))
      a flat ring              | false | POLYGON((0 0,4 0,8 0,0 0))
      a hole outside           | false | POLYGON((0 0,4 0,4 4,0 4,0 0),(6 6,7 6,7 7,6 7,6 6))
      a hole around the shell  | false | POLYGON((2 2,4 2,4 4,2 4,2 2),(0 0,9 0,9 9,0 9,0 0))
      a hole in a hole         | false | POLYGON((0 0,9 0,9 9,0 9,0 0),(1 1,8 1,8 8,1 1),(3 2,7 2,7 6,3 2))
      a shell in a shell       | false | MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0)),((2 2,4 2,4 4,2 2)))
      the inner shell first    | false | MULTIPOLYGON(((2 2,4 2,4 4,2 2)),((0 0,9 0,9 9,0 9,0 0)))
      a shell twice            | false | MULTIPOLYGON(((0 0,9 0,9 9,0 0)),((0 0,9 0,9 9,0 0)))
      nothing                  | false | POLYGON EMPTY
      a part without points    | false | MULTIPOLYGON(((0 0,2 0,2 2,0 0)),EMPTY)
      a line                   | false | LINESTRING(0 0,4 0)
      """)
  void saysYesOnlyWhereNothingTouches(String name, boolean sure, String wkt) throws ParseException {
    assertEquals(sure, SurelyValid.test(new WKTReader().read(wkt)));
  }

  @Test
  void anIslandMayLieInAHoleOfAnotherPart() throws ParseException {
    Geometry island = new WKTReader().read("MULTIPOLYGON(" + ISLAND + ")");
    Geometry twoIslands = new WKTReader().read("MULTIPOLYGON(" + ISLAND + ",((6 6,8 6,8 8,6 6)))");

    assertTrue(SurelyValid.test(island));
    assertFalse(SurelyValid.test(twoIslands));
  }

  @Test
  void coordinatesThatAreNoNumbersAreNotSure() {
    for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      Coordinate[] ring = new RandomPolygons(1, new Coordinate(0, 0), 1).star(9, 5, origin());
      ring[4] = new Coordinate(bad, 3);

      assertFalse(SurelyValid.test(Geometries.FACTORY.createPolygon(ring)));
    }
  }

  @ParameterizedTest(name = "at {0} {1}, unit {2}")
  @CsvSource({
    "0, 0, 1",
    "39500000, 3500000, 1",
    "39500000.123, 3500000.456, 0.001",
    "1e9, -1e9, 1e-6",
    "0.1, 0.1, 0.1"
  })
  void neverSaysYesToWhatIsInvalid(double x, double y, double unit) {
    RandomPolygons polygons = new RandomPolygons(7, new Coordinate(x, y), unit);
    int sure = 0;
    int invalid = 0;
    for (int i = 0; i < 30_000; i++) {
      Geometry polygon = polygons.next();
      boolean valid = new IsValidOp(polygon).isValid();
      boolean yes = SurelyValid.test(polygon);
      assertTrue(valid || !yes, () -> "said to be valid: " + polygon);
      sure += yes ? 1 : 0;
      invalid += valid ? 0 : 1;
    }
    assertTrue(sure > 3_000, "sure of " + sure);
    assertTrue(invalid > 10_000, "invalid " + invalid);
  }

  @Test
  void oneEdgeInAThousandIsFound() {
    RandomPolygons polygons = new RandomPolygons(3, new Coordinate(39_500_000, 3_500_000), 1);
    Random size = new Random(4);
    int found = 0;
    for (int i = 0; i < 300; i++) {
      Coordinate[] star = polygons.star(300 + size.nextInt(2000), 500, origin());
      Geometry bent = polygons.polygon(polygons.bent(star));
      boolean valid = new IsValidOp(bent).isValid();

      assertTrue(SurelyValid.test(polygons.polygon(star)));
      assertTrue(valid || !SurelyValid.test(bent), () -> "said to be valid: " + bent);
      found += valid ? 0 : 1;
    }
    assertTrue(found > 200, "invalid " + found);
  }

  @Test
  void aThousandHolesAreEachInTheirPlace() {
    RandomPolygons polygons = new RandomPolygons(5, new Coordinate(39_500_000, 3_500_000), 1);
    Coordinate[][] rings = new Coordinate[1001][];
    rings[0] = polygons.star(100_000, 1000, origin());
    for (int i = 1; i < rings.length; i++) {
      rings[i] = polygons.star(20, 4, new Coordinate(i % 32 * 10 - 160, i / 32 * 10 - 160));
    }
    assertTrue(SurelyValid.test(polygons.polygon(rings)));

    rings[777] = polygons.star(20, 4, new Coordinate(5000, 5000));
    assertFalse(SurelyValid.test(polygons.polygon(rings)));
  }

  private static Coordinate origin() {
    return new Coordinate(0, 0);
  }
}
