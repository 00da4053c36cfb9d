package merestone.store.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import merestone.store.Encoding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * What ConformanceTableTest does not see of files written by other people's programs: texts,
 * records at fault, extents, nesting. Skipped where the files are absent.
 */
class ConformanceTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("merestone.shared", Path.of("..", "..", "shared").toString()))
          .resolve("conformance");

  @BeforeAll
  static void needsTheFiles() {
    assumeTrue(Files.isDirectory(FOLDER), "conformance files are not here: " + FOLDER);
  }

  private static Opened open(String file) throws IOException {
    return Opened.read(FOLDER.resolve(file));
  }

  @Test
  void textIsDecodedAsDeclaredOrGuessed() throws IOException {
    assertEquals("國語", open("ms-006/big5.shp").value(0, "NAME"));
    assertEquals("简体", open("ms-007/chinese.shp").value(0, "NAME"));
    Opened greek = open("ms-008/utf8-property.shp");
    assertEquals("\u2603", greek.facts().fields().get(0).name());
    Opened latin = open("ic-011/PRESCRIPTION_PCT.shp");
    Opened undeclared = open("ic-012/PRESCRIPTION_PCT.shp");
    assertEquals(Encoding.From.CPG, latin.facts().encoding().from());
    assertEquals(new Encoding("UTF-8", Encoding.From.GUESS), undeclared.facts().encoding());
    assertEquals("Bâtiment agricole", latin.value(0, "LIBELLE"));
    for (int i = 0; i < 59; i++) {
      assertEquals(latin.value(i, "LIBELLE"), undeclared.value(i, "LIBELLE"));
    }
  }

  @Test
  void defectsAreNamedByRecord() throws IOException {
    Opened twoPoints = open("ne-034/Victoria North.shp");
    assertEquals(List.of("ring-degenerate"), twoPoints.codes());
    assertTrue(twoPoints.problems().get(0).message().en().startsWith("Record 0:"));
    Opened open = open("ne-035/221-1_28.03.202411-16.shp");
    assertEquals(1492, open.codes().stream().filter("ring-unclosed"::equals).count());
    assertEquals(List.of("dbf-missing", "shx-missing"), open("ms-021/clipper.shp").codes());
  }

  @Test
  void aNoDataCoordinateDoesNotBreakTheExtent() throws IOException {
    Opened opened = open("ms-033/invalid_coordinates.shp");
    assertEquals(1, opened.count());
    assertTrue(opened.bounds().isNull());
    assertEquals(List.of("coordinate-implausible"), opened.codes());
  }

  @Test
  void anIslandInAHoleStaysAPolygonOfItsOwn() throws IOException {
    Geometry nested = open("ne-039/nested_polygons.shp").geometry(0);
    assertEquals(2, nested.getNumGeometries());
    assertEquals(1, ((Polygon) nested.getGeometryN(0)).getNumInteriorRing());
    assertEquals(1, ((Polygon) nested.getGeometryN(1)).getNumInteriorRing());
  }
}
