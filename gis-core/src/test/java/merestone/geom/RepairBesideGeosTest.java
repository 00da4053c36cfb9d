package merestone.geom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Decision 0014, polygon by polygon. */
class RepairBesideGeosTest {

  /**
   * First area: {@code make_valid} (linework) of GEOS 3.11.1, asked through shapely 1.8.5. Second:
   * the rules of decision 0014, by a separate calculation: rings split and faces found by GEOS,
   * turns of the ring around each face counted in Python. Where they differ, the rule that makes
   * it.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      bow-tie | 50 | 50 | the same | POLYGON((0 0,10 10,10 0,0 10,0 0))
      bow-tie, unequal lobes | 15 | 15 | the same | POLYGON((0 0,6 6,6 0,0 2,0 0))
      self-touch at a vertex | 8 | 8 | the same | POLYGON((0 0,4 0,4 4,2 0,0 4,0 0))
      ring touching itself from inside | 86 | 100 | wound twice | POLYGON((0 0,10 0,10 10,0 10,0 0,4 2,4 6,2 6,0 0))
      a spike out | 16 | 16 | the same | POLYGON((0 0,4 0,9 0,4 0,4 4,0 4,0 0))
      a spike in | 32 | 32 | the same | POLYGON((0 0,8 0,8 4,4 4,4 1,4 4,0 4,0 0))
      gore along an edge | 64 | 64 | the same | POLYGON((0 0,8 0,8 4,8 2,8 8,0 8,0 0))
      hole outside the shell | 17 | 17 | the same | POLYGON((0 0,4 0,4 4,0 4,0 0),(6 6,7 6,7 7,6 7,6 6))
      hole equal to the shell | 16 | 16 | the same | POLYGON((0 0,4 0,4 4,0 4,0 0),(0 0,4 0,4 4,0 4,0 0))
      hole overlapping the shell | 16 | 12 | hole cut | POLYGON((0 0,4 0,4 4,0 4,0 0),(2 1,6 1,6 3,2 3,2 1))
      hole around the shell | 77 | 77 | the same | POLYGON((2 2,4 2,4 4,2 4,2 2),(0 0,9 0,9 9,0 9,0 0))
      hole sharing an edge with shell | 16 | 12 | hole cut | POLYGON((0 0,4 0,4 4,0 4,0 0),(0 1,2 1,2 3,0 3,0 1))
      hole cutting the shell in two | 40 | 32 | hole cut | POLYGON((0 0,10 0,10 4,0 4,0 0),(4 0,6 0,6 4,4 4,4 0))
      hole in a hole | 36 | 32 | holes joined | POLYGON((0 0,9 0,9 9,0 9,0 0),(1 1,8 1,8 8,1 8,1 1),(3 3,5 3,5 5,3 5,3 3))
      overlapping holes | 57 | 53 | holes joined | POLYGON((0 0,9 0,9 9,0 9,0 0),(1 1,5 1,5 5,1 5,1 1),(3 3,7 3,7 7,3 7,3 3))
      a hole twice | 65 | 65 | the same | POLYGON((0 0,9 0,9 9,0 9,0 0),(1 1,5 1,5 5,1 5,1 1),(1 1,5 1,5 5,1 5,1 1))
      holes sharing an edge | 63 | 63 | the same | POLYGON((0 0,9 0,9 9,0 9,0 0),(1 1,4 1,4 4,1 4,1 1),(4 1,7 1,7 4,4 4,4 1))
      overlapping parts | 24 | 28 | parts joined | MULTIPOLYGON(((0 0,4 0,4 4,0 4,0 0)),((2 2,6 2,6 6,2 6,2 2)))
      three overlapping parts | 28 | 28 | the same | MULTIPOLYGON(((0 0,4 0,4 4,0 4,0 0)),((2 0,6 0,6 4,2 4,2 0)),((3 0,7 0,7 4,3 4,3 0)))
      nested shells | 72 | 81 | parts joined | MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0)),((2 2,5 2,5 5,2 5,2 2)))
      the same part twice | 16 | 16 | the same | MULTIPOLYGON(((0 0,4 0,4 4,0 4,0 0)),((0 0,4 0,4 4,0 4,0 0)))
      the same part three times | 16 | 16 | the same | MULTIPOLYGON(((0 0,4 0,4 4,0 4,0 0)),((0 0,4 0,4 4,0 4,0 0)),((0 0,4 0,4 4,0 4,0 0)))
      parts sharing an edge | 32 | 32 | the same | MULTIPOLYGON(((0 0,4 0,4 4,0 4,0 0)),((4 0,8 0,8 4,4 4,4 0)))
      a part in a hole of another, overlapping | 60 | 62 | parts joined | MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0),(2 2,7 2,7 7,2 7,2 2)),((4 4,8 4,8 6,4 6,4 4)))
      a part filling a hole of another | 56 | 81 | parts joined | MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0),(2 2,7 2,7 7,2 7,2 2)),((2 2,7 2,7 7,2 7,2 2)))
      ring run twice | 16 | 16 | the same | POLYGON((0 0,4 0,4 4,0 4,0 0,4 0,4 4,0 4,0 0))
      figure of eight | 32 | 32 | the same | POLYGON((0 0,4 0,4 4,0 4,0 0,-4 0,-4 -4,0 -4,0 0))
      figure of eight, run twice | 16 | 16 | the same | POLYGON((0 0,4 4,8 0,8 4,4 0,0 4,0 0,4 4,8 0,8 4,4 0,0 4,0 0))
      pentagram | 80.251412 | 116.125706 | wound twice | POLYGON((0 10,6 -8,-10 3,10 3,-6 -8,0 10))
      a loop inside, wound twice | 84 | 96 | wound twice | POLYGON((0 0,10 0,10 10,5 10,5 3,7 3,7 6,2 6,2 3,4 3,4 10,0 10,0 0))
      a ring around its own part | 72 | 96 | wound twice | POLYGON((0 0,10 0,10 10,0 10,0 2,6 2,6 8,2 8,2 0,0 0))
      flat ring | 0 | 0 | the same | POLYGON((0 0,4 0,8 0,0 0))
      ring back on its way | 0 | 0 | the same | POLYGON((0 0,4 0,4 4,4 0,0 0))
      a flat hole | 16 | 16 | the same | POLYGON((0 0,4 0,4 4,0 4,0 0),(1 1,3 1,2 1,1 1))
      a flat part | 16 | 16 | the same | MULTIPOLYGON(((0 0,4 0,4 4,0 4,0 0)),((6 0,8 0,7 0,6 0)))
      a bow-tie across another part | 66 | 68 | parts joined | MULTIPOLYGON(((0 0,10 10,10 0,0 10,0 0)),((4 0,6 0,6 10,4 10,4 0)))
      a bow-tie hole | 94 | 94 | the same | POLYGON((-1 -1,11 -1,11 11,-1 11,-1 -1),(0 0,10 10,10 0,0 10,0 0))
      far from the origin | 50 | 50 | the same | POLYGON((39500000 3500000,39500010 3500010,39500010 3500000,39500000 3500010,39500000 3500000))
      sliver crossing | 10000 | 10000 | the same | POLYGON((0 0,100 0,100 100,0 100,0 50,-0.001 50,100.001 50.001,0 50.002,0 0))
      a hole drawn into the ring of the shell | 86 | 86 | the same | POLYGON((0 0,10 0,10 10,0 10,0 0,2 6,4 6,4 2,0 0))
      a hole outside, touching | 20 | 20 | the same | POLYGON((0 0,4 0,4 4,0 4,0 0),(4 4,6 4,6 6,4 6,4 4))
      an edge run three times | 7.5 | 4.5 | wound around only | POLYGON((1 6,3 1,3 4,5 1,2 1,6 1,1 6))
      a base run back and forth | 10.5 | 10.5 | the same | POLYGON((4 0,6 0,3 0,5 5,0 0,5 6,6 0,4 0))
      a flat shell with a hole | 2.5 | 2.5 | the same | POLYGON((5 4,5 5,5 6,5 4),(6 5,1 5,3 6,6 5))
      """)
  void theAreaIsThatOfGeosOrARuleSaysWhyNot(
      String name, double geos, double expected, String rule, String wkt) throws ParseException {
    Geometry repaired = GeometryRepair.repair(new WKTReader().read(wkt)).geometry();

    assertTrue(repaired.isValid());
    assertEquals(expected, repaired.getArea(), 1e-5);
    assertEquals("the same".equals(rule), Math.abs(geos - expected) < 1e-6, rule);
  }

  /** A vertex lies within 1e-16 of an edge; 0.0273077 is the area of make_valid in GEOS 3.11.1. */
  @Test
  void aFaceWithoutRoomHalfwayUpIsKept() throws ParseException {
    String wkt = "POLYGON((0.5 0.7,0.6 0.4,0.3 0.2,0.7 0.3,0.7 0.1,0.5 0.7))";

    for (String way : new String[] {wkt, new WKTReader().read(wkt).reverse().toText()}) {
      Geometry repaired = GeometryRepair.repair(new WKTReader().read(way)).geometry();
      assertEquals(0.0273077, repaired.getArea(), 1e-6);
    }
  }

  @Test
  void whateverIsInvalidComesOutValidOrAsAFailure() {
    RandomPolygons polygons = new RandomPolygons(11, new Coordinate(39_500_000, 3_500_000), 1);
    int failed = 0;
    for (int i = 0; i < 3_000; i++) {
      Geometry polygon = polygons.next();
      Repaired repaired = GeometryRepair.repair(polygon);

      assertTrue(new IsValidOp(repaired.geometry()).isValid(), polygon::toString);
      assertEquals(repaired.rung() == RepairRung.FAILED, repaired.geometry().isEmpty());
      failed += repaired.rung() == RepairRung.FAILED ? 1 : 0;
    }
    assertTrue(failed < 60, failed + " flat ones are expected to be about 1 in 100");
  }
}
