package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.finding.LedgerRow;
import merestone.finding.Verdict;
import merestone.layer.GeoPackageOutput;
import merestone.message.Problem;
import merestone.message.UsageError;
import merestone.progress.SilentProgress;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.MultiPolygon;

/** What a review says of layers it cannot use: the others are checked, nothing looks clean. */
class UnusableLayersTest {
  private static final CoordinateSystem ZONE_39 = CoordinateSystems.ofEpsg(4527);

  @TempDir Path folder;

  @BeforeEach
  void layersInZone39() throws IOException {
    write("parcels", ZONE_39, new Envelope(39_505_000, 39_505_100, 4_360_000, 4_360_100));
    write("farmland", ZONE_39, new Envelope(39_505_050, 39_505_200, 4_360_000, 4_360_100));
    Files.writeString(folder.resolve("book.yaml"), BOOK);
  }

  @Test
  void aMissingFileIsNamedAndItsRuleNotRun() {
    assertUnusable("file-missing", open("nowhere.shp", ""));
  }

  @Test
  void aMissingPrjNeedsACrsFromTheUser() throws IOException {
    Files.delete(folder.resolve("farmland.prj"));

    Problem problem = assertUnusable("crs-unknown", open("farmland.shp", ""));

    assertTrue(problem.remedy().en().contains("crs: EPSG:"), problem.remedy().en());
    ReviewSession told = open("farmland.shp", "crs: EPSG:4527");
    assertEquals(List.of(), told.unusable());
    assertEquals(1, told.check(1, new SilentProgress()).findings().all().size());
  }

  @Test
  void coordinatesWithoutAZoneNumberContradictAZone() throws IOException {
    write("farmland", ZONE_39, new Envelope(505_050, 505_200, 4_360_000, 4_360_100));

    assertUnusable("crs-contradicted", open("farmland.shp", ""));
  }

  @Test
  void anotherDistrictIsTooFarAway() throws IOException {
    write("farmland", ZONE_39, new Envelope(39_505_050, 39_505_200, 3_360_000, 3_360_100));

    assertUnusable("layers-apart", open("farmland.shp", ""));
  }

  @Test
  void anOldDatumIsNotCarriedOver() throws IOException {
    write(
        "farmland",
        CoordinateSystems.ofEpsg(2363),
        new Envelope(39_505_050, 39_505_200, 4_360_000, 4_360_100));

    Problem problem = assertUnusable("datum-shift-unknown", open("farmland.shp", ""));

    assertEquals("farmland.shp", problem.path());
  }

  @Test
  void aLayerInAnotherCrsIsTransformed() throws IOException {
    write(
        "farmland",
        CoordinateSystems.ofEpsg(4548),
        new Envelope(505_050, 505_200, 4_360_000, 4_360_100));

    ReviewResult result = open("farmland.shp", "").check(1, new SilentProgress());

    // Half of the hectare parcel: 50 x 100 m.
    double area = result.findings().all().get(0).evidence().orElseThrow().area().planarM2();
    assertEquals(5000, area, 0.01);
  }

  @Test
  void anEmptyLayerProvesNothingUnlessTheReviewSaysSo() throws IOException {
    write("farmland", ZONE_39, new Envelope());

    ReviewResult doubted = open("farmland.shp", "").check(1, new SilentProgress());
    ReviewResult meant = open("farmland.shp", "mayBeEmpty: true").check(1, new SilentProgress());

    assertEquals(Verdict.INCOMPLETE, doubted.verdict());
    assertEquals(Verdict.CLEAN, meant.verdict());
  }

  @Test
  void parcelsOutsideTheDistrictAreFlagged() throws IOException {
    write("towns", ZONE_39, new Envelope(39_506_000, 39_507_000, 4_360_000, 4_361_000));
    ReviewSession session = open("farmland.shp", "");
    Path review = folder.resolve("review.yaml");
    Files.writeString(review, Files.readString(review) + "  - { role: towns, path: towns.shp }\n");

    List<Problem> problems = ReviewSession.open(review, new SilentProgress()).problems();

    assertEquals(List.of(), session.problems());
    assertEquals(
        List.of("parcels outside-district", "farmland outside-district"),
        problems.stream().map(p -> p.path() + " " + p.code()).toList());
  }

  /** The ninth reaches to 0 0; without it the farmland 60 km away would not be told of. */
  @Test
  void aFeatureThatReachesFarFromAllOthersIsFlaggedAndHidesNothing() throws IOException {
    Envelope[] parcels = new Envelope[9];
    for (int i = 0; i < 8; i++) {
      parcels[i] = new Envelope(505_000 + 100 * i, 505_100 + 100 * i, 4_360_000, 4_360_100);
    }
    parcels[8] = new Envelope(0, 505_900, 0, 4_360_100);
    CoordinateSystem crs = CoordinateSystems.ofEpsg(4548);
    write("parcels", crs, parcels);
    write("farmland", crs, new Envelope(565_800, 565_900, 4_360_000, 4_360_100));

    List<Problem> problems = open("farmland.shp", "").problems();

    assertEquals(
        List.of("parcels far-from-others", "farmland layers-do-not-meet"),
        problems.stream()
            .filter(problem -> !problem.code().equals("key-doubled"))
            .map(problem -> problem.path() + " " + problem.code())
            .toList());
    assertEquals(
        "1 features of parcels reach far from all the others (records 8): a coordinate of theirs is"
            + " probably wrong, such as 0.",
        problems.get(1).message().en());
  }

