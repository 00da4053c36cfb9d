package merestone.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class UsageErrorTest {
  private static final Problem FIRST =
      new Problem("a.yaml", "one", new Text("甲", "first"), Text.same(""));
  private static final Problem SECOND =
      new Problem("a.yaml", "two", new Text("乙", "second"), Text.same(""));

  @Test
  void theFirstProblemStandsForAllAndTheMessageListsThem() {
    UsageError error = new UsageError(List.of(FIRST, SECOND));
    assertEquals(FIRST, error.problem());
    assertEquals(List.of(FIRST, SECOND), error.problems());
    assertEquals("a.yaml: first\na.yaml: second", error.getMessage());
  }

  @Test
  void aUserErrorHasItsOneProblem() {
    UserError error = new UserError(SECOND);
    assertEquals(List.of(SECOND), error.problems());
    assertEquals("a.yaml: second", error.getMessage());
  }
}
