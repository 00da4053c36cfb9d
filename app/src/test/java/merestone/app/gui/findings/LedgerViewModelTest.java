package merestone.app.gui.findings;

import static merestone.app.gui.Sketches.ledger;
import static merestone.app.gui.Sketches.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import merestone.finding.LedgerRow;
import merestone.message.Text;
import org.junit.jupiter.api.Test;

class LedgerViewModelTest {
  private final LedgerViewModel model = new LedgerViewModel();

  @Test
  void onlyWhatWasNotCheckedIsShownAtFirst() {
    model.show(ledger(row("A", 0, 0), row("B", 2, 0), row("C", 0, 0), row("D", 0, 10)));
    assertEquals(List.of("B", "D"), shown());
    assertEquals(2, model.incompleteProperty().get());
  }

  @Test
  void theWholeLedgerHasWhatWasNotCheckedFirstInTheBooksOrder() {
    model.show(ledger(row("A", 0, 0), row("B", 2, 0), row("C", 0, 0), row("D", 0, 10)));
    model.wholeProperty().set(true);
    assertEquals(List.of("B", "D", "A", "C"), shown());
    model.wholeProperty().set(false);
    assertEquals(List.of("B", "D"), shown());
  }

  @Test
  void aCompleteLedgerIsShownWhole() {
    model.show(ledger(row("A", 1, 0), row("B", 0, 0)));
    model.show(ledger(row("A", 0, 0), row("B", 0, 0)));
    assertEquals(List.of("A", "B"), shown());
  }

  @Test
  void rowsThatDifferInTheirRuleAloneAreOneLine() {
    model.show(ledger(row("A-1", 0, 10), row("A-2", 0, 10), row("B", 2, 0), row("A-3", 0, 10)));
    assertEquals(
        List.of(List.of("A-1", "A-2", "A-3"), List.of("B")),
        model.shown().stream().map(LedgerEntry::rules).toList());
    assertEquals(4, model.incompleteProperty().get());
    model.wholeProperty().set(true);
    assertEquals(4, model.shown().size());
  }

  /** It makes nothing incomplete, but nothing was checked. */
  @Test
  void aRuleLeftOutOnPurposeIsNoCompleteOne() {
    LedgerRow off = LedgerRow.leftOut("B", "parcels", new Text("停用", "switched off"));
    model.show(ledger(row("A", 0, 0), off));
    assertEquals(List.of("B"), shown());
    assertEquals(Completeness.LEFT_OUT, Completeness.of(model.shown().get(0).row()));
    assertEquals(0, model.incompleteProperty().get());
    assertEquals(1, model.leftOutProperty().get());
    model.show(ledger(row("A", 0, 0), off, row("C", 1, 0)));
    assertEquals(List.of("C", "B"), shown());
  }

  @Test
  void aRowOfNoRuleIsNotJoinedWithThoseOfRules() {
    model.show(ledger(row("A", 0, 10), row("", 0, 10)));
    assertEquals(2, model.shown().size());
  }

  @Test
  void clearForgetsTheCount() {
    model.show(ledger(row("A", 1, 0)));
    model.clear();
    assertEquals(0, model.incompleteProperty().get());
    assertEquals(List.of(), model.shown());
  }

  private List<String> shown() {
    return model.shown().stream().flatMap(line -> line.rules().stream()).toList();
  }
}
