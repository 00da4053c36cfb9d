package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import merestone.crs.CoordinateSystems;
import merestone.finding.Findings;
import merestone.finding.Verdict;
import merestone.geom.Geometries;
import merestone.message.UsageError;
import merestone.message.UserError;
import merestone.progress.SilentProgress;
import merestone.store.shapefile.ShapefileWriter;
import org.geotools.data.DataUtilities;
import org.geotools.data.memory.MemoryFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Rules on delivered files and layers, from files on disk to the verdict. */
class DeliveredReviewTest {
  private static final String LAYERS =
      """
      layers:
        - { role: parcels, path: 成果/地块.shp, key: BSM }
        - { role: redline, path: 成果/红线.shp }
      """;

  @TempDir Path folder;

  @BeforeEach
  void aDeliveryWhoseRedLineHasNoPrj() throws IOException {
    Files.createDirectories(folder.resolve("成果").resolve("文本"));
    write("地块");
    write("红线");
    Files.delete(folder.resolve("成果").resolve("红线.prj"));
    Files.writeString(folder.resolve("成果").resolve("文本").resolve("说明.txt"), "x");
    Files.writeString(folder.resolve("codes.yaml"), CODES);
    Files.writeString(folder.resolve("book.yaml"), BOOK);
  }

  @Test
  void theFolderOfTheDeliveryIsWhatRulesOnFilesLookAt() throws IOException {
    Findings found = check("delivery: 成果\n" + LAYERS);
    assertEquals(
        List.of("F-02 缺 *.pdf", "L-01 red line", "L-02 no system", "A-01 K9 is no code"),
        said(found));
    assertEquals(Verdict.INCOMPLETE, found.verdict());
  }

  /** 地块 and 红线 have .shp, .shx, .dbf, .cpg each, 地块 a .prj: nine files, none of them a text. */
  @Test
  void withoutItTheFilesOfTheLayersAre() throws IOException {
    Findings found = check(LAYERS);
    assertEquals("F-01 缺 说明.txt", said(found).get(0));
    assertEquals(
        9,
        found.ledger().stream()
            .filter(row -> row.rule().equals("F-03"))
            .findFirst()
            .orElseThrow()
            .counts()
            .features());
  }

  @Test
  void aTableOfCodesBesideTheBookIsAnInput() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    open(LAYERS).check(1, new SilentProgress()).write(out, Locale.ENGLISH, new SilentProgress());
    String report = Files.readString(out.resolve("report.html"));
    assertTrue(report.contains("codes.yaml"));
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    UserError error = assertThrows(UserError.class, () -> open("delivery: 交付\n" + LAYERS));
    assertEquals("delivery-unreadable", error.problem().code());
  }

  @Test
  void aTableThatIsNotThereIsBlamedWithTheNearest() throws IOException {
    Files.writeString(folder.resolve("book.yaml"), BOOK.replace("codes.yaml", "dlmb"));
    UsageError error = assertThrows(UsageError.class, () -> open(LAYERS));
    assertTrue(
        error.problem().message().en().endsWith("no code table “dlmb”; did you mean “dlbm”?"),
        error.problem().message().en());
  }

  private Findings check(String more) throws IOException {
    return open(more).check(1, new SilentProgress()).findings();
  }

  private ReviewSession open(String more) throws IOException {
    Path review = folder.resolve("review.yaml");
    Files.writeString(review, "name: test\ncrs: EPSG:4527\nrules: book.yaml\n" + more);
    return ReviewSession.open(review, new SilentProgress());
  }

  private static List<String> said(Findings found) {
    return found.all().stream()
        .map(finding -> finding.rule().id() + " " + finding.message().zh())
        .toList();
  }

  private void write(String name) throws IOException {
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName(name);
    type.add("the_geom", MultiPolygon.class);
    type.add("BSM", String.class);
    SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type.buildFeatureType());
    Envelope box = new Envelope(39_505_000, 39_505_100, 4_360_000, 4_360_100);
    Polygon square = (Polygon) Geometries.FACTORY.toGeometry(box);
    builder.add(Geometries.FACTORY.createMultiPolygon(new Polygon[] {square}));
    builder.add("K9");
    MemoryFeatureCollection features = new MemoryFeatureCollection(builder.getFeatureType());
    features.add(builder.buildFeature("1"));
    ShapefileWriter.write(
        folder.resolve("成果").resolve(name + ".shp"),
        DataUtilities.collection(features),
        StandardCharsets.UTF_8,
        CoordinateSystems.ofEpsg(4527));
  }

  private static final String CODES =
      """
      id: own
      edition: "1"
      title: { zh: 自备, en: Own }
      source: test
      confirm: false
      entries:
        - { code: A1, zh: 甲 }
      """;

  private static String rule(String id, String message, String terms) {
    return """
          - id: %s
            level: warn
            title: { zh: 测试, en: Test }
            message: { zh: "%s", en: "%s" }
            basis: { document: test }
        """
            .formatted(id, message, message)
        + terms.indent(4);
  }

  private static final String BOOK =
      """
      id: test
      version: "1"
      title: { zh: 测试, en: Test }
      area: planar
      rules:
      """
          + rule("F-01", "缺 {file}", "relation: required_files\nfiles: [说明.txt]")
          + rule("F-02", "缺 {file}", "relation: required_files\nfiles: ['*.pdf']")
          + rule("F-03", "{file}", "relation: file_names\npattern: '\\p{IsHan}+\\.\\w+'")
          + rule("L-01", "red line", "relation: required_layer\nsubject: { role: redline }")
          + rule(
              "L-02",
              "no system",
              "relation: declared_crs\nsubject: { role: redline }\ncrs: [EPSG:4527]")
          + rule(
              "L-03",
              "no system",
              "relation: declared_crs\nsubject: { role: parcels }\ncrs: [EPSG:4527]")
          + rule("L-04", "empty", "relation: not_empty\nsubject: { role: redline }")
          + rule(
              "A-01",
              "{value} is no code",
              "relation: code_list\nsubject: { role: parcels }\ncolumn: BSM\ncodes: codes.yaml");
}
