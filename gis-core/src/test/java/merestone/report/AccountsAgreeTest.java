package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import merestone.finding.Area;
import merestone.finding.DoubleCover;
import merestone.finding.FeatureRef;
import merestone.finding.Findings;
import merestone.message.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The area accounts in every format, number by number. */
class AccountsAgreeTest {
  @TempDir Path folder;
  private ReadBack back;

  @BeforeEach
  void readFromTheFolder() {
    back = new ReadBack(folder);
  }

  @Test
  void accountsHoldTheSameDoublesInJsonLinesAndGeoPackage() throws Exception {
    Dossier dossier = withCovers(SampleDossier.incomplete());
    List<JsonNode> lines = back.accountLines(dossier);
    Path file = back.geoPackage(dossier);
    List<Map<String, Object>> accounts = ReadBack.rows(file, "SELECT * FROM accounts ORDER BY fid");
    List<Map<String, Object>> classes =
        ReadBack.rows(file, "SELECT * FROM account_classes ORDER BY fid");
    List<Map<String, Object>> covers =
        ReadBack.rows(file, "SELECT * FROM double_covers ORDER BY fid");
    assertEquals(accounts.size() + covers.size(), lines.size());
    int next = 0;
    for (int i = 0; i < accounts.size(); i++) {
      JsonNode line = lines.get(i);
      assertEquals("account", line.get("kind").asText());
      assertSameAreas(line, accounts.get(i), "whole", "sumOfPairs", "footprint", "rest");
      assertSameAreas(line.get("byClass"), accounts.get(i), "overlapBetweenClasses");
      for (JsonNode part : line.get("byClass").get("classes")) {
        Map<String, Object> row = classes.get(next++);
        assertEquals(line.get("subject").get("key").asText(), row.get("subject_key"));
        String value = part.get("class").asText();
        assertEquals(value.isEmpty() ? null : value, row.get("class"));
        assertEquals(part.get("pairs").asInt(), row.get("pairs"));
        assertSameAreas(part, row, "footprint");
      }
    }
    assertEquals(classes.size(), next);
    for (int i = 0; i < covers.size(); i++) {
      JsonNode line = lines.get(accounts.size() + i);
      assertEquals("double_cover", line.get("kind").asText());
      assertEquals(line.get("otherLayer").asText(), covers.get(i).get("other_layer"));
      assertEquals(ReadBack.number(line.get("areaM2")), covers.get(i).get("area_m2"));
      assertEquals(ReadBack.number(line.get("ellipsoidalM2")), covers.get(i).get("ellipsoidal_m2"));
      JsonNode why = line.get("why");
      assertEquals(why.isNull() ? null : why.get("en").asText(), covers.get(i).get("why_en"));
    }
  }

  /**
   * By hand: parcel P-001 has 50000.005 on 0101 and 7000 not stated over a footprint of 56363.1055,
   * P-002 10 on 0101: 50010.005 + 7000 - 56373.1055 = 636.8995 in both classes.
   */
  @Test
  void thePageShowsTheTotalsOfTheSummary() throws Exception {
    Dossier dossier = withCovers(SampleDossier.incomplete());
    JsonNode summary = ReadBack.summary(dossier);
    JsonNode byClass = summary.get("accounts").get(0).get("byClass");
    assertEquals(50010.005, byClass.get("classes").get(0).get("footprintM2").asDouble(), 1e-9);
    assertEquals(2, byClass.get("classes").get(0).get("subjects").asInt());
    assertEquals("", byClass.get("classes").get(1).get("class").asText());
    assertEquals(7000, byClass.get("classes").get(1).get("footprintM2").asDouble());
    assertEquals(636.8995, byClass.get("overlapBetweenClassesM2").asDouble(), 1e-9);

    List<MatchResult> shown = accountFigures(back.page(dossier));
    JsonNode account = summary.get("accounts").get(0);
    List<BigDecimal> told = new ArrayList<>();
    for (String key : List.of("wholeM2", "sumOfPairsM2")) {
      told.add(account.get(key).decimalValue());
    }
    told.add(null);
    for (String key : List.of("footprintM2", "footprintEllipsoidalM2", "restM2")) {
      told.add(account.get(key).decimalValue());
    }
    for (JsonNode part : byClass.get("classes")) {
      told.add(part.get("footprintM2").decimalValue());
      told.add(part.get("footprintEllipsoidalM2").decimalValue());
    }
    told.addAll(Arrays.asList(null, null));
    told.add(byClass.get("overlapBetweenClassesM2").decimalValue());
    told.add(byClass.get("overlapBetweenClassesEllipsoidalM2").decimalValue());
    told.add(account.get("footprintM2").decimalValue());
    told.add(account.get("footprintEllipsoidalM2").decimalValue());
    JsonNode cover = summary.get("doubleCovers").get(0);
    told.add(cover.get("areaM2").decimalValue());
    told.add(cover.get("ellipsoidalM2").decimalValue());
    assertEquals(told.size(), shown.size());
    for (int i = 0; i < told.size(); i++) {
      if (told.get(i) != null) {
        ReadBack.assertShown(told.get(i), 2, shown.get(i));
      }
    }
  }

