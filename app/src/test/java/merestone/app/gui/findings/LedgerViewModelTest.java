package merestone.app.gui.findings;

import static merestone.app.gui.Sketches.ledger;
import static merestone.app.gui.Sketches.row;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import merestone.finding.LedgerRow;
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
  void clearForgetsTheCount() {
    model.show(ledger(row("A", 1, 0)));
    model.clear();
    assertEquals(0, model.incompleteProperty().get());
    assertEquals(List.of(), model.shown());
  }

  private List<String> shown() {
    return model.shown().stream().map(LedgerRow::rule).toList();
  }
}
