package merestone.app.gui.findings;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;

/** What was and was not checked: only what was not, unless the whole ledger is asked for. */
public final class LedgerViewModel {
  private final ObservableList<LedgerRow> all = FXCollections.observableArrayList();
  private final ObservableList<LedgerRow> readable = FXCollections.unmodifiableObservableList(all);
  private final ObservableList<LedgerEntry> lines = FXCollections.observableArrayList();
  private final ObservableList<LedgerEntry> shown = FXCollections.unmodifiableObservableList(lines);
  private final ReadOnlyIntegerWrapper incomplete = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper leftOut = new ReadOnlyIntegerWrapper();
  private final BooleanProperty whole = new SimpleBooleanProperty();

  public LedgerViewModel() {
    whole.addListener((property, before, now) -> refill());
  }

  /** Shows a ledger, what was not checked first. */
  public void show(Findings findings) {
    all.setAll(findings.ledger().stream().sorted(Comparator.comparing(Completeness::of)).toList());
    incomplete.set(count(Completeness.INCOMPLETE));
    leftOut.set(count(Completeness.LEFT_OUT));
    refill();
  }

  public void clear() {
    all.clear();
    incomplete.set(0);
    leftOut.set(0);
    refill();
  }

  public ObservableList<LedgerRow> all() {
    return readable;
  }

  /**
   * Returns the lines to show: what was not checked, be it on purpose, rules of one reason
   * together; every row by itself where the whole ledger is asked for, or all of it is complete.
   */
  ObservableList<LedgerEntry> shown() {
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

  /** Returns how many rows are of rules left out on purpose. */
  ReadOnlyIntegerProperty leftOutProperty() {
    return leftOut.getReadOnlyProperty();
  }

  private int count(Completeness wanted) {
    return (int) all.stream().filter(row -> Completeness.of(row) == wanted).count();
  }

  private void refill() {
    List<LedgerRow> open =
        all.stream().filter(row -> Completeness.of(row) != Completeness.COMPLETE).toList();
    boolean every = whole.get() || open.isEmpty();
    lines.setAll(every ? LedgerEntry.each(all) : LedgerEntry.together(open));
  }
}
