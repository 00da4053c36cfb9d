package merestone.triage;

import static merestone.triage.Conflicts.decision;
import static merestone.triage.Conflicts.entry;
import static merestone.triage.Conflicts.imprint;
import static merestone.triage.Conflicts.strip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import merestone.triage.Standing.Since;
import org.junit.jupiter.api.Test;

class StandingsTest {
  private final Decision dismissed = decision(Status.DISMISSED, "批文已核");
  private final Entry entry = entry("c-1", imprint("a", "P-1", strip(0, 5)), dismissed);

  @Test
  void aDecisionHoldsWhileShapeAndRuleAreWhatTheyWere() {
    Standing standing = of(imprint("other-id", "P-1", strip(0, 5)));
    assertEquals(Optional.of(dismissed), standing.current());
    assertEquals(Optional.empty(), standing.earlier());
  }

  @Test
  void aConflictThatHasChangedIsToBeConfirmedAgain() {
    assertEquals(Set.of(Since.GROWN), of(imprint("a", "P-1", strip(0, 6))).changed());
    assertEquals(Set.of(Since.SHRUNK), of(imprint("a", "P-1", strip(0, 4))).changed());
    assertEquals(Set.of(Since.MOVED), of(imprint("a", "P-1", strip(2, 5))).changed());
    assertEquals(
        Set.of(Since.RULE), of(imprint("a", "FARM-1", "text-2", "P-1", strip(0, 5))).changed());
    Standing both = of(imprint("a", "FARM-1", "text-2", "P-1", strip(0, 6)));
    assertEquals(Set.of(Since.RULE, Since.GROWN), both.changed());
    assertEquals(Optional.empty(), both.current());
    assertEquals(Optional.of(dismissed), both.earlier());
  }

  @Test
  void aDecisionAboutOneParcelSaysNothingOfAnother() {
    assertTrue(Standings.of(List.of(entry), List.of(imprint("a", "P-2", strip(0, 5)))).isEmpty());
  }

  private Standing of(Imprint now) {
    Map<String, Standing> standings = Standings.of(List.of(entry), List.of(now));
    return standings.get(now.finding());
  }
}
