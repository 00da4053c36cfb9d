package merestone.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.finding.Findings;
import merestone.geom.Geometries;
import merestone.layer.GeoPackageOutput;
import merestone.layer.LayerHeader;
import merestone.layer.LayerReader;
import merestone.layer.LayerSource;
import merestone.layer.LayerTable;
import merestone.layer.OpenedLayers;
import merestone.layer.Row;
import merestone.progress.SilentProgress;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** A delivery of low-efficiency land, from files on disk to both libraries and the list. */
class RedevelopmentReviewTest {
  private static final CoordinateSystem CRS = CoordinateSystems.ofEpsg(4527);
  private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
  private static final String LAYERS =
      """
        - { role: low_use, path: in.gpkg#low, title: 低效, key: DKBH }
        - { role: legacy, path: in.gpkg#old, title: 遗留, key: DKBH }
      """;
  private static final String LIST =
      "  - { role: issues, path: in.gpkg#list, title: 清单, key: WTBH }\n";

  @TempDir Path folder;

  /**
   * Low-efficiency land: D1 as it should be, D2 without ZDDM and in a state there is not.
   * Historical land: L1 is reclaimed without a way of handling it, its area and its day are texts.
   * A column BZ that the library has not, columns in another order, SYQR and others missing.
   */
  @BeforeEach
  void aDelivery() {
    try (GeoPackageOutput out = GeoPackageOutput.create(folder.resolve("in.gpkg"))) {
      SimpleFeatureType low =
          type("low")
              .with("BZ ZDDM DKBH DKMC XZQDM DXLX RDYJ ZT", String.class)
              .with("YDMJ", Double.class)
              .with("GXRQ", Date.class)
              .shaped();
      Date day = Date.valueOf(DAY);
      add(
          out,
          low,
          row(0, "x", "Z1", "D1", "甲", "120114", "低效工业用地", "文1", "进行中", 10_000.0, day),
          row(200, "y", null, "D2", "乙", "120114", "低效村庄", "文2", "好", 10_000.0, day));
      SimpleFeatureType old =
          type("old").with("DKBH DKMC XZQDM YLLX YDMJ CZFS ZT GXRQ", String.class).shaped();
      add(out, old, row(400, "L1", "丙", "120114", "历史遗留围填海", "10000.5", "", "未开展", "20260131"));
      SimpleFeatureType list =
          type("list").with("WTBH LYK DKBH WTMS SQ ZRDW ZT", String.class).plain();
      add(out, list, new Object[] {"W1", "低效", "D1", "权属不清", "确权", "某局", "进行中"});
      out.commit();
    }
  }

  @Test
  void bothLibrariesAndTheListAreWrittenInTheirColumns() throws IOException {
    Path file = check("redevelopment", LAYERS + LIST, "out").resolve("redevelopment.gpkg");
    assertEquals(List.of("低效用地数据库", "历史遗留用地数据库", "问题清单"), layers(file));
    assertEquals(
        List.of(
            "DKBH DKMC ZDDM BDCDYH XZQDM DXLX YDMJ SYQR RDYJ DYBH ZT GXRQ",
            "D1 甲 Z1 - 120114 低效工业用地 10000.0 - 文1 - 进行中 2026-01-31",
            "D2 乙 - - 120114 低效村庄 10000.0 - 文2 - 好 2026-01-31"),
        told(file, "低效用地数据库"));
    assertEquals(
        List.of(
            "DKBH DKMC XZQDM YLLX PZWH YDMJ CZFS ZT GXRQ",
            "L1 丙 120114 历史遗留围填海 - 10000.5 - 未开展 2026-01-31"),
        told(file, "历史遗留用地数据库"));
    LayerTable low = table(file, "低效用地数据库");
    assertEquals("EPSG:4527", low.crs().code());
    assertEquals("MultiPolygon", low.header().geometryType());
    assertTrue(low.rows().get(1).geometry().orElseThrow().equalsTopo(square(200)));
  }

  /**
   * Two columns of L1's layer are texts, told of the layer as a whole; the rest as described above.
   */
  @Test
  void theListHasTheIssuesGivenAndOneForEachFinding() throws IOException {
    Path out = check("redevelopment", LAYERS + LIST, "out");
    assertEquals(
        List.of(
            "W1 低效 D1 权属不清 确权 某局 进行中",
            "低效 D2 D2 的 ZDDM 没有填。 - - 未开展",
            "低效 D2 D2 的 ZT 为“好”。 - - 未开展",
            "遗留 - 历史遗留用地数据库字段 GXRQ：字段类型是文本（TEXT），应为日期。 - - 未开展",
            "遗留 - 历史遗留用地数据库字段 YDMJ：字段类型是文本（TEXT），应为双精度。 - - 未开展",
            "遗留 L1 历史遗留围填海 L1 没有填处置方式（CZFS）。 - - 未开展"),
        table(out.resolve("redevelopment.gpkg"), "问题清单").rows().stream()
            .map(row -> told(row, row.text("WTBH").equals("W1") ? 0 : 1))
            .sorted()
            .toList());
  }

  @Test
  void anIssueThatIsKnownDoesNotComeTwice() throws IOException {
    Path first = check("redevelopment", LAYERS + LIST, "out").resolve("redevelopment.gpkg");
    Files.copy(first, folder.resolve("list.gpkg"));
    String again = LAYERS + LIST.replace("in.gpkg#list", "list.gpkg#问题清单");
    Path second = check("redevelopment", again, "again").resolve("redevelopment.gpkg");
    assertEquals(told(first, "问题清单"), told(second, "问题清单"));
  }

