package merestone.app.gui.findings;

import java.util.Comparator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;

/** What was and was not checked; what was not comes first. */
public final class LedgerViewModel {
  private final ObservableList<LedgerRow> rows = FXCollections.observableArrayList();
  private final ObservableList<LedgerRow> readable = FXCollections.unmodifiableObservableList(rows);
  private final ReadOnlyIntegerWrapper incomplete = new ReadOnlyIntegerWrapper();

  public void show(Findings findings) {
    rows.setAll(
        findings.ledger().stream().sorted(Comparator.comparing(LedgerRow::isComplete)).toList());
    incomplete.set((int) rows.stream().filter(row -> !row.isComplete()).count());
  }

  public void clear() {
    rows.clear();
    incomplete.set(0);
  }

  public ObservableList<LedgerRow> rows() {
    return readable;
  }

  /** Returns how many rows the rules did not do all they should with. */
  public ReadOnlyIntegerProperty incompleteProperty() {
    return incomplete.getReadOnlyProperty();
  }
}
