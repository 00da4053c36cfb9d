package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.layer.GeoPackageOutput;
import merestone.message.Problem;
import merestone.progress.Cancelled;
import merestone.progress.RecordedProgress;
import merestone.progress.SilentProgress;
import merestone.store.Encoding;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class InspectionTest {
  private static final CoordinateSystem ZONE_39 = CoordinateSystems.ofEpsg(4527);
  private static final String TRIANGLE =
      "POLYGON ((39500000 4400000, 39500002 4400000, 39500000 4400002, 39500000 4400000))";
  private static final String BOW_TIE =
      "POLYGON ((39500000 4400000, 39500002 4400002, 39500002 4400000, 39500000 4400002,"
          + " 39500000 4400000))";

  @TempDir Path folder;

  private static Path write(Path file, String table, CoordinateSystem crs, List<String> shapes) {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName(table);
    builder.add("geom", Geometry.class);
    SimpleFeatureType type = builder.buildFeatureType();
    List<SimpleFeature> rows = new ArrayList<>();
    for (String shape : shapes) {
      rows.add(SimpleFeatureBuilder.build(type, new Object[] {geometry(shape)}, "x"));
    }
    try (GeoPackageOutput output = GeoPackageOutput.create(file)) {
      output.table(type, crs, rows);
      output.commit();
    }
    return file;
  }

  private static Geometry geometry(String wkt) {
    try {
      return wkt == null ? null : new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }

  private static Inspection inspect(Object path) {
    return Inspection.of(List.of(path.toString()), true, new SilentProgress());
  }

  private static List<String> codes(Inspection inspection) {
    return inspection.problems().stream().map(Problem::code).toList();
  }

  /**
   * 2 000 times a triangle of 2 m² with 4 points, a bow-tie with 5 points whose halves cancel out,
   * an empty polygon and none: more than the batches that are judged at the same time.
   */
  @Test
  void statisticsAreSumsOverTheWholeLayer() {
    List<String> shapes = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      shapes.add(TRIANGLE);
      shapes.add(BOW_TIE);
      shapes.add("POLYGON EMPTY");
      shapes.add(null);
    }
    Inspection inspection = inspect(write(folder.resolve("a.gpkg"), "a", ZONE_39, shapes));

    Inspection.Inspected layer = inspection.layers().get(0);
    assertEquals(8000, layer.header().features());
    assertEquals(new GeometryStats(18_000, 4000, 2000, 2000, 2000), layer.stats().orElseThrow());
    assertEquals(List.of(), inspection.problems());
  }

  /** A GeoPackage is UTF-8 by its standard. */
  @Test
  void whatAnEncodingWasDecidedByIsSaidInWords() {
    Inspection file = inspect(write(folder.resolve("a.gpkg"), "a", ZONE_39, List.of(TRIANGLE)));
    String chinese = InspectionText.of(file, Locale.CHINESE);
    assertTrue(chinese.contains("编码：UTF-8（依据 GeoPackage 标准）"), chinese);
    String english = InspectionText.of(file, Locale.ENGLISH);
    assertTrue(english.contains("Encoding: UTF-8 (by the GeoPackage standard)"), english);
  }

  @ParameterizedTest
  @EnumSource(Encoding.From.class)
  void whateverDecidedHasChineseWords(Encoding.From from) {
    assertTrue(from.words().zh().codePoints().anyMatch(Character::isIdeographic), from::word);
    assertTrue(from.words().en().contains(" "), "words, not the keyword of JSON");
  }

  @Test
  void statisticsCanBeCancelled() {
    Path file = write(folder.resolve("a.gpkg"), "a", ZONE_39, List.of(TRIANGLE, TRIANGLE));

    assertThrows(
        Cancelled.class,
        () -> Inspection.of(List.of(file.toString()), true, new RecordedProgress(1)));
  }

  /** Metres with the zone number, without it, degrees, 8° east of the meridian at 39.7° north. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EPSG:4527 | POINT (39500000 4400000) | ''
          EPSG:4527 | POINT (500000 4400000)   | crs-contradicted
          EPSG:4548 | POINT (39500000 4400000) | crs-contradicted
          EPSG:4527 | POINT (117.2 39.7)       | crs-contradicted
          EPSG:4490 | POINT (500000 4400000)   | crs-contradicted
          EPSG:4490 | POINT (117.2 39.7)       | ''
          EPSG:4548 | POINT (1187000 4430000)  | far-from-meridian
          EPSG:4527 | POINT EMPTY              | no-geometry
          ''        | POINT (500000 4400000)   | crs-unknown
          """)
  void whatAReviewWouldStumbleOverIsSaid(String crs, String wkt, String code) {
    CoordinateSystem system =
        crs.isEmpty() ? CoordinateSystem.unknown("") : CoordinateSystems.parse(crs);
    Inspection inspection = inspect(write(folder.resolve("a.gpkg"), "a", system, List.of(wkt)));

    assertEquals(code.isEmpty() ? List.of() : List.of(code), codes(inspection));
    assertFalse(inspection.hasUnreadable());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.b", "红线 2024", "it's \"x\"", "#1", "a#b", "0"})
  void layerIsFoundByItsName(String name) {
    Path file = write(folder.resolve("名 称#1.gpkg"), name, ZONE_39, List.of(TRIANGLE));

    Inspection inspection = inspect(file + "#" + name);

    assertEquals(List.of(), inspection.problems());
    assertEquals(name, inspection.layers().get(0).header().name());
  }

  @Test
  void folderAndZipShowTheSameLayers() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("县"));
    write(inner.resolve("b.gpkg"), "b", ZONE_39, List.of(TRIANGLE));
    Path file = write(inner.resolve("a.gpkg"), "a", ZONE_39, List.of(BOW_TIE));
    Path zip = folder.resolve("县.zip");
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("GBK"))) {
      for (String name : List.of("a", "b")) {
        out.putNextEntry(new ZipEntry("县/" + name + ".gpkg"));
        Files.copy(file.resolveSibling(name + ".gpkg"), out);
      }
    }

    for (Path container : List.of(inner, zip)) {
      Inspection inspection = inspect(container);
      assertEquals(List.of(), inspection.problems());
      assertEquals(
          List.of("a", "b"),
          inspection.layers().stream().map(layer -> layer.header().name()).toList());
      assertEquals(1, inspection.layers().get(0).stats().orElseThrow().invalid());
    }
  }

  @Test
  void whatCannotBeReadIsAProblemAndTheRestIsTold() throws IOException {
    Path good = write(folder.resolve("good.gpkg"), "good", ZONE_39, List.of(TRIANGLE));
    Path bad = Files.writeString(folder.resolve("bad.gpkg"), "no database");

    Inspection inspection =
        Inspection.of(List.of(bad.toString(), good.toString()), true, new SilentProgress());

    assertEquals(List.of("gpkg-not-a-geopackage"), codes(inspection));
    assertEquals(1, inspection.layers().size());
    assertTrue(inspection.hasUnreadable());
  }
}
