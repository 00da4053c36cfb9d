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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Files written by other people's programs; every expected number was established with GDAL/OGR
 * 3.6.2 and GEOS 3.11.1. Skipped where the files are absent.
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

  /**
   * Where the vertices differ from GDAL's: ne-015 has a point at no place (null here); the ring of
   * two equal points in ne-034 is padded to three; the 1,492 rings of ne-035 are closed.
   *
   * <p>ne-038 is wound backwards throughout: GDAL takes the hole of record 481 (1,508.949 m²) for
   * the shell and the shell (166,443.085 m²) for its hole, and arrives at 16,890,784.44; reading
   * that record by its nesting adds twice their difference.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ms-006/big5.shp                            |    1 |  1 |     1 | 0                |    0
          ms-007/chinese.shp                         |    1 |  1 |     1 | 0                |    0
          ms-008/utf8-property.shp                   |    1 |  1 |     1 | 0                |    0
          ic-011/PRESCRIPTION_PCT.shp                |   59 |  8 |    59 | 0                |    0
          ic-012/PRESCRIPTION_PCT.shp                |   59 |  8 |    59 | 0                |    0
          ne-015/fields_utf8.shp                     |    4 |  6 |     3 | 0                |    0
          ms-021/clipper.shp                         |    1 |  0 |   661 | 60.06019305      |    0
          ms-022/gauss_kruger.shp                    |    3 |  0 |     3 | 0                |    0
          ms-032/data_corruption_error.shp           |    8 | 10 |    25 | 0                |    0
          ne-034/Victoria North.shp                  |    2 | 10 |    24 | 8.16294729e-06   |    1
          ne-035/221-1_28.03.202411-16.shp           | 1492 |  1 |  7540 | 2.045232527e-05  |    0
          ne-038/Example_70.shp                      |  522 |  1 |  9055 | 17220652.71      |    0
          ne-039/nested_polygons.shp                 |    1 |  1 |    20 | 1.315456504e-09  |    0
          ne-047/__emptyShapefile.shp                |    0 |  0 |     0 | 0                |    0
          ne-051/polygon_zm.shp                      |    2 | 15 |    21 | 4000000          |    0
          ms-053/polygon.shp                         |  474 | 29 |  9314 | 165984002.3      |    2
          ms-054/six_counties.shp                    |    6 | 54 | 14066 | 0.1390116893     |    2
          real-plan/30014_ZONE_URBA_20171013.shp     |   90 |  7 | 11218 | 13692405.184807  |    0
          real-plan/30014_PRESCRIPTION_SURF_20171013.shp | 77 |  8 | 13384 | 2308182.779764 | 0
          """)
  void isReadAsGdalReadsIt(ArgumentsAccessor expected) throws IOException {
    Opened opened = open(expected.getString(0));
    int features = expected.getInteger(1);
    double area = expected.getDouble(4);
    assertEquals(features, opened.features().size());
    assertEquals(features, opened.count());
    assertEquals(expected.getInteger(2), opened.facts().fields().size());
    assertEquals(area, opened.area(), 1e-9 * area);
    assertEquals(expected.getLong(3), opened.vertices());
    assertEquals(expected.getLong(5), opened.invalid());
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
