package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that a review knows by another name than the file. */
class ColumnNamesTest {
  private static final Path QINGHE = Path.of("..", "sample-data", "qinghe").toAbsolutePath();

  @TempDir Path folder;

  /** The rule asks for ZLFL, which the file calls DLMC: without the name all 1067 lack it. */
  @Test
  void rulesSeeAColumnByItsNewName() throws IOException {
    assertEquals(0, conflicts("columns: { ZLFL: DLMC }, key: BSM"));
    assertEquals(1067, conflicts("key: BSM"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { ZLFL: DLMX }             | column-missing
          { DLBM: DLMC }             | column-doubled
          { ZLFL: DLMC, LB: DLMC }   | column-doubled
          """)
  void whatCannotBeIsRefused(String columns, String code) throws IOException {
    assertEquals(
        List.of(code),
        open("columns: " + columns).unusable().stream().map(problem -> problem.code()).toList());
  }

  @Test
  void twoColumnsMayChangeNames() throws IOException {
    assertEquals(List.of(), open("columns: { DLBM: DLMC, DLMC: DLBM }").unusable());
  }

  private long conflicts(String layer) throws IOException {
    return open(layer)
        .check(1, new SilentProgress())
        .findings()
        .ledger()
        .get(0)
        .counts()
        .conflict();
  }

  private ReviewSession open(String layer) throws IOException {
    Files.writeString(
        folder.resolve("book.yaml"),
        """
        id: t
        version: "1"
        title: { zh: t, en: t }
        area: planar
        rules:
          - id: T-1
            level: warn
            title: { zh: t, en: t }
            message: { zh: "{parcel} {column}", en: "{parcel} {column}" }
            basis: { document: t, confirm: true }
            relation: required
            subject: { role: farmland }
            columns: [ZLFL]
            examples:
              - { name: a, subject: { attributes: { ZLFL: x } }, expect: clear }
              - { name: b, subject: { attributes: { ZLFL: "" } }, expect: conflict }
        """);
    Path review = folder.resolve("review.yaml");
    Files.writeString(
        review,
        """
        name: test
        crs: EPSG:4527
        rules: book.yaml
        layers: [{ role: farmland, path: '%s/qinghe.gpkg#YJJBNTBHTB', %s }]
        """
            .formatted(QINGHE.toString().replace('\\', '/'), layer));
    return ReviewSession.open(review, new SilentProgress());
  }
}
