package merestone.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {

  @Test
  void nothingIsDismissedWithoutAReason() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Decision(Status.DISMISSED, "  ", "王", Conflicts.MORNING));
    assertEquals(
        "批文已核", new Decision(Status.DISMISSED, " 批文已核 ", "王", Conflicts.MORNING).comment());
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void theWordOfAStatusReadsBack(Status status) {
    assertEquals(status, Status.of(status.word()));
  }
}
