package merestone.rule.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped tables against the lists they were made from, counted and copied by hand. */
class ShippedTablesTest {
  private static final CodeTable DLBM = CodeTables.named("dlbm");
  private static final CodeTable PLANNED = CodeTables.named("ydyhfldm-2023");

  /** Of 三调, codes in practice: DLBM of the construction classes. */
  private static final Pattern CONSTRUCTION =
      Pattern.compile("^(05|06|07|08|09|100[1-5]|100[7-9]|1109|1201)");

  /**
   * dlbm: 13 first levels; 耕地 3, 园地 4 + 4 K, 林地 4 + 3 K, 草地 3 + 1 K, 湿地 8; construction without
   * 0603 and the first level 09: 22; other agricultural 9; unused without 0404 and the mudflats and
   * marsh of 湿地: 7; change survey 4. 13 + 3 + 8 + 7 + 4 + 8 + 22 + 9 + 7 + 4 = 85.
   *
   * <p>ydyhfldm-2023: 24 first levels; second levels 3 5 4 3 7 2 4 7 4 3 2 9 12 3 7 0 6 for 01–17,
   * of the sea 4 6 5 2 6, of 23: 7, together 81 + 23 + 7 = 111; third levels of 06: 5, 07: 5, 08: 2
   * + 5 + 2 + 3 + 4 = 16, 09: 5, 10: 3, 11: 3, 12: 3, together 40. 24 + 111 + 40 = 175.
   *
   * <p>second-survey: 12 first levels; 3 3 3 3 4 3 2 8 5 7 9 7 = 57 second levels.
   */
  @ParameterizedTest
  @CsvSource({
    "dlbm, 85",
    "ydyhfldm-2023, 175",
    "second-survey, 69",
    "qsxz, 8", // 10 20 30 31 32 33 34 40
    "gdpdjb, 5",
    "tbxhdm, 9", // HDGD HQGD LQGD MQGD SHGD HHGD SMGD LQYD GCCD
    "zzsxdm, 15", // LS FLS LYFL XG LLJZ WG JKHF GCHF, and 8 older of which WG is one
    "czcsxm, 8", // 201–205, 201A 202A 203A
    "zrbhdfq, 2",
    "ghfqmc, 4", // 400 410 420 430
    "lha, 10",
    // XZQ XZQJX CJDCQ CJDCQJX DLTB DLTBGX CZCDYD PDT: 8; the three lines with aliases: 1 + 5 + 3;
    // GDBHMB GHFQ YDYHGHFQ ZXCQGHFQ ZXCQGHYDYH HLFXKZX LSWHBHX: 7; blue, green, purple, yellow: 4;
    // JQDLTB TDGHDL JSYDGZQ GHFW: 4; projects 4; enforcement 3
    "layers, 39"
  })
  void theCountIsThatOfTheList(String table, int count) {
    assertEquals(count, CodeTables.named(table).entries().size());
  }

  @Test
  void theCodesOfTheThirdSurveyAreThoseOfTheList() {
    assertEquals(
        set(
            "00 01 02 03 04 05 06 07 08 09 10 11 12 0101 0102 0103 0201 0202 0203 0204 0201K 0202K"
                + " 0203K 0204K 0301 0302 0305 0307 0301K 0302K 0307K 0401 0403 0404 0403K 0303 0304"
                + " 0306 0402 0603 1105 1106 1108 05H1 0508 0601 0602 0701 0702 08H1 08H2 08H2A 0809"
                + " 0810 0810A 1001 1002 1003 1004 1005 1007 1008 1009 1109 1201 1006 1103 1104 1104A"
                + " 1104K 1107 1107A 1202 1203 1101 1102 1110 1204 1205 1206 1207 1301 1302 1303"
                + " 1304"),
        codesIn(DLBM, ".*"));
  }

  /** 24 + 111 + 40, see above; each code is its parent's with two digits more. */
  @ParameterizedTest
  @CsvSource({"2, 24", "4, 111", "6, 40"})
  void plannedUsesHaveThreeLevels(int digits, int count) {
    List<CodeEntry> level =
        PLANNED.entries().stream().filter(entry -> entry.code().length() == digits).toList();
    assertEquals(count, level.size());
    for (CodeEntry entry : level) {
      assertEquals(entry.code().substring(0, digits - 2), entry.parent().orElse(""));
    }
  }

  /** The table of digits that two classifications share. */
  @ParameterizedTest
  @CsvSource({
    "0601, 工业用地,   农村道路",
    "0602, 采矿用地,   设施农用地",
    "0702, 农村宅基地, 城镇社区服务设施用地",
    "1001, 铁路用地,   工业用地",
    "1101, 河流水面,   物流仓储用地",
    "1201, 空闲地,     铁路用地",
    "0404, 其他草地,   ",
    "0403, 人工牧草地, 其他草地",
    "0508, 物流仓储用地, "
  })
  void theSameDigitsMeanOtherThings(String code, String survey, String planned) {
    assertEquals(Optional.of(survey), DLBM.name(code));
    assertEquals(Optional.ofNullable(planned), PLANNED.name(code));
    assertFalse(PLANNED.agrees(code, survey));
  }

