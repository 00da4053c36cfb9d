package merestone.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import merestone.finding.Area;
import merestone.finding.DoubleCover;
import merestone.finding.FeatureRef;
import merestone.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every format back with foreign eyes and holds the numbers against each other. */
class FormatsAgreeTest {
  private static final Pattern SHOWN = Pattern.compile("<data value=\"([^\"]+)\">([^<]+)</data>");

  @TempDir Path folder;

  static List<Dossier> dossiers() {
    return List.of(SampleDossier.incomplete(), SampleDossier.many(300));
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void jsonLinesAndGeoPackageHoldTheSameDoubles(Dossier dossier) throws Exception {
    Map<String, JsonNode> lines = jsonLines(dossier);
    Map<String, Map<String, Object>> rows = rowsById(geoPackage(dossier));
    assertEquals(new ArrayList<>(lines.keySet()), new ArrayList<>(rows.keySet()));
    lines.forEach(
        (id, line) -> {
          Map<String, Object> row = rows.get(id);
          assertEquals(number(line.get("areaM2")), row.get("area_m2"), id);
          assertEquals(number(line.get("ellipsoidalM2")), row.get("ellipsoidal_m2"), id);
          assertEquals(number(line.get("shareOfSubject")), row.get("share"), id);
          assertEquals(number(line.get("mu")), row.get("mu"), id);
          assertEquals(line.get("kind").asText(), row.get("kind"));
          assertEquals(line.get("message").get("zh").asText(), row.get("message_zh"));
          assertEquals(line.get("subject").get("key").asText(), row.get("subject_key"));
        });
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void thePageShowsTheRoundedNumbersOfTheJsonLines(Dossier dossier) throws Exception {
    String page = page(dossier);
    for (Map.Entry<String, JsonNode> line : jsonLines(dossier).entrySet()) {
      List<MatchResult> shown = figures(page, line.getKey());
      JsonNode json = line.getValue();
      if (json.get("areaM2").isNull()) {
        assertTrue(shown.isEmpty(), line.getKey());
        continue;
      }
      assertShown(json.get("areaM2").decimalValue(), 2, shown.get(0));
      assertShown(json.get("ellipsoidalM2").decimalValue(), 2, shown.get(1));
      assertShown(json.get("areaM2").decimalValue().movePointLeft(4), 4, shown.get(2));
      assertShown(json.get("mu").decimalValue(), 2, shown.get(3));
      assertEquals(
          json.get("shareOfSubject").asDouble(), Double.parseDouble(shown.get(4).group(1)));
      assertRounded(json.get("shareOfSubject").decimalValue().movePointRight(2), 2, shown.get(4));
    }
  }

  @Test
  void partsAndAccountsAreInTheGeoPackageToTheLastDigit() throws Exception {
    Path file = geoPackage(SampleDossier.incomplete());
    JsonNode line = jsonLines(SampleDossier.incomplete()).get("a1b2c3");
    List<Map<String, Object>> parts = rows(file, "SELECT * FROM parts ORDER BY fid");
    assertEquals(2, parts.size());
    for (int i = 0; i < 2; i++) {
      JsonNode part = line.get("constraints").get(i);
      assertEquals(part.get("areaM2").asDouble(), parts.get(i).get("area_m2"));
      assertEquals(part.get("ellipsoidalM2").asDouble(), parts.get(i).get("ellipsoidal_m2"));
    }
    Map<String, Object> account = rows(file, "SELECT * FROM accounts ORDER BY fid").get(0);
    assertEquals(456541.0, account.get("whole_m2"));
    assertEquals(57000.005, account.get("sum_of_pairs_m2"));
    assertEquals(56362.887, account.get("footprint_ellipsoidal_m2"));
    assertEquals(
        456541.0, (double) account.get("footprint_m2") + (double) account.get("rest_m2"), 1e-9);
  }

  @Test
  void anUndecidedFindingHasNoGroundInTheGeoPackage() throws Exception {
    Path file = geoPackage(SampleDossier.incomplete());
    assertEquals(
        List.of(Map.of("id", "0a0a0a")),
        rows(file, "SELECT id FROM findings WHERE geom IS NULL AND area_m2 IS NULL"));
    assertEquals(
        List.of(Map.of("n", 2)),
        rows(file, "SELECT count(*) AS n FROM findings WHERE geom NOT NULL"));
  }

  @Test
  void theGeoPackageTellsHowTheRunWasMade() throws Exception {
    Path file = geoPackage(SampleDossier.incomplete());
    List<Map<String, Object>> run = rows(file, "SELECT value_zh FROM run ORDER BY fid");
    assertEquals("incomplete", run.get(0).get("value_zh"));
    assertEquals(
        List.of(Map.of("sha256", "f".repeat(64), "bytes", 890)),
        rows(file, "SELECT sha256, bytes FROM run WHERE name = 'rules.yaml'"));
    assertEquals(
        List.of(Map.of("rule", "ECO-01", "not_run", 3)),
        rows(file, "SELECT rule, not_run FROM ledger WHERE not_run > 0"));
    assertEquals(
        List.of(Map.of("fault", "Self-intersection at (1, 2)", "area_before_m2", 12.5)),
        rows(file, "SELECT fault, area_before_m2 FROM repairs"));
    assertEquals(List.of(Map.of("code", "null-geometry")), rows(file, "SELECT code FROM problems"));
  }

  @Test
  void theLedgerCountsTheSameInEveryFormat() throws Exception {
    Dossier dossier = SampleDossier.incomplete();
    JsonNode summary =
        new ObjectMapper()
            .readTree(JsonSummary.of(dossier.findings(), new JsonSummary.Run("", Map.of(), 0, 0)));
    List<Map<String, Object>> rows = rows(geoPackage(dossier), "SELECT * FROM ledger ORDER BY fid");
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
  void groundUnderTwoLayersIsSummedInTheReportAndRowByRowInTheGeoPackage() throws Exception {
    Dossier plain = SampleDossier.clean();
    Findings found = plain.findings();
    List<DoubleCover> covers =
        List.of(
            new DoubleCover(
                new FeatureRef("a", 0, "A1", ""), "red", "farm", new Area(1200.25, 1200)),
            new DoubleCover(new FeatureRef("a", 1, "A2", ""), "red", "farm", new Area(34.5, 34)));
    Dossier dossier =
        new Dossier(
            plain.title(),
            plain.book(),
            plain.settings(),
            plain.inputs(),
            plain.layers(),
            new Findings(found.all(), found.ledger(), found.accounts(), covers, found.repairs()),
            plain.problems());

    String page = page(dossier);
    String table = page.substring(page.indexOf("Ground under two layers at once"));

    assertTrue(table.contains("a × red × farm"));
    assertTrue(table.contains("1,234.75"), "1200.25 + 34.5");
    assertEquals(
        List.of(
            Map.of("subject_key", "A1", "other_layer", "farm", "area_m2", 1200.25),
            Map.of("subject_key", "A2", "other_layer", "farm", "area_m2", 34.5)),
        rows(
            geoPackage(dossier),
            "SELECT subject_key, other_layer, area_m2 FROM double_covers ORDER BY fid"));
    assertFalse(page(plain).contains("Ground under two layers"));
  }

  @Test
  void theSameDossierGivesTheSameGeoPackage() throws Exception {
    Path first = folder.resolve("1.gpkg");
    Path second = folder.resolve("2.gpkg");
    FindingsGeoPackage.write(SampleDossier.incomplete(), first);
    FindingsGeoPackage.write(SampleDossier.incomplete(), second);
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  @Test
  void aReviewWithoutFindingsStillHasItsTables() throws Exception {
    Path file = geoPackage(SampleDossier.clean());
    assertEquals(List.of(Map.of("n", 0)), rows(file, "SELECT count(*) AS n FROM findings"));
    assertEquals(List.of(Map.of("n", 3)), rows(file, "SELECT count(*) AS n FROM ledger"));
  }

  private static void assertShown(BigDecimal exact, int decimals, MatchResult shown) {
    assertEquals(
        exact.doubleValue(), Double.parseDouble(shown.group(1)), Math.ulp(exact.doubleValue()));
    assertRounded(exact, decimals, shown);
  }

  private static void assertRounded(BigDecimal exact, int decimals, MatchResult shown) {
    assertEquals(
        exact.setScale(decimals, RoundingMode.HALF_UP),
        new BigDecimal(shown.group(2).replace(",", "")));
  }

  private static Double number(JsonNode node) {
    return node.isNull() ? null : node.doubleValue();
  }

  private static List<MatchResult> figures(String page, String id) {
    String from = page.substring(page.indexOf("id=\"f-" + id + "\""));
    return SHOWN.matcher(from.substring(0, from.indexOf("</tbody>"))).results().toList();
  }

  private String page(Dossier dossier) throws IOException {
    Path file = folder.resolve("report.html");
    HtmlReport.write(dossier, Locale.ENGLISH, new byte[0], file);
    return Files.readString(file);
  }

  private Map<String, JsonNode> jsonLines(Dossier dossier) throws IOException {
    Path file = folder.resolve("findings.jsonl");
    JsonLines.write(dossier, file);
    ObjectMapper json = new ObjectMapper();
    json.enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    Map<String, JsonNode> lines = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = json.readTree(line);
      lines.put(node.get("id").asText(), node);
    }
    return lines;
  }

  private Path geoPackage(Dossier dossier) {
    Path file = folder.resolve("findings.gpkg");
    FindingsGeoPackage.write(dossier, file);
    return file;
  }

  private static Map<String, Map<String, Object>> rowsById(Path file) throws SQLException {
    Map<String, Map<String, Object>> byId = new LinkedHashMap<>();
    rows(file, "SELECT * FROM findings ORDER BY fid")
        .forEach(row -> byId.put((String) row.get("id"), row));
    return byId;
  }

  private static List<Map<String, Object>> rows(Path file, String query) throws SQLException {
    List<Map<String, Object>> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        ResultSet found = connection.createStatement().executeQuery(query)) {
      while (found.next()) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          row.put(found.getMetaData().getColumnLabel(i), found.getObject(i));
        }
        rows.add(row);
      }
    }
    return rows;
  }
}
