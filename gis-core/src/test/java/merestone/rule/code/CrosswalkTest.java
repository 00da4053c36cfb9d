package merestone.rule.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import merestone.rule.code.Crosswalk.Crossing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What codes of one table become in another. */
class CrosswalkTest {
  private static final Crosswalk SURVEYS = CodeTables.crosswalk("second-survey-dlbm");
  private static final Crosswalk PLANNED = CodeTables.crosswalk("dlbm-ydyhfldm-2023");

  static List<String> everyCrosswalk() {
    return CodeTables.crosswalkNames();
  }

  @ParameterizedTest
  @MethodSource("everyCrosswalk")
  void everyCodeIsInItsTable(String name) {
    Crosswalk crosswalk = CodeTables.crosswalk(name);
    assertEquals(name, crosswalk.provenance().id());
    for (String code : crosswalk.codes()) {
      assertTrue(crosswalk.from().contains(code), code);
      for (String target : crosswalk.cross(code).orElseThrow().targets()) {
        assertTrue(crosswalk.to().contains(target), target);
      }
    }
  }

  /** 3 3 3 3 4 3 2 8 5 7 9 7 classes of 01–12 in the list, each with one target. */
  @Test
  void everyClassOfTheSecondSurveyHasOneTarget() {
    assertEquals(57, SURVEYS.codes().size());
    assertEquals(childless(SURVEYS.from()), SURVEYS.codes());
    SURVEYS
        .codes()
        .forEach(code -> assertTrue(SURVEYS.cross(code).orElseThrow().only().isPresent()));
  }

  @ParameterizedTest
  @CsvSource({
    "011, 0101", "023, 0204", "031, 0301", "043, 0404", "051, 05H1", "054, 05H1", "063, 0508",
    "081, 08H1", "082, 08H1", "083, 08H2", "085, 08H2", "086, 0809", "087, 0810", "088, 09",
    "091, 09", "095, 09", "102, 1003", "104, 1006", "118, 1109", "125, 1108", "126, 1205",
    "127, 1206"
  })
  void theSecondSurveyBecomesTheThird(String second, String third) {
    assertEquals(Optional.of(third), SURVEYS.cross(second).flatMap(Crossing::only));
  }

  /** The list: 7 + 11 + 11 + 6 = 35 pairs that differ, and 9 that keep their digits. */
  @Test
  void everyClassOfTheThirdSurveyHasATargetOrNeedsEvidence() {
    Set<String> expected = childless(PLANNED.from());
    // patches carry these although finer classes stand under them
    expected.addAll(set("0201 0202 0203 0204 0301 0302 0307 0403 08H2 0810 1104 1107"));
    assertEquals(expected, new TreeSet<>(PLANNED.codes()));
    assertEquals(
        35 + 9,
        PLANNED.codes().stream()
            .filter(code -> PLANNED.cross(code).orElseThrow().only().isPresent())
            .count());
  }

  @ParameterizedTest
  @CsvSource({
    "0204, 0205", "0305, 0303", "0303, 0507", "0603, 1003", "0508, 1101", "0601, 1001",
    "0702, 0703", "0403, 0402", "0404, 0403", "1001, 1201", "1006, 0601", "1202, 0602",
    "1101, 1701", "1201, 2301", "1207, 2307", "0101, 0101", "0701, 0701"
  })
  void theThirdSurveyBecomesPlannedUse(String survey, String planned) {
    assertEquals(Optional.of(planned), PLANNED.cross(survey).flatMap(Crossing::only));
  }

  /** The rule the list was made by: one target means one name. */
  @Test
  void oneTargetMeansTheSameName() {
    for (String code : PLANNED.codes()) {
      PLANNED
          .cross(code)
          .flatMap(Crossing::only)
          .ifPresent(
              target -> assertEquals(PLANNED.from().name(code), PLANNED.to().name(target), code));
    }
  }

  @ParameterizedTest
  @CsvSource({"05H1", "08H1", "08H2", "0809", "09", "0203", "1002", "1110", "0201K", "1302"})
  void someCodesNeedEvidence(String code) {
    assertTrue(PLANNED.cross(code).orElseThrow().needsEvidence());
    assertEquals(Optional.empty(), PLANNED.cross(code).orElseThrow().only());
  }

  @Test
  void aCodeItDoesNotKnowIsNotAnswered() {
    assertEquals(Optional.empty(), PLANNED.cross("05"));
    assertEquals(Optional.empty(), SURVEYS.cross("0101"));
  }

  @Test
  void severalTargetsAreNeitherOneNorNone() {
    Crossing several = new Crossing(List.of("0102", "0103"));
    assertEquals(Optional.empty(), several.only());
    assertFalse(several.needsEvidence());
  }

  @Test
  void aTargetOutsideItsTableIsRefused() {
    Map<String, List<String>> rows = Map.of("0101", List.of("9999"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Crosswalk(PLANNED.provenance(), PLANNED.from(), PLANNED.to(), rows));
  }

  private static Set<String> childless(CodeTable table) {
    Set<String> codes = new TreeSet<>();
    for (CodeEntry entry : table.entries()) {
      if (table.descendants(entry.code()).isEmpty()) {
        codes.add(entry.code());
      }
    }
    return codes;
  }

  private static Set<String> set(String codes) {
    return new TreeSet<>(Arrays.asList(codes.split(" ")));
  }
}
