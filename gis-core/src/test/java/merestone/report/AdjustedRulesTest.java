package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import merestone.message.Language;
import merestone.message.Text;
import merestone.rule.Adjustment;
import merestone.rule.Application;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Page one of every format names the rules that are not as their book has them. */
class AdjustedRulesTest {
  private static final Pattern LINE = Pattern.compile("<li><b>([^<]+)</b> ([^<]+)</li>");

  @TempDir Path folder;

  /** One rule is changed, one switched off, one as its book has it. */
  private static Dossier dossier() {
    Dossier plain = SampleDossier.clean();
    Rule changed =
        adjusted(SampleDossier.FARM, Adjustment.Kind.CHANGED, List.of("level", "limit"), "");
    Rule off = adjusted(SampleDossier.TOWN, Adjustment.Kind.OFF, List.of(), "城区另行规定");
    RuleBook book = plain.book().with(List.of(changed, off, SampleDossier.RESERVE));
    return new Dossier(
        plain.title(),
        book,
        plain.settings(),
        plain.inputs(),
        plain.layers(),
        plain.findings(),
        plain.problems(),
        plain.standings(),
        Text.same(""));
  }

  private static Rule adjusted(Rule rule, Adjustment.Kind kind, List<String> keys, String why) {
    Adjustment by = new Adjustment(kind, "city-x", keys, Text.same(why));
    Application plain = rule.application();
    Optional<Text> out = kind == Adjustment.Kind.OFF ? Optional.of(by.words()) : Optional.empty();
    return new Rule(
        rule.id(),
        rule.level(),
        rule.wording(),
        rule.basis(),
        rule.subject(),
        rule.demand(),
        new Application(plain.from(), plain.to(), plain.area(), plain.exemptions(), by, out),
        rule.examples());
  }

  @Test
  void theSummaryForProgramsNamesThem() throws Exception {
    JsonNode adjusted = ReadBack.summary(dossier()).get("adjusted");
    assertEquals(2, adjusted.size());
    assertEquals(SampleDossier.TOWN.id(), adjusted.get(0).get("rule").asText());
    assertTrue(adjusted.get(0).get("leftOut").asBoolean());
    assertTrue(adjusted.get(0).get("what").get("zh").asText().contains("城区另行规定"));
    assertEquals(SampleDossier.FARM.id(), adjusted.get(1).get("rule").asText());
    assertFalse(adjusted.get(1).get("leftOut").asBoolean());
  }

  @Test
  void theFirstSheetNamesThemAndWhatBecameOfThem() throws Exception {
    Written.all(dossier(), folder, Language.ZH);
    Map<String, String> sheet = firstSheet();
    List<String> names = List.copyOf(sheet.keySet());
    int out = names.indexOf("未适用的规则");
    assertEquals(List.of("未适用的规则", "UDB-01", "经地方细则修改的规则", "FARM-01"), names.subList(out, out + 4));
    assertEquals("城镇建设应在城镇开发边界内：已被地方细则 city-x 停用：城区另行规定", sheet.get("UDB-01"));
    assertEquals("不得占用永久基本农田：经地方细则 city-x 修改：级别、限值", sheet.get("FARM-01"));
    assertFalse(sheet.containsKey("ECO-01"), "it is as its book has it");
  }

  @Test
  void everyFormatSaysWhatTheHtmlPageSays() throws Exception {
    Written written = Written.all(dossier(), folder, Language.EN);
    String page = new String(written.bytes("report.html"), StandardCharsets.UTF_8);
    Map<String, String> told = new LinkedHashMap<>();
    Matcher line = LINE.matcher(page.substring(0, page.indexOf("<dl class=\"brief\">")));
    while (line.find()) {
      told.put(line.group(1), line.group(2));
    }
    assertEquals(List.of("UDB-01", "FARM-01"), List.copyOf(told.keySet()));
    Map<String, String> sheet = firstSheet();
    Map<String, String> summary = new LinkedHashMap<>();
    written.csv("summary.csv").forEach(row -> summary.put(row.get("name"), row.get("value")));
    String first = written.pdf(1, 1).replaceAll("\\s+", " ");
    told.forEach(
        (rule, words) -> {
          assertEquals(words, sheet.get(rule));
          assertEquals(words, summary.get(rule));
          assertTrue(first.contains(rule + " " + words), first);
        });
  }

  @Test
  void ofABookAsItIsNothingIsSaid() throws Exception {
    Written.all(SampleDossier.clean(), folder, Language.ZH);
    Map<String, String> sheet = firstSheet();
    assertTrue(sheet.containsKey("设置与版本"), sheet::toString);
    assertFalse(sheet.containsKey("未适用的规则") || sheet.containsKey("经地方细则修改的规则"), sheet::toString);
  }

  /** Returns the second cell of each row of the first sheet by its first; rows without are none. */
  private Map<String, String> firstSheet() throws Exception {
    Map<String, String> cells = new LinkedHashMap<>();
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(folder.resolve("findings.xlsx")))) {
      Sheet sheet = book.getSheetAt(0);
      for (Row row : sheet) {
        String value = row.getCell(1) == null ? "" : row.getCell(1).toString();
        cells.put(row.getCell(0).getStringCellValue(), value);
      }
    }
    return cells;
  }
}
