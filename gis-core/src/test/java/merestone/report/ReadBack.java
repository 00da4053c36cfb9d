package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.DeserializationFeature;
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
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import merestone.message.Language;
import merestone.progress.SilentProgress;

/** Reads the files of a dossier back with foreign eyes. */
final class ReadBack {
  static final Pattern SHOWN = Pattern.compile("<data value=\"([^\"]+)\">([^<]+)</data>");

  private final Path folder;

  ReadBack(Path folder) {
    this.folder = folder;
  }

  static JsonNode summary(Dossier dossier) throws IOException {
    String json =
        JsonSummary.of(dossier.findings(), dossier.book(), new JsonSummary.Run("", Map.of(), 0, 0));
    return exact().readTree(json);
  }

  List<JsonNode> accountLines(Dossier dossier) throws IOException {
    Path file = folder.resolve("accounts.jsonl");
    AccountsFile.write(dossier, file, new SilentProgress());
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      lines.add(exact().readTree(line));
    }
    return lines;
  }

  static ObjectMapper exact() {
    return new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  }

  static void assertShown(BigDecimal exact, int decimals, MatchResult shown) {
    assertEquals(
        exact.doubleValue(), Double.parseDouble(shown.group(1)), Math.ulp(exact.doubleValue()));
    assertRounded(exact, decimals, shown);
  }

  static void assertRounded(BigDecimal exact, int decimals, MatchResult shown) {
    assertEquals(
        exact.setScale(decimals, RoundingMode.HALF_UP),
        new BigDecimal(shown.group(2).replace(",", "")));
  }

  static Double number(JsonNode node) {
    return node.isNull() ? null : node.doubleValue();
  }

  String page(Dossier dossier) throws IOException {
    Path file = folder.resolve("report.html");
    new HtmlReport(Language.EN, Optional.empty(), new SilentProgress())
        .write(dossier, new byte[0], file);
    return Files.readString(file);
  }

  Map<String, JsonNode> jsonLines(Dossier dossier) throws IOException {
    Path file = folder.resolve("findings.jsonl");
    JsonLines.write(dossier, file, new SilentProgress());
    Map<String, JsonNode> lines = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = exact().readTree(line);
      lines.put(node.get("id").asText(), node);
    }
    return lines;
  }

  Path geoPackage(Dossier dossier) {
    Path file = folder.resolve("findings.gpkg");
    FindingsGeoPackage.write(dossier, Language.ZH, file, new SilentProgress());
    return file;
  }

  static List<Map<String, Object>> rows(Path file, String query) throws SQLException {
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