  @Test
  void practiceAndTheConstructionGroupNameTheSameClasses() {
    Set<String> byRegex = new TreeSet<>();
    DLBM.entries().stream()
        .map(CodeEntry::code)
        .filter(code -> CONSTRUCTION.matcher(code).find())
        .forEach(byRegex::add);
    assertEquals(byRegex, group("建设用地"));
    assertEquals(Set.of("0603"), disputed("建设用地"));
  }

  @Test
  void theStatutoryClassesAreThoseOfTheList() {
    assertEquals(set("0404 1101 1102 1105 1106 1108 1110 1204 1205 1206 1207"), group("未利用地"));
    Set<String> agricultural =
        set(
            "01 02 03 0101 0102 0103 0201 0202 0203 0204 0201K 0202K 0203K 0204K 0301 0302 0305 0307"
                + " 0301K 0302K 0307K 0401 0403 0403K 0303 0304 0306 0402 1006 1103 1104 1104A 1104K"
                + " 1107 1107A 1202 1203");
    assertEquals(agricultural, group("农用地"));
    assertEquals(set("0404 0303 0304 0306 0402 1105 1106 1108"), disputed("未利用地"));
    assertEquals(disputed("未利用地"), disputed("农用地"));
  }

  @Test
  void noClassIsInTwoOfTheThree() {
    for (CodeEntry entry : DLBM.entries()) {
      Set<String> three = new TreeSet<>(entry.groups());
      three.retainAll(Set.of("农用地", "建设用地", "未利用地"));
      boolean open = entry.groups().contains("变更调查") || entry.code().matches("00|04|10|11|12");
      assertEquals(open ? 0 : 1, three.size(), entry.toString());
    }
  }

  /** TD/T 1055: construction and facility agriculture 200 m², agricultural 400 m², other 600 m². */
  @ParameterizedTest
  @CsvSource({
    "0101, 400", "0201K, 400", "0303, 400", "0404, 600", "05H1, 200", "0810A, 200", "09, 200",
    "1005, 200", "1006, 400", "1104A, 400", "1108, 600", "1201, 200", "1202, 200", "1203, 400",
    "1207, 600"
  })
  void theSmallestPatchIsThatOfItsClass(String code, double area) {
    assertEquals(OptionalDouble.of(area), DLBM.find(code).orElseThrow().minAreaM2());
  }

  @ParameterizedTest
  @CsvSource({"0508", "1109", "1301"})
  void noSmallestPatchIsMadeUp(String code) {
    assertEquals(OptionalDouble.empty(), DLBM.find(code).orElseThrow().minAreaM2());
  }

  @Test
  void plannedConstructionIsSevenToSixteen() {
    assertEquals(
        codesIn(PLANNED, "(0[7-9]|1[0-6]).*"),
        new TreeSet<>(
            PLANNED.entries().stream()
                .filter(entry -> entry.groups().contains("建设用地"))
                .map(CodeEntry::code)
                .toList()));
  }

  @Test
  void ownershipIsStateOrCollectiveByItsFirstDigit() {
    CodeTable table = CodeTables.named("qsxz");
    for (CodeEntry entry : table.entries()) {
      boolean state = entry.code().matches("[12].*");
      assertEquals(state, table.inGroup(entry.code(), "国有"), entry.code());
      assertEquals(!state, table.inGroup(entry.code(), "集体"), entry.code());
    }
  }

  @Test
  void layersAreFoundByCodeNameAndAlias() {
    CodeTable layers = CodeTables.named("layers");
    assertEquals(List.of("STBHHX"), layers.codes("生态保护红线"));
    assertEquals(List.of("CZKFBJ"), layers.codes("封库城镇开发边界"));
    assertTrue(layers.isA("YJJBNTTB", "YJJBNTBHTB"));
    assertEquals(
        Set.of("XZQJX", "CJDCQJX"),
        Set.copyOf(
            layers.entries().stream()
                .filter(entry -> entry.groups().contains("线"))
                .map(CodeEntry::code)
                .toList()));
  }

  static List<String> everyTable() {
    return CodeTables.names();
  }

  @ParameterizedTest
  @MethodSource("everyTable")
  void everyTableSaysWhereItComesFrom(String name) {
    CodeTable table = CodeTables.named(name);
    assertEquals(name, table.provenance().id());
    assertFalse(table.provenance().edition().isBlank());
    assertFalse(table.provenance().source().isBlank());
    for (CodeEntry entry : table.entries()) {
      assertTrue(entry.parent().map(table::contains).orElse(true), entry.toString());
      assertTrue(!entry.confirm() || table.provenance().confirm(), name);
    }
  }

  private static Set<String> group(String group) {
    return DLBM.entries().stream()
        .map(CodeEntry::code)
        .filter(code -> DLBM.inGroup(code, group))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> disputed(String group) {
    return DLBM.entries().stream()
        .map(CodeEntry::code)
        .filter(code -> DLBM.isDisputed(code, group))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> codesIn(CodeTable table, String pattern) {
    return table.entries().stream()
        .map(CodeEntry::code)
        .filter(code -> code.matches(pattern))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> set(String codes) {
    return new TreeSet<>(Arrays.asList(codes.split(" ")));
  }
}