  /** 6.5° from the meridian at 39° N are 6.5 x 111.32 x cos 39° = 562 km of easting. */
  @Test
  void dataFarFromTheMeridianIsFlagged() throws IOException {
    write("parcels", ZONE_39, new Envelope(40_062_000, 40_062_100, 4_360_000, 4_360_100));
    write("farmland", ZONE_39, new Envelope(40_062_050, 40_062_200, 4_360_000, 4_360_100));

    List<Problem> problems = open("farmland.shp", "").problems();

    assertEquals("far-from-meridian", problems.get(0).code());
    assertTrue(problems.get(0).message().en().contains("6."), problems.toString());
  }

  @Test
  void textThatIsNotInItsEncodingMakesTheRunIncomplete() throws IOException {
    // The key is "12"; a byte BB begins no character of UTF-8, which the .cpg declares.
    byte[] dbf = Files.readAllBytes(folder.resolve("farmland.dbf"));
    dbf[dbf.length - 3] = (byte) 0xBB;
    Files.write(folder.resolve("farmland.dbf"), dbf);

    ReviewResult result = open("farmland.shp", "").check(1, new SilentProgress());

    assertEquals(Verdict.INCOMPLETE, result.verdict());
  }

  /** The first of two fields is deleted: 100 × 50 m of the parcel are then free. */
  @Test
  void deletedRowsAreToldAndJudgedAsIfTheyWereNotThere() throws IOException {
    Envelope west = new Envelope(39_505_000, 39_505_050, 4_360_000, 4_360_100);
    Envelope east = new Envelope(39_505_050, 39_505_200, 4_360_000, 4_360_100);
    write("farmland", ZONE_39, west, east);
    byte[] dbf = Files.readAllBytes(folder.resolve("farmland.dbf"));
    dbf[65] = '*'; // after a header of 32 bytes, one column of 32 and the end mark
    Files.write(folder.resolve("farmland.dbf"), dbf);

    ReviewSession session = open("farmland.shp", "");

    assertEquals(List.of("rows-deleted"), session.problems().stream().map(Problem::code).toList());
    ReviewResult result = session.check(1, new SilentProgress());
    assertEquals(Verdict.FINDINGS, result.verdict());
    assertEquals(
        5000, result.findings().all().get(0).evidence().orElseThrow().area().planarM2(), 1e-3);
  }

  @Test
  void slipsOfThePenAreRemarkedOn() throws IOException {
    Path review = folder.resolve("review.yaml");
    Files.writeString(
        review, REVIEW.formatted("farmland.shp", "").replace("role: farmland", "role: farmlnad"));

    List<Problem> problems = ReviewSession.open(review, new SilentProgress()).problems();

    assertEquals("role-unused", problems.get(0).code());
    assertTrue(problems.get(0).remedy().en().contains("farmland"), problems.toString());
  }

  @Test
  void twoLayersOfOneNameKeepApart() {
    Path review = folder.resolve("review.yaml");
    ReviewSession session = open("farmland.shp", "");
    try {
      String twice = Files.readString(review) + "  - { role: farmland, path: farmland.shp }\n";
      Files.writeString(review, twice);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }

    ReviewSession doubled = ReviewSession.open(review, new SilentProgress());

    assertEquals(
        List.of("parcels", "farmland", "farmland (2)"),
        doubled.layers().stream().map(LayerSummary::id).toList());
    // The same ground twice is counted once: the verdict's area does not double.
    double once = area(session);
    assertEquals(once, area(doubled), 1e-6);
  }

  private static double area(ReviewSession session) {
    return session
        .check(1, new SilentProgress())
        .findings()
        .all()
        .get(0)
        .evidence()
        .orElseThrow()
        .area()
        .planarM2();
  }

  @Test
  void aMisspeltKeyStopsWithItsLineAndTheRightWord() throws IOException {
    Path review = folder.resolve("review.yaml");
    Files.writeString(review, REVIEW.formatted("farmland.shp", "").replace("rules:", "rulse:"));

    UsageError error =
        assertThrows(UsageError.class, () -> ReviewSession.open(review, new SilentProgress()));

    String words =
        error.problems().stream().map(p -> p.message().in(Locale.ENGLISH)).toList().toString();
    assertTrue(words.contains("Line 3") && words.contains("rules"), words);
  }

