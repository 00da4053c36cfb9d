package merestone.app.gui.run;

import static merestone.app.gui.Sketches.complete;
import static merestone.app.gui.Sketches.conflict;
import static merestone.app.gui.Sketches.ledger;
import static merestone.app.gui.Sketches.row;
import static merestone.app.gui.Sketches.undecided;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.parts.Words;
import merestone.finding.LedgerRow;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictViewModelTest {
  private final VerdictViewModel model =
      new VerdictViewModel(new Words(Messages.of(MerestoneWindow.class), Locale.ENGLISH));

  @Test
  void everythingCheckedAndNothingFoundIsClean() {
    model.show(ledger(row("A", 0, 0)), 0);
    assertEquals(Headline.CLEAN, model.headlineProperty().get());
    assertEquals(
        "Everything was checked and no rule is broken. Judgements made: 10.",
        model.sentenceProperty().get().en());
  }

  @Test
  void aCleanResultSaysWhatWasLeftOut() {
    LedgerRow off = LedgerRow.leftOut("B", "parcels", new Text("停用", "switched off"));
    model.show(ledger(row("A", 0, 0), off), 0);
    assertEquals(Headline.CLEAN, model.headlineProperty().get());
    assertEquals(
        "Everything was checked but the rules not applied (1), and no rule is broken."
            + " Judgements made: 10.",
        model.sentenceProperty().get().en());
    model.show(ledger(row("A", 1, 0), off), 0);
    assertTrue(
        model.sentenceProperty().get().en().endsWith(" Rules not applied: 1."),
        model.sentenceProperty().get()::en);
  }

  @Test
  void aResultUnderRulesThatWereChangedSaysSo() {
    model.show(ledger(row("A", 0, 0)), 2);
    assertEquals(
        "Everything was checked and no rule is broken. Judgements made: 10."
            + " Rules changed by a profile: 2.",
        model.sentenceProperty().get().en());
  }

  @Test
  void aConflictWithEverythingCheckedIsAFinding() {
    model.show(complete(conflict("R", Level.INFO, "P")), 0);
    assertEquals(Headline.FINDINGS, model.headlineProperty().get());
  }

  @Test
  void aRuleThatDidNotRunIsIncompleteEvenWithoutAnyFinding() {
    model.show(ledger(row("A", 0, 0), row("B", 0, 10)), 0);
    assertEquals(Headline.INCOMPLETE, model.headlineProperty().get());
  }

  @Test
  void anUndecidedFindingIsIncompleteAndCountedApartFromConflicts() {
    model.show(complete(conflict("R", Level.BLOCK, "P"), undecided("R", "Q")), 0);
    assertEquals(Headline.INCOMPLETE, model.headlineProperty().get());
    assertEquals(
        "Unfinished ledger lines: 0. Undecided findings: 1. Conflicts found so far: 1.",
        model.sentenceProperty().get().en());
  }

  @Test
  void anEmptyLedgerIsNotClean() {
    model.show(ledger(), 0);
    assertEquals(Headline.INCOMPLETE, model.headlineProperty().get());
  }

  @ParameterizedTest
  @EnumSource(RunState.class)
  void noStateWithoutAResultLooksClean(RunState state) {
    model.show(ledger(row("A", 0, 0)), 0);
    model.show(state, false);
    assertNotEquals(Headline.CLEAN, model.headlineProperty().get());
  }

  @Test
  void aCancelledAndAFailedCheckAreToldApart() {
    model.show(RunState.CANCELLED, false);
    assertEquals(Headline.CANCELLED, model.headlineProperty().get());
    model.show(RunState.FAILED, false);
    assertEquals(Headline.FAILED, model.headlineProperty().get());
  }
}
