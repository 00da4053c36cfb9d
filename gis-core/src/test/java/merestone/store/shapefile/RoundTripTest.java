package merestone.store.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.message.Problem;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again as it was. */
class RoundTripTest {
  private static final String MULTIPART =
      "MULTIPOLYGON(((0 0,0 9,9 9,9 0,0 0),(1 1,8 1,8 8,1 8,1 1)),"
          + "((2 2,2 7,7 7,7 2,2 2),(3 3,6 3,6 6,3 6,3 3)),((20 0,20 1,21 1,20 0)))";
  private static final String SQUARE = "POLYGON((0 0,4 0,4 3,0 3,0 0))";

  @TempDir Path folder;

  private static SimpleFeatureCollection parcels() {
    Class<?>[] bindings = {
      String.class, Integer.class, Long.class, Double.class, java.sql.Date.class, Boolean.class
    };
    return Samples.features(
        Samples.schema(bindings, "地类名称", "COUNT", "BSM", "面积", "DAY", "DONE"),
        new Object[] {
          MULTIPART, "一般耕地（水田）", 7, 110101202401000001L, 12345.678, day("2024-02-29"), true
        },
        new Object[] {SQUARE, "", -3, -5L, -0.1, null, false},
        new Object[] {null, null, null, null, null, null, null},
        new Object[] {"POLYGON EMPTY", "城镇开发边界", 0, 0L, 1e15, day("1999-12-31"), null});
  }

  private static java.sql.Date day(String iso) {
    return java.sql.Date.valueOf(LocalDate.parse(iso));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "Big5"})
  void featuresComeBackAsTheyWere(String charset) throws IOException {
    Path shp = folder.resolve("三区三线 v1.2.shp");
    SimpleFeatureCollection written =
        charset.equals("Big5") ? Samples.named(new Object[] {MULTIPART, "生態保護區"}) : parcels();
    List<Problem> notes =
        ShapefileWriter.write(
            shp, written, Charset.forName(charset), CoordinateSystems.ofEpsg(4548));
    Opened read = Opened.read(shp);
    assertEquals("EPSG:4548", read.facts().crs().code());
    assertEquals(charset, read.facts().encoding().name());
    assertEquals(Samples.wkt(MULTIPART).norm(), read.geometry(0).norm());
    if (charset.equals("Big5")) {
      assertEquals("生態保護區", read.value(0, "NAME"));
      return;
    }
    // 地类名称 takes 12 bytes in UTF-8 and 8 in GBK
    String name = charset.equals("UTF-8") ? "地类名" : "地类名称";
    assertEquals(charset.equals("UTF-8") ? 1 : 0, notes.size());
    assertEquals("三区三线 v1.2.0", read.features().get(0).getID());
    assertEquals("一般耕地（水田）", read.value(0, name));
    assertEquals(7, read.value(0, "COUNT"));
    assertEquals(110101202401000001L, read.value(0, "BSM"));
    assertEquals(12345.678, read.value(0, "面积"));
    assertEquals(day("2024-02-29"), read.value(0, "DAY"));
    assertEquals(true, read.value(0, "DONE"));
    assertNull(read.value(1, name), "empty text is null");
    assertEquals(-0.1, read.value(1, "面积"));
    assertEquals(false, read.value(1, "DONE"));
    assertTrue(read.features().get(2).getAttributes().stream().allMatch(value -> value == null));
    assertNull(read.geometry(3), "an empty polygon is a null shape");
    assertEquals(1e15, read.value(3, "面积"));
    assertEquals(List.of(), read.problems());
  }

  @Test
  void whatWasReadIsWrittenToTheSameBytes() throws IOException {
    Path first = folder.resolve("a.shp");
    ShapefileWriter.write(first, parcels(), Charset.forName("GBK"), CoordinateSystems.ofEpsg(4490));
    Path second = folder.resolve("b.shp");
    ShapefileDataStore store = new ShapefileDataStore(first, java.util.Optional.empty());
    SimpleFeatureCollection read = store.getFeatureSource("a").getFeatures();
    ShapefileWriter.write(second, read, Charset.forName("GBK"), store.facts("a").crs());
    for (String extension : List.of("shp", "shx", "dbf", "prj", "cpg")) {
      assertEquals(
          -1, Files.mismatch(folder.resolve("a." + extension), folder.resolve("b." + extension)));
    }
  }

  @Test
  void linesAndPointsAreWrittenToo() throws IOException {
    for (String wkt :
        List.of(
            "POINT (1 2)",
            "MULTIPOINT ((1 2), (3 4))",
            "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3, 4 5))")) {
      Path shp = folder.resolve("a.shp");
      ShapefileWriter.write(
          shp,
          Samples.named(new Object[] {wkt, "x"}, new Object[] {null, "y"}),
          Charset.forName("GBK"),
          CoordinateSystem.unknown(""));
      Opened read = Opened.read(shp);
      assertEquals(wkt, read.wkt(0));
      assertEquals("null", read.wkt(1));
      assertEquals(List.of(), read.problems());
    }
  }

  @Test
  void numbersTooWideForTheirColumnAreLeftEmptyAndSaid() throws IOException {
    SimpleFeatureCollection features =
        Samples.features(
            Samples.schema(new Class<?>[] {Double.class}, "A"),
            new Object[] {SQUARE, 1e30},
            new Object[] {SQUARE, Double.NaN},
            new Object[] {SQUARE, 2.5});
    Path shp = folder.resolve("a.shp");
    List<Problem> notes =
        ShapefileWriter.write(shp, features, Charset.forName("GBK"), CoordinateSystem.unknown(""));
    assertEquals(List.of("number-unwritable"), notes.stream().map(Problem::code).toList());
    assertTrue(notes.get(0).message().en().startsWith("Column A: 2 number(s)"));
    Opened read = Opened.read(shp);
    assertNull(read.value(0, "A"));
    assertNull(read.value(1, "A"));
    assertEquals(2.5, read.value(2, "A"));
  }

  @Test
  void charactersTheEncodingLacksAreSaid() throws IOException {
    List<Problem> notes =
        ShapefileWriter.write(
            folder.resolve("a.shp"),
            Samples.named(new Object[] {SQUARE, "☃"}),
            Charset.forName("GBK"),
            CoordinateSystem.unknown(""));
    assertEquals(List.of("text-unmappable"), notes.stream().map(Problem::code).toList());
  }
}