  @ParameterizedTest(name = "EPSG:{0}")
  @ValueSource(strings = {"4490", "2263", "3857"})
  void aRunInDegreesFeetOrMercatorIsRefused(String code) throws IOException {
    Path review = folder.resolve("review.yaml");
    Files.writeString(review, REVIEW.formatted("farmland.shp", "").replace("4527", code));

    UsageError error =
        assertThrows(UsageError.class, () -> ReviewSession.open(review, new SilentProgress()));

    assertEquals("crs-not-projected", error.problem().code());
  }

  @Test
  void aBookThatContradictsItsExamplesJudgesNobody() throws IOException {
    Files.writeString(
        folder.resolve("book.yaml"), BOOK.replace("expect: conflict", "expect: clear"));

    UsageError error = assertThrows(UsageError.class, () -> open("farmland.shp", ""));

    assertEquals("example-failed", error.problem().code());
  }

  /** Byte 68 of a SQLite file is its application id (SQLite, "Database File Format", 1.3). */
  @Test
  void faultsOfAFileAreToldOfItsLayer() throws IOException {
    Path file =
        geoPackage(
            RectangleFile.rectangle(new Envelope(39_505_050, 39_505_200, 4_360_000, 4_360_100)));
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 68, 72, (byte) 0);
    Files.write(file, bytes);

    ReviewSession session = open("farmland.gpkg", "");

    assertEquals(List.of(), session.unusable());
    assertEquals(
        List.of("gpkg-application-id"), session.problems().stream().map(Problem::code).toList());
  }

  @Test
  void aPlainTableIsNoLayer() throws IOException {
    geoPackage(null);

    Problem problem = assertUnusable("no-geometry", open("farmland.gpkg#owners", "key: BSM"));

    assertTrue(problem.message().en().contains("farmland.gpkg#owners"), problem.message().en());
  }

  /** Writes farmland.gpkg: a layer of one shape, and a table of owners. */
  private Path geoPackage(MultiPolygon shape) {
    Path file = folder.resolve("farmland.gpkg");
    SimpleFeatureTypeBuilder layer = new SimpleFeatureTypeBuilder();
    layer.setName("farmland");
    layer.add("geom", MultiPolygon.class);
    SimpleFeatureType type = layer.buildFeatureType();
    SimpleFeatureTypeBuilder owners = new SimpleFeatureTypeBuilder();
    owners.setName("owners");
    owners.add("BSM", String.class);
    try (GeoPackageOutput output = GeoPackageOutput.create(file)) {
      output.table(
          type, ZONE_39, List.of(SimpleFeatureBuilder.build(type, new Object[] {shape}, "1")));
      output.table(owners.buildFeatureType(), ZONE_39, List.of());
      output.commit();
    }
    return file;
  }

  private Problem assertUnusable(String code, ReviewSession session) {
    assertEquals(1, session.unusable().size());
    Problem problem = session.unusable().get(0);
    assertFalse(problem.toString().contains(folder.toString()), "where it lies: " + problem);
    assertEquals(code, problem.code());
    ReviewResult result = session.check(1, new SilentProgress());
    assertEquals(Verdict.INCOMPLETE, result.verdict());
    LedgerRow rule = result.findings().ledger().get(0);
    assertEquals(1, rule.counts().notRun());
    assertTrue(
        result.findings().ledger().stream().anyMatch(row -> row.why().equals(problem.message())),
        "the ledger gives the reason");
    return problem;
  }

  private ReviewSession open(String farmland, String more) {
    Path review = folder.resolve("review.yaml");
    try {
      Files.writeString(review, REVIEW.formatted(farmland, more));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return ReviewSession.open(review, new SilentProgress());
  }

  private void write(String name, CoordinateSystem crs, Envelope... boxes) throws IOException {
    RectangleFile.write(folder.resolve(name + ".shp"), crs, boxes);
  }

  private static final String REVIEW =
      """
      name: test
      crs: EPSG:4527
      rules: book.yaml
      layers:
        - { role: parcels, path: parcels.shp, key: BSM }
        - role: farmland
          path: %s
          %s
      """;

  private static final String BOOK =
      """
      id: test
      version: "1"
      title: { zh: 测试, en: Test }
      area: planar
      rules:
        - id: PBF-01
          level: block
          title: { zh: 不得占用, en: Must not overlap }
          message: { zh: "{parcel} 占用 {areaM2} m²", en: "{parcel} takes {areaM2} m²." }
          basis: { document: { zh: 土地管理法, en: Land law } }
          relation: must_not_overlap
          subject: { role: parcels }
          constraint: { role: farmland }
          limit: 1 m2
          examples:
            - name: half
              subject: { wkt: "POLYGON((0 0,2 0,2 2,0 2,0 0))" }
              constraints: [ { wkt: "POLYGON((1 0,3 0,3 2,1 2,1 0))" } ]
              expect: conflict
      """;
}
