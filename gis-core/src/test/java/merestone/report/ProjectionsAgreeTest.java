package merestone.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import merestone.message.Language;
import merestone.report.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format is a view of one result: number by number they say the same. */
class ProjectionsAgreeTest {
  private static final int LEDGER = 1;
  private static final int FINDINGS = 2;
  private static final int RULES = 5;

  @TempDir Path folder;

  static List<Dossier> dossiers() {
    return List.of(
        SampleDossier.incomplete(),
        SampleDossier.many(300),
        SampleDossier.clean(),
        SurveyedDossier.made());
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void eachFindingHasTheSameFiguresInEveryFormat(Dossier dossier) throws Exception {
    Written written = Written.all(dossier, folder, Language.EN);
    Map<String, JsonNode> lines = written.jsonLines();
    List<Map<String, String>> csv = written.csv("findings.csv");
    List<List<Object>> sheet = written.sheet(FINDINGS);
    JsonNode features = written.geoJson().get("features");
    Map<String, Map<String, Object>> rows = geoPackage();
    assertEquals(lines.size(), csv.size());
    assertEquals(lines.size(), sheet.size());
    assertEquals(lines.size(), features.size());
    assertEquals(lines.size(), rows.size());
    int i = 0;
    for (Map.Entry<String, JsonNode> line : lines.entrySet()) {
      JsonNode feature = features.get(i).get("properties");
      for (String[] key :
          new String[][] {
            {"areaM2", "area_m2", "10"},
            {"ellipsoidalM2", "ellipsoidal_m2", "11"},
            {"mu", "mu", "13"},
            {"shareOfSubject", "share", "14"}
          }) {
        Double exact = ReadBack.number(line.getValue().get(key[0]));
        assertEquals(exact, ReadBack.number(feature.get(key[0])), line.getKey());
        assertEquals(exact, rows.get(line.getKey()).get(key[1]), line.getKey());
        assertEquals(exact == null ? "" : exact.toString(), plain(csv.get(i).get(key[1])));
        assertEquals(exact == null ? "" : exact, sheet.get(i).get(Integer.parseInt(key[2])));
      }
      i++;
    }
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void theRulesSumUpWhatTheirFindingsSay(Dossier dossier) throws Exception {
    Written written = Written.all(dossier, folder, Language.EN);
    Map<String, double[]> sums = new LinkedHashMap<>();
    for (JsonNode line : written.jsonLines().values()) {
      double[] sum = sums.computeIfAbsent(line.get("rule").asText(), fresh -> new double[2]);
      if (line.get("kind").asText().equals("conflict")) {
        sum[0]++;
        sum[1] += line.get("areaM2").doubleValue();
      }
    }
    List<Map<String, String>> csv = written.csv("rules.csv");
    List<List<Object>> sheet = written.sheet(RULES);
    assertEquals(dossier.book().rules().size(), csv.size());
    for (int i = 0; i < csv.size(); i++) {
      double[] sum = sums.getOrDefault(csv.get(i).get("rule"), new double[2]);
      assertEquals(sum[0], Double.parseDouble(csv.get(i).get("conflicts")));
      assertEquals(sum[0], sheet.get(i).get(4));
      if (sum[1] > 0) {
        assertEquals(sum[1], Double.parseDouble(csv.get(i).get("area_m2")), 1e-9);
        assertEquals(sum[1], (double) sheet.get(i).get(7), 1e-9);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dossiers")
  void thePdfShowsTheRoundedFiguresAndTheCounts(Dossier dossier) throws Exception {
    Written written = Written.all(dossier, folder, Language.EN);
    String first = written.pdf(1, 1);
    String all = written.pdf(1, 999);
    JsonNode counts = ReadBack.summary(dossier).get("counts");
    for (String count : List.of("block", "warn", "info", "undecided")) {
      assertTrue(first.contains(counts.get(count).asText()), first);
    }
    assertTrue(first.contains("What was not checked, and why"), first);
    for (JsonNode line : written.jsonLines().values()) {
      if (!line.get("areaM2").isNull()) {
        assertTrue(all.contains(shown(line.get("areaM2").decimalValue(), 2)));
        assertTrue(all.contains(shown(line.get("areaM2").decimalValue().movePointLeft(4), 4)));
      }
    }
  }

  /** Cell by cell: the sheets are the files, in their order, after page one. */
  @ParameterizedTest
  @MethodSource("dossiers")
  void everySheetSaysWhatItsCommaSeparatedFileSays(Dossier dossier) throws Exception {
    Written written = Written.all(dossier, folder, Language.EN);
    List<Table> tables = ResultTables.of(dossier, false);
    for (int i = 0; i < tables.size(); i++) {
      List<Map<String, String>> csv = written.csv(tables.get(i).key() + ".csv");
      List<List<Object>> sheet = written.sheet(i + 1);
      assertEquals(csv.size(), sheet.size(), tables.get(i).key());
      for (int row = 0; row < csv.size(); row++) {
        List<String> cells = List.copyOf(csv.get(row).values());
        for (int column = 0; column < cells.size(); column++) {
          Object cell = sheet.get(row).get(column);
          String where = tables.get(i).key() + " " + row + " " + column;
          if (cell instanceof Double number) {
            assertEquals(Double.parseDouble(cells.get(column)), number, where);
          } else if (!"true false".contains(cells.get(column)) || cells.get(column).isEmpty()) {
            assertEquals(cells.get(column), cell, where);
          }
        }
      }
    }
  }

  @Test
  void theLedgerIsInEveryFormatWithItsGaps() throws Exception {
    Written written = Written.all(SampleDossier.incomplete(), folder, Language.EN);
    JsonNode ledger = ReadBack.summary(SampleDossier.incomplete()).get("ledger");
    List<Map<String, String>> csv = written.csv("ledger.csv");
    List<List<Object>> sheet = written.sheet(LEDGER);
    assertEquals(ledger.size(), csv.size());
    for (int i = 0; i < csv.size(); i++) {
      assertEquals(ledger.get(i).get("notRun").asText(), csv.get(i).get("not_run"));
      assertEquals(ledger.get(i).get("checked").doubleValue(), sheet.get(i).get(5));
      assertEquals(ledger.get(i).get("why").path("en").asText(), csv.get(i).get("why"));
    }
    String gap = "no nature reserve layer is loaded";
    assertTrue(written.pdf(1, 1).contains(gap));
    assertTrue(written.csv("summary.csv").toString().contains(gap));
    assertTrue(written.geoJson().get("merestone").get("notChecked").toString().contains(gap));
    assertTrue(
        ReadBack.rows(
                folder.resolve("findings.gpkg"),
                "SELECT value_en FROM run WHERE name = 'not-checked'")
            .toString()
            .contains(gap));
  }

  @Test
  void theSameDossierGivesTheSameBytesInEveryFormat() throws Exception {
    Written.all(SampleDossier.incomplete(), folder.resolve("1"), Language.BOTH);
    Thread.sleep(1100); // a clock in a file has seconds at least
    Written.all(SampleDossier.incomplete(), folder.resolve("2"), Language.BOTH);
    try (Stream<Path> files = Files.list(folder.resolve("1"))) {
      List<Path> all = files.toList();
      assertEquals(21, all.size(), all.toString());
      for (Path file : all) {
        Path other = folder.resolve("2").resolve(file.getFileName());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(other), file.toString());
      }
    }
  }

  private Map<String, Map<String, Object>> geoPackage() throws Exception {
    Map<String, Map<String, Object>> byId = new LinkedHashMap<>();
    ReadBack.rows(folder.resolve("findings.gpkg"), "SELECT * FROM findings ORDER BY fid")
        .forEach(row -> byId.put((String) row.get("id"), row));
    return byId;
  }

  private static String plain(String cell) {
    return cell.isEmpty() ? "" : Double.toString(Double.parseDouble(cell));
  }

  private static String shown(BigDecimal exact, int decimals) {
    return new DecimalFormat("#,##0." + "0".repeat(decimals), new DecimalFormatSymbols(Locale.ROOT))
        .format(exact.setScale(decimals, RoundingMode.HALF_UP));
  }
}
