package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import merestone.message.Language;
import merestone.message.Text;
import merestone.report.table.Table;
import org.junit.jupiter.api.Test;

/** The forms a planning bureau files: by land class and ownership, class to class, declared. */
class OccupationTablesTest {

  private static List<String> rows(Table table) {
    return table
        .rows()
        .get()
        .map(
            row ->
                Arrays.stream(row).map(OccupationTablesTest::cell).collect(Collectors.joining("|")))
        .toList();
  }

  private static String cell(Object value) {
    if (value instanceof Number number) {
      return new BigDecimal(number.toString())
          .setScale(9, RoundingMode.HALF_UP)
          .stripTrailingZeros()
          .toPlainString();
    }
    return value instanceof Text text ? Language.EN.in(text) : Objects.toString(value, "");
  }

  /**
   * By hand, hectares: 0101 collective 1.20004 and state 0.1; 0103 state 0.60003; 0701 not stated
   * 0.50003; 1001 state 0.4. 0101 and 0103 are farmland, agricultural; 0701 and 1001 are built on.
   */
  @Test
  void groundIsByLandClassAndOwnershipWithTheSumsOfTheForm() {
    Table table = OwnershipTable.of(SurveyedDossier.made(), false);
    assertEquals(
        List.of(
            "后期图斑|Total||Total|1.10003|1.20004|0.50003|2.8001",
            "后期图斑|Statutory class||农用地|0.70003|1.20004|0|1.90007",
            "后期图斑|Of which|01|Farmland|0.70003|1.20004|0|1.90007",
            "后期图斑|Of which|0101|Paddy field|0.1|1.20004|0|1.30004",
            "后期图斑|Statutory class||建设用地|0.4|0|0.50003|0.90003",
            "后期图斑|Statutory class||未利用地|0|0|0|0",
            "后期图斑|Statutory class||In no statutory class|0|0|0|0",
            "后期图斑|First level|01|Farmland|0.70003|1.20004|0|1.90007",
            "后期图斑|Second level|0101|Paddy field|0.1|1.20004|0|1.30004",
            "后期图斑|Second level|0103|Dry land|0.60003|0|0|0.60003",
            "后期图斑|First level|07|Residential|0|0|0.50003|0.50003",
            "后期图斑|Second level|0701|Urban housing|0|0|0.50003|0.50003",
            "后期图斑|First level|10|Transport|0.4|0|0|0.4",
            "后期图斑|Second level|1001|Railway|0.4|0|0|0.4"),
        rows(table));
  }

  /** Rounded alone the parts are 1.2000, 0.1, 0.6000, 0.5000, 0.4: 2.8000; the whole is 2.8001. */
  @Test
  void levelledPartsSumToTheRoundedWhole() {
    List<String> rows = rows(OwnershipTable.of(SurveyedDossier.made(), true));
    assertEquals("后期图斑|Total||Total|1.1|1.2001|0.5|2.8001", rows.get(0));
    assertEquals("后期图斑|Second level|0101|Paddy field|0.1|1.2001|0|1.3001", rows.get(8));
  }

  @Test
  void whatBecameOfWhatIsClassToClass() {
    assertEquals(
        List.of(
            "前期图斑|0101|水田|后期图斑|0101+30|水田|12000.4|12000.4|1.20004|18.0006",
            "前期图斑|0101|水田|后期图斑|0103+20|旱地|6000.3|6000.3|0.60003|9.00045",
            "前期图斑|0101|水田|后期图斑|0701+|城镇住宅用地|5000.3|5000.3|0.50003|7.50045",
            "前期图斑|0601|工业用地|后期图斑|0101+20|水田|1000|1000|0.1|1.5",
            "前期图斑|0601|工业用地|后期图斑|1001+10|铁路用地|4000|4000|0.4|6"),
        rows(TransitionTable.of(SurveyedDossier.made())));
  }

  @Test
  void declaredAmountsAreHeldAgainstTheMeasuredOnes() {
    assertEquals(
        List.of("AREA-01|前期图斑|T-2|TBMJ|m2|20400|20000|-400|The areas differ."),
        rows(IndicatorTable.of(SurveyedDossier.made())));
    assertEquals(
        List.of(
            "AREA-01|declared area is the measured one|Warning|前期图斑|TBMJ|T-2|The areas differ.|false|false|"),
        rows(QualityTable.of(SurveyedDossier.made())));
  }

  @Test
  void aTableThatCannotBeMadeSaysWhyInsteadOfZero() {
    Dossier sample = SampleDossier.incomplete();
    for (Table table :
        List.of(TransitionTable.of(sample), IndicatorTable.of(sample), QualityTable.of(sample))) {
      assertEquals(0, table.size(), table.key());
      assertTrue(table.whyNot().orElseThrow().en().startsWith("Not made:"), table.key());
      assertEquals(table.whyNot().orElseThrow(), table.note());
    }
  }

  @Test
  void withoutOwnershipItsColumnsAreEmptyAndTheNoteSaysSo() {
    Table table = OwnershipTable.of(SampleDossier.incomplete(), false);
    assertTrue(table.note().en().contains("Not divided by ownership"), table.note().en());
    assertTrue(rows(table).get(0).startsWith("永久基本农田|Total||Total||||"), rows(table).get(0));
  }

  /**
   * By hand, hectares. T-1 takes 1.20004 + 0.60003 + 0.50003 = 2.30010 of 3: taken 2.3001, outside
   * 0.6999. Rounded alone the classes are 1.2000 + 0.6000 + 0.5000 = 2.3000; floors 2.3000 lack one
   * unit, which the largest remainder, .00004 of 0101+30, gets.
   */
  @Test
  void levelledClassesSumToWhatIsTaken() {
    Table table = OccupationTable.of(SurveyedDossier.made(), true);
    assertEquals(
        List.of("1.2001", "0.6", "0.5", "2.3001", "0.6999"),
        cells(table, "class2_ha", "class3_ha", "class4_ha", "ha", "outside_ha"));
  }

  /**
   * By hand, hectares. P-001 of 45.6541 takes 5.63631055: its classes 5.0000005 and 0.7 share
   * 0.06368995. Floors 5.0000, 0.7000 and, of the overlap to take off, -0.0637 sum to 5.6363, which
   * is what is taken.
   */
  @Test
  void whatClassesShareIsAColumnOfItsOwn() {
    Table table = OccupationTable.of(SampleDossier.incomplete(), true);
    assertEquals(
        List.of("5", "0.7", "0.0637", "5.6363", "40.0178"),
        cells(table, "class1_ha", "class2_ha", "overlap_ha", "ha", "outside_ha"));
  }

  private static List<String> cells(Table table, String... keys) {
    Object[] row = table.rows().get().findFirst().orElseThrow();
    return Arrays.stream(keys).map(key -> cell(row[table.indexOf("layer1_" + key)])).toList();
  }
}