  /** The columns are those the book asks for: the rules on columns are its own. */
  @Test
  void whatIsWrittenHasTheColumnsOfTheBook() throws IOException {
    Path out = check("redevelopment", LAYERS + LIST, "out");
    Files.copy(out.resolve("redevelopment.gpkg"), folder.resolve("written.gpkg"));
    String written =
        """
          - { role: low_use, path: written.gpkg#低效用地数据库, key: DKBH }
          - { role: legacy, path: written.gpkg#历史遗留用地数据库, key: DKBH }
          - { role: issues, path: written.gpkg#问题清单, key: WTBH }
        """;
    Findings found = open("redevelopment", written).check(1, new SilentProgress()).findings();
    assertEquals(
        List.of("RD-11-LIST", "RD-11-LOW", "RD-12-LOW", "RD-31"),
        found.all().stream().map(finding -> finding.rule().id()).distinct().sorted().toList());
  }

  @Test
  void aRoleBringsTheFileUnderAnotherBookToo() throws IOException {
    Path file = check("sanxian", LAYERS, "out").resolve("redevelopment.gpkg");
    assertEquals(3, told(file, "低效用地数据库").size());
    assertEquals(List.of("WTBH LYK DKBH WTMS SQ ZRDW ZT"), told(file, "问题清单"));
  }

  @Test
  void bothLibrariesHaveAStyleThatQgisReads() throws Exception {
    Path file = check("redevelopment", LAYERS + LIST, "out").resolve("redevelopment.gpkg");
    try (Connection base = DriverManager.getConnection("jdbc:sqlite:" + file);
        ResultSet styled =
            base.createStatement()
                .executeQuery(
                    "SELECT count(*) FROM gpkg_geometry_columns JOIN layer_styles"
                        + " ON f_table_name = table_name WHERE useAsDefault"
                        + " AND styleQML LIKE '%renderer-v2%' AND styleSLD LIKE '%Symbolizer%'")) {
      styled.next();
      assertEquals(2, styled.getInt(1));
    }
  }

  @Test
  void otherReviewsHaveNoSuchFile() throws IOException {
    Path out = check("sanxian", LAYERS.replaceAll("low_use|legacy", "parcels"), "out");
    assertTrue(Files.exists(out.resolve("findings.gpkg")));
    assertFalse(Files.exists(out.resolve("redevelopment.gpkg")));
  }

  @Test
  void theSameBytesComeOutTwice() throws IOException {
    Path one = check("redevelopment", LAYERS + LIST, "one").resolve("redevelopment.gpkg");
    Path two = check("redevelopment", LAYERS + LIST, "two").resolve("redevelopment.gpkg");
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
  }

  private Path check(String book, String layers, String name) throws IOException {
    Path out = folder.resolve(name);
    open(book, layers)
        .check(2, new SilentProgress())
        .write(out, Locale.CHINESE, new SilentProgress());
    return out;
  }

  private ReviewSession open(String book, String layers) throws IOException {
    Path review = folder.resolve("review.yaml");
    Files.writeString(
        review, "name: test\ncrs: EPSG:4527\nrules: " + book + "\nlayers:\n" + layers);
    return ReviewSession.open(review, new SilentProgress());
  }

  private static List<String> layers(Path file) {
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(file))) {
      return opened.layers().stream().map(layer -> layer.name()).toList();
    }
  }

  private static LayerTable table(Path file, String layer) {
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(file).withLayer(layer))) {
      return opened.only().table(new SilentProgress());
    }
  }

  /** Returns the names of the columns, then the values of each row. */
  private static List<String> told(Path file, String layer) {
    LayerTable table = table(file, layer);
    LayerHeader header = table.header();
    Stream<String> names =
        Stream.of(header.fields().stream().map(f -> f.name()).collect(Collectors.joining(" ")));
    int before = header.hasGeometry() ? 1 : 0;
    return Stream.concat(names, table.rows().stream().map(row -> told(row, before))).toList();
  }

  private static String told(Row row, int leftOut) {
    return row.feature().getAttributes().stream()
        .skip(leftOut)
        .map(value -> Objects.toString(value, "-"))
        .collect(Collectors.joining(" "));
  }

  private static Columns type(String name) {
    SimpleFeatureTypeBuilder schema = new SimpleFeatureTypeBuilder();
    schema.setName(name);
    return new Columns(schema);
  }

  private record Columns(SimpleFeatureTypeBuilder schema) {
    Columns with(String names, Class<?> type) {
      Stream.of(names.split(" ")).forEach(name -> schema.add(name, type));
      return this;
    }

    SimpleFeatureType shaped() {
      schema.add("the_geom", MultiPolygon.class);
      return plain();
    }

    SimpleFeatureType plain() {
      return schema.buildFeatureType();
    }
  }

  private static void add(GeoPackageOutput out, SimpleFeatureType type, Object[]... rows) {
    List<SimpleFeature> features =
        Stream.of(rows).map(row -> SimpleFeatureBuilder.build(type, row, null)).toList();
    out.table(type, CRS, features);
  }

  private static Object[] row(double east, Object... values) {
    return Stream.concat(Stream.of(values), Stream.of(square(east))).toArray();
  }

  private static Geometry square(double east) {
    double west = 39_505_000 + east;
    Geometry box =
        Geometries.FACTORY.toGeometry(new Envelope(west, west + 100, 4_360_000, 4_360_100));
    return Geometries.FACTORY.createMultiPolygon(new Polygon[] {(Polygon) box});
  }
}