  @Test
  void groundUnderTwoLayersThatWasNotDeterminedIsToldInEveryFormat() throws Exception {
    Dossier dossier = withCovers(SampleDossier.clean());

    assertEquals(
        1, ReadBack.summary(dossier).get("doubleCovers").get(0).get("notDetermined").asInt());
    String page = back.page(dossier);
    assertTrue(page.contains("the overlay failed: grid"), "the page has the reason");
    assertEquals(
        List.of(Map.of("subject_key", "A3", "why_zh", "叠加失败")),
        ReadBack.rows(
            back.geoPackage(dossier),
            "SELECT subject_key, why_zh FROM double_covers WHERE area_m2 IS NULL"));
    JsonNode last = back.accountLines(dossier).get(back.accountLines(dossier).size() - 1);
    assertTrue(last.get("areaM2").isNull(), "null, never 0");
    assertEquals("the overlay failed: grid", last.get("why").get("en").asText());
  }

  @Test
  void groundUnderTwoLayersIsSummedInTheReportAndRowByRowInTheGeoPackage() throws Exception {
    Dossier plain = SampleDossier.clean();
    Dossier dossier = withCovers(plain);

    String page = back.page(dossier);
    String table = page.substring(page.indexOf("Ground under two layers at once"));

    assertTrue(table.contains("a × red × farm"));
    assertTrue(table.contains("1,234.75"), "1200.25 + 34.5");
    assertEquals(
        List.of(
            Map.of("subject_key", "A1", "other_layer", "farm", "area_m2", 1200.25),
            Map.of("subject_key", "A2", "other_layer", "farm", "area_m2", 34.5)),
        ReadBack.rows(
            back.geoPackage(dossier),
            "SELECT subject_key, other_layer, area_m2 FROM double_covers WHERE area_m2 > 0"));
    assertFalse(back.page(plain).contains("Ground under two layers"));
  }

  /** Three parcels with ground under two layers, one of it not determined. */
  private static Dossier withCovers(Dossier plain) {
    List<DoubleCover> covers =
        List.of(
            new DoubleCover(
                new FeatureRef("a", 0, "A1", ""), "red", "farm", new Area(1200.25, 1200)),
            new DoubleCover(new FeatureRef("a", 1, "A2", ""), "red", "farm", new Area(34.5, 34)),
            DoubleCover.notDetermined(
                new FeatureRef("a", 2, "A3", ""),
                "red",
                "farm",
                new Text("叠加失败", "the overlay failed: grid")));
    Findings found = plain.findings();
    return new Dossier(
        plain.title(),
        plain.book(),
        plain.settings(),
        plain.inputs(),
        plain.layers(),
        new Findings(found.all(), found.ledger(), found.accounts(), covers, found.repairs()),
        plain.problems(),
        plain.standings(),
        Text.same(""));
  }

  private static void assertSameAreas(JsonNode json, Map<String, Object> row, String... names) {
    for (String name : names) {
      String column = name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
      assertEquals(ReadBack.number(json.get(name + "M2")), row.get(column + "_m2"), name);
      assertEquals(
          ReadBack.number(json.get(name + "EllipsoidalM2")),
          row.get(column + "_ellipsoidal_m2"),
          name);
    }
  }

  private static List<MatchResult> accountFigures(String page) {
    String from = page.substring(page.indexOf("id=\"accounts\""));
    return ReadBack.SHOWN.matcher(from.substring(0, from.indexOf("</section>"))).results().toList();
  }
}
