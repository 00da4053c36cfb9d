package merestone.app.gui.findings;

import java.util.Comparator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;

/** What was and was not checked: only what was not, unless the whole ledger is asked for. */
public final class LedgerViewModel {
  private final ObservableList<LedgerRow> all = FXCollections.observableArrayList();
  private final ObservableList<LedgerRow> readable = FXCollections.unmodifiableObservableList(all);
  private final FilteredList<LedgerRow> shown = new FilteredList<>(all);
  private final ReadOnlyIntegerWrapper incomplete = new ReadOnlyIntegerWrapper();
  private final BooleanProperty whole = new SimpleBooleanProperty();

  public LedgerViewModel() {
    whole.addListener((property, before, now) -> refilter());
  }

  /** Shows a ledger, what was not checked first. */
  public void show(Findings findings) {
    all.setAll(
        findings.ledger().stream().sorted(Comparator.comparing(LedgerRow::isComplete)).toList());
    incomplete.set((int) all.stream().filter(row -> !row.isComplete()).count());
    refilter();
  }

  public void clear() {
    all.clear();
    incomplete.set(0);
  }

  public ObservableList<LedgerRow> all() {
    return readable;
  }

  /** Returns the rows to show; all of them where every one is complete. */
  public ObservableList<LedgerRow> shown() {
    return shown;
  }

  /** Returns whether the rows that are complete are shown beside those that are not. */
  public BooleanProperty wholeProperty() {
    return whole;
  }

  /** Returns how many rows the rules did not do all they should with. */
  public ReadOnlyIntegerProperty incompleteProperty() {
    return incomplete.getReadOnlyProperty();
  }

  private void refilter() {
    boolean every = whole.get() || incomplete.get() == 0;
    shown.setPredicate(row -> every || !row.isComplete());
  }
}
