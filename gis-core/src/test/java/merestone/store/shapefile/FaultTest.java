package merestone.store.shapefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import merestone.message.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTest {

  @ParameterizedTest
  @EnumSource(Fault.class)
  void everyFaultSpeaksBothLanguagesWithItsHolesFilled(Fault fault) {
    Problem problem = fault.at("a.shp", "one", "two", "three", "four");
    for (String words :
        List.of(
            problem.message().zh(),
            problem.message().en(),
            problem.remedy().zh(),
            problem.remedy().en())) {
      assertFalse(words.contains("{"), words);
      assertTrue(words.length() > 5, words);
    }
    assertNotEquals(problem.message().zh(), problem.message().en());
    assertNotEquals(problem.remedy().zh(), problem.remedy().en());
    assertEquals("a.shp", problem.path());
  }

  @Test
  void codesAreKebabCaseAndDiffer() {
    Set<String> codes = new HashSet<>();
    for (Fault fault : Fault.values()) {
      assertTrue(fault.code().matches("[a-z]+(-[a-z]+)*"), fault.code());
      assertTrue(codes.add(fault.code()), fault.code());
    }
  }

  @Test
  void problemsOfRecordsComeInOrderAfterThoseOfTheFile() {
    ProblemLog log = new ProblemLog(Path.of("a.shp"));
    log.record(Fault.RING_UNCLOSED, 7, 1);
    log.record(Fault.RING_DEGENERATE, 2, 1);
    log.record(Fault.RING_UNCLOSED, 7, 1);
    log.header(Fault.SHX_MISSING);
    log.header(Fault.SHX_MISSING);
    assertEquals(
        List.of("shx-missing", "ring-degenerate", "ring-unclosed"),
        log.all().stream().map(Problem::code).toList());
    assertTrue(log.has(Fault.RING_UNCLOSED, 7));
    assertFalse(log.has(Fault.RING_UNCLOSED, 2));
  }

  @Test
  void beyondTenThousandRecordsTheRestIsCounted() {
    ProblemLog log = new ProblemLog(Path.of("a.shp"));
    for (int record = 0; record < 10_250; record++) {
      log.record(Fault.RING_UNCLOSED, record, 1);
    }
    List<Problem> all = log.all();
    assertEquals(10_001, all.size());
    assertEquals(
        "250 more records have the problem ring-unclosed.", all.get(10_000).message().en());
  }
}
