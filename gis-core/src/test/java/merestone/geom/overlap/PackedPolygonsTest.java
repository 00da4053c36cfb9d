package merestone.geom.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import merestone.geom.Geometries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class PackedPolygonsTest {

  /** Areas by hand: a square of 10; the same less a hole of 2 by 3; two squares of 1; nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POLYGON ((0 0, 0 10, 10 10, 10 0, 0 0))|100",
        "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (1 1, 3 1, 3 4, 1 4, 1 1))|94",
        "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((5 5, 5 6, 6 6, 6 5, 5 5)))|2",
        "POLYGON EMPTY|0",
      })
  void areasAndShapesSurvivePacking(String wkt, double area) throws ParseException {
    Geometry geometry = new WKTReader().read(wkt);
    PackedPolygons packed = packed(geometry);
    assertEquals(area, packed.area(0));
    assertTrue(geometry.equalsNorm(packed.geometry(0, Geometries.FACTORY)));
    assertEquals(geometry.isEmpty(), packed.isEmpty(0));
  }

  @Test
  void shellsRunCounterClockwiseAndHolesClockwise() throws ParseException {
    PackedPolygons packed =
        packed(
            new WKTReader()
                .read("POLYGON ((0 0, 0 10, 10 10, 10 0, 0 0), (1 1, 3 1, 3 4, 1 4, 1 1))"));
    assertEquals(100, PackedPolygons.signedArea(packed.xy, 0, packed.ringStart[1]));
    assertEquals(
        -6, PackedPolygons.signedArea(packed.xy, packed.ringStart[1], packed.ringStart[2]));
  }

  @Test
  void aFeatureWithoutGroundKeepsItsNumber() throws ParseException {
    WKTReader reader = new WKTReader();
    PackedPolygons packed =
        packed(
            reader.read("POLYGON ((0 0, 1 0, 1 1, 0 0))"),
            reader.read("POLYGON EMPTY"),
            reader.read("POLYGON ((5 5, 7 5, 7 7, 5 5))"));
    assertEquals(3, packed.size());
    assertEquals(2, packed.area(2));
    assertEquals(7, packed.maxX(2));
    assertEquals(8, packed.vertices());
  }

  static PackedPolygons packed(Geometry... geometries) {
    PolygonPacker packer = new PolygonPacker();
    for (Geometry geometry : geometries) {
      packer.add(geometry);
    }
    return packer.pack();
  }
}
