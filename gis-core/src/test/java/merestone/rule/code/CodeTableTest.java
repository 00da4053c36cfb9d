package merestone.rule.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions rules ask a table, put to the shipped ones. */
class CodeTableTest {
  private static final CodeTable DLBM = CodeTables.named("dlbm");
  private static final CodeTable PLANNED = CodeTables.named("ydyhfldm-2023");

  @ParameterizedTest
  @CsvSource({
    "0101,  水田,           true",
    "0101,  旱地,           false",
    "0201K, 可调整果园,     true",
    "0201K, 果园,           false",
    "05H1,  商业服务业设施用地, true",
    "08H2A, 高教用地,       true",
    "1104A, 养殖坑塘,       true",
    "02,    种植园用地,     true", // an alias
    "0201k, 可调整果园,     false", // to the letter
    "9999,  水田,           false"
  })
  void aCodeAndANameAgree(String code, String name, boolean expected) {
    assertEquals(expected, DLBM.agrees(code, name));
  }

  @Test
  void namesLeadToCodes() {
    assertEquals(List.of("0601"), DLBM.codes("工业用地"));
    assertEquals(List.of("1001"), PLANNED.codes("工业用地"));
    assertEquals(List.of("SHGD", "HHGD"), CodeTables.named("tbxhdm").codes("沙荒耕地"));
    assertEquals(List.of(), DLBM.codes("工业"));
  }

  @Test
  void sevenCoversEverythingUnderIt() {
    assertEquals(
        List.of("0701", "070101", "070102", "070103", "0702", "0703", "070301", "070302", "0704"),
        PLANNED.descendants("07"));
    assertTrue(PLANNED.isA("070101", "07"));
    assertTrue(PLANNED.isA("070101", "0701"));
    assertTrue(PLANNED.isA("07", "07"));
    assertFalse(PLANNED.isA("07", "0701"));
    assertFalse(PLANNED.isA("0801", "07"));
    assertEquals(List.of(), PLANNED.descendants("77"));
    assertFalse(PLANNED.isA("77", "77"));
  }

  @Test
  void wetlandIsUnderWetlandWhateverItsDigits() {
    assertTrue(DLBM.isA("0303", "00"));
    assertFalse(DLBM.isA("0303", "03"));
    assertTrue(DLBM.inGroup("0603", "湿地"));
  }

  @Test
  void recoverableClassesAreNoFarmland() {
    assertTrue(DLBM.inGroup("0101", "耕地"));
    assertFalse(DLBM.inGroup("0201K", "耕地"));
    assertTrue(DLBM.inGroup("0201K", "农用地"));
    assertTrue(DLBM.inGroup("1104K", "可调整"));
    assertFalse(DLBM.inGroup("1104A", "可调整"));
  }

  @Test
  void unknownCodesAndGroupsAreInNothing() {
    assertFalse(DLBM.inGroup("9999", "耕地"));
    assertFalse(DLBM.inGroup("0101", "耕田"));
    assertFalse(DLBM.groups().contains("耕田"));
    assertEquals(Optional.empty(), DLBM.name("9999"));
    assertFalse(DLBM.contains("0101 "));
  }

  @Test
  void theNearestWordIsThereForMessages() {
    assertEquals(Optional.of("0201K"), DLBM.nearestCode("0201k"));
    assertEquals(Optional.of("05H1"), DLBM.nearestCode("O5H1")); // the letter O
    assertEquals(Optional.of("农村宅基地"), DLBM.nearestName("农村宅基"));
    assertEquals(Optional.empty(), DLBM.nearestCode("ABCDEF"));
  }

  @Test
  void noShippedTableIsCalledSo() {
    String told =
        assertThrows(IllegalArgumentException.class, () -> CodeTables.named("dlmb")).getMessage();
    assertTrue(told.startsWith("no “dlmb”; nearest: dlbm;"), told);
  }

  @Test
  void aTableCannotBeChanged() {
    assertThrows(UnsupportedOperationException.class, () -> DLBM.entries().clear());
    assertThrows(UnsupportedOperationException.class, () -> DLBM.groups().clear());
    assertThrows(UnsupportedOperationException.class, () -> DLBM.codes("水田").clear());
    assertThrows(
        UnsupportedOperationException.class,
        () -> DLBM.find("0101").orElseThrow().groups().clear());
  }
}
