package merestone.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import merestone.message.Language;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every format back with foreign eyes and holds the numbers against each other. */
class FormatsAgreeTest {
  @TempDir Path folder;
  private ReadBack back;

  @BeforeEach
  void readFromTheFolder() {
    back = new ReadBack(folder);
  }

  static List<Dossier> dossiers() {
    return List.of(SampleDossier.incomplete(), SampleDossier.many(300));
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void jsonLinesAndGeoPackageHoldTheSameDoubles(Dossier dossier) throws Exception {
    Map<String, JsonNode> lines = back.jsonLines(dossier);
    Map<String, Map<String, Object>> rows = rowsById(back.geoPackage(dossier));
    assertEquals(new ArrayList<>(lines.keySet()), new ArrayList<>(rows.keySet()));
    lines.forEach(
        (id, line) -> {
          Map<String, Object> row = rows.get(id);
          assertEquals(ReadBack.number(line.get("areaM2")), row.get("area_m2"), id);
          assertEquals(ReadBack.number(line.get("ellipsoidalM2")), row.get("ellipsoidal_m2"), id);
          assertEquals(ReadBack.number(line.get("shareOfSubject")), row.get("share"), id);
          assertEquals(ReadBack.number(line.get("mu")), row.get("mu"), id);
          assertEquals(line.get("kind").asText(), row.get("kind"));
          assertEquals(line.get("message").get("zh").asText(), row.get("message_zh"));
          assertEquals(line.get("subject").get("key").asText(), row.get("subject_key"));
          assertThoughtsAgree(line, row);
        });
  }

  private static void assertThoughtsAgree(JsonNode line, Map<String, Object> row) {
    assertEquals(line.get("doubtKind").asText(), row.get("doubt_kind"));
    JsonNode firm = line.get("stability");
    assertEquals(firm.isNull() ? null : firm.get("excess").asDouble(), row.get("excess"));
    assertEquals(firm.isNull() ? null : ReadBack.number(firm.get("moveM")), row.get("move_m"));
    assertEquals(
        line.get("cause").isNull() ? null : line.get("cause").get("id").asText(), row.get("cause"));
  }

  @Test
  void doubtFirmnessAndCauseAreInEveryFormat() throws Exception {
    JsonNode line = back.jsonLines(SampleDossier.incomplete()).get("a1b2c3");
    assertEquals("sliver", line.get("doubtKind").asText());
    assertEquals(0.08, line.get("doubtFigures").get("meanWidthM").asDouble());
    assertEquals(56362.1055, line.get("stability").get("excess").asDouble());
    assertEquals(0.35, line.get("stability").get("moveM").asDouble());
    assertEquals("same-ground-1", line.get("cause").get("id").asText());
    String page = back.page(SampleDossier.incomplete());
    assertTrue(page.contains(line.get("stability").get("words").get("en").asText()), page);
    assertTrue(page.contains("href=\"#cause-1\""), page);
    assertTrue(page.contains("<tr id=\"cause-1\" data-cause=\"same-ground-1\">"), page);
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void thePageShowsTheRoundedNumbersOfTheJsonLines(Dossier dossier) throws Exception {
    String page = back.page(dossier);
    for (Map.Entry<String, JsonNode> line : back.jsonLines(dossier).entrySet()) {
      List<MatchResult> shown = figures(page, line.getKey());
      JsonNode json = line.getValue();
      if (json.get("areaM2").isNull()) {
        assertTrue(shown.isEmpty(), line.getKey());
        continue;
      }
      ReadBack.assertShown(json.get("areaM2").decimalValue(), 2, shown.get(0));
      ReadBack.assertShown(json.get("ellipsoidalM2").decimalValue(), 2, shown.get(1));
      ReadBack.assertShown(json.get("areaM2").decimalValue().movePointLeft(4), 4, shown.get(2));
      ReadBack.assertShown(json.get("mu").decimalValue(), 2, shown.get(3));
      assertEquals(
          json.get("shareOfSubject").asDouble(), Double.parseDouble(shown.get(4).group(1)));
      ReadBack.assertRounded(
          json.get("shareOfSubject").decimalValue().movePointRight(2), 2, shown.get(4));
    }
  }

  @Test
  void partsAndAccountsAreInTheGeoPackageToTheLastDigit() throws Exception {
    Path file = back.geoPackage(SampleDossier.incomplete());
    JsonNode line = back.jsonLines(SampleDossier.incomplete()).get("a1b2c3");
    List<Map<String, Object>> parts = ReadBack.rows(file, "SELECT * FROM parts ORDER BY fid");
    assertEquals(2, parts.size());
    for (int i = 0; i < 2; i++) {
      JsonNode part = line.get("constraints").get(i);
      assertEquals(part.get("areaM2").asDouble(), parts.get(i).get("area_m2"));
      assertEquals(part.get("ellipsoidalM2").asDouble(), parts.get(i).get("ellipsoidal_m2"));
    }
    Map<String, Object> account = ReadBack.rows(file, "SELECT * FROM accounts ORDER BY fid").get(0);
    assertEquals(456541.0, account.get("whole_m2"));
    assertEquals(57000.005, account.get("sum_of_pairs_m2"));
    assertEquals(56362.887, account.get("footprint_ellipsoidal_m2"));
    assertEquals(
        456541.0, (double) account.get("footprint_m2") + (double) account.get("rest_m2"), 1e-9);
  }

  @Test
  void anUndecidedFindingHasNoGroundInTheGeoPackage() throws Exception {
    Path file = back.geoPackage(SampleDossier.incomplete());
    assertEquals(
        List.of(Map.of("id", "0a0a0a")),
        ReadBack.rows(file, "SELECT id FROM findings WHERE geom IS NULL AND area_m2 IS NULL"));
    assertEquals(
        List.of(Map.of("n", 2)),
        ReadBack.rows(file, "SELECT count(*) AS n FROM findings WHERE geom NOT NULL"));
  }

  @Test
  void theGeoPackageTellsHowTheRunWasMade() throws Exception {
    Path file = back.geoPackage(SampleDossier.incomplete());
    List<Map<String, Object>> run = ReadBack.rows(file, "SELECT value_zh FROM run ORDER BY fid");
    assertEquals("incomplete", run.get(0).get("value_zh"));
    assertEquals(
        List.of(Map.of("sha256", "f".repeat(64), "bytes", 890)),
        ReadBack.rows(file, "SELECT sha256, bytes FROM run WHERE name = 'rules.yaml'"));
    assertEquals(
        List.of(Map.of("rule", "ECO-01", "not_run", 3)),
        ReadBack.rows(file, "SELECT rule, not_run FROM ledger WHERE not_run > 0"));
    assertEquals(
        List.of(Map.of("fault", "Self-intersection at (1, 2)", "area_before_m2", 12.5)),
        ReadBack.rows(file, "SELECT fault, area_before_m2 FROM repairs"));
    assertEquals(
        List.of(Map.of("code", "null-geometry")), ReadBack.rows(file, "SELECT code FROM problems"));
  }

  @Test
  void theLedgerCountsTheSameInEveryFormat() throws Exception {
    Dossier dossier = SampleDossier.incomplete();
    JsonNode summary = ReadBack.summary(dossier);
    List<Map<String, Object>> rows =
        ReadBack.rows(back.geoPackage(dossier), "SELECT * FROM ledger ORDER BY fid");
    assertEquals(summary.get("ledger").size(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      JsonNode line = summary.get("ledger").get(i);
      assertEquals(line.get("rule").asText(), rows.get(i).get("rule"));
      for (String count : List.of("features", "checked", "clear", "conflict", "undecided")) {
        assertEquals(line.get(count).asInt(), rows.get(i).get(count), count);
      }
    }
  }

  @Test
  void theSameDossierGivesTheSameGeoPackage() throws Exception {
    Path first = folder.resolve("1.gpkg");
    Path second = folder.resolve("2.gpkg");
    FindingsGeoPackage.write(SampleDossier.incomplete(), Language.ZH, first, new SilentProgress());
    FindingsGeoPackage.write(SampleDossier.incomplete(), Language.ZH, second, new SilentProgress());
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  @Test
  void aReviewWithoutFindingsStillHasItsTables() throws Exception {
    Path file = back.geoPackage(SampleDossier.clean());
    assertEquals(
        List.of(Map.of("n", 0)), ReadBack.rows(file, "SELECT count(*) AS n FROM findings"));
    assertEquals(List.of(Map.of("n", 3)), ReadBack.rows(file, "SELECT count(*) AS n FROM ledger"));
  }

  private static List<MatchResult> figures(String page, String id) {
    String from = page.substring(page.indexOf("id=\"f-" + id + "\""));
    return ReadBack.SHOWN.matcher(from.substring(0, from.indexOf("</tbody>"))).results().toList();
  }

  private static Map<String, Map<String, Object>> rowsById(Path file) throws SQLException {
    Map<String, Map<String, Object>> byId = new LinkedHashMap<>();
    ReadBack.rows(file, "SELECT * FROM findings ORDER BY fid")
        .forEach(row -> byId.put((String) row.get("id"), row));
    return byId;
  }
}
