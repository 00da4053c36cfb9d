package merestone.geom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GeometryRepairTest {

  /**
   * Areas by hand. The bow-tie's rings cross at (5 5): two triangles of base 10 and height 5. The
   * overlapping parts of the multipolygon are two 4 x 4 squares sharing 2 x 2. A hole outside its
   * shell becomes ground, as in GEOS make_valid: 16 + 1.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      a square         | VALID   | 16 | POLYGON((0 0,4 0,4 4,0 4,0 0))
      a bow-tie        | REBUILT | 50 | POLYGON((0 0,10 10,10 0,0 10,0 0))
      a spike          | REBUILT | 16 | POLYGON((0 0,4 0,9 0,4 0,4 4,0 4,0 0))
      overlapping parts| REBUILT | 28 | MULTIPOLYGON(((0 0,4 0,4 4,0 4,0 0)),((2 2,6 2,6 6,2 6,2 2)))
      hole outside     | REBUILT | 17 | POLYGON((0 0,4 0,4 4,0 4,0 0),(6 6,7 6,7 7,6 7,6 6))
      flat             | FAILED  | 0  | POLYGON((0 0,4 0,8 0,0 0))
      a line           | FAILED  | 0  | LINESTRING(0 0,4 0)
      """)
  void theLadderSaysWhatItDid(String name, RepairRung rung, double area, String wkt)
      throws ParseException {
    Repaired repaired = GeometryRepair.repair(new WKTReader().read(wkt));

    assertEquals(rung, repaired.rung());
    assertEquals(area, repaired.geometry().getArea(), 1e-9);
    assertTrue(repaired.geometry().isValid());
  }

  @Test
  void aRepairGivesTheSameRingsInTheSameOrderEveryTime() throws ParseException {
    String bowTie = "POLYGON((0 0,0 100,75 25,75 75,0 0))";
    String first = GeometryRepair.repair(new WKTReader().read(bowTie)).geometry().toText();

    for (int i = 0; i < 100; i++) {
      Geometry again = GeometryRepair.repair(new WKTReader().read(bowTie)).geometry();
      assertEquals(first, again.toText());
    }
  }

  @Test
  void theFaultHasAPlace() throws ParseException {
    Repaired repaired =
        GeometryRepair.repair(new WKTReader().read("POLYGON((0 0,10 10,10 0,0 10,0 0))"));

    assertEquals("Self-intersection at 5.0000 5.0000", repaired.fault());
  }

  @Test
  void aCoordinateThatIsNoNumberFails() {
    Geometry broken =
        Geometries.FACTORY.createPolygon(
            new Coordinate[] {
              new Coordinate(0, 0),
              new Coordinate(Double.NaN, 4),
              new Coordinate(4, 4),
              new Coordinate(0, 0)
            });

    Repaired repaired = GeometryRepair.repair(broken);

    assertEquals(RepairRung.FAILED, repaired.rung());
    assertFalse(repaired.fault().isEmpty());
  }
}
