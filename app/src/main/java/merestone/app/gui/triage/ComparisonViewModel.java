package merestone.app.gui.triage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import merestone.triage.Change;
import merestone.triage.Change.Kind;
import merestone.triage.RunComparison;

/** What differs from the last run, and which of it is listed. */
public final class ComparisonViewModel {
  private final ObservableList<Change> all = FXCollections.observableArrayList();
  private final FilteredList<Change> listed = new FilteredList<>(all);
  private final Map<Kind, BooleanProperty> kinds = new EnumMap<>(Kind.class);
  private final Map<Kind, ReadOnlyIntegerWrapper> counts = new EnumMap<>(Kind.class);
  private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();

  public ComparisonViewModel() {
    for (Kind kind : Kind.values()) {
      BooleanProperty on = new SimpleBooleanProperty(kind != Kind.UNCHANGED);
      on.addListener((property, before, now) -> refilter());
      kinds.put(kind, on);
      counts.put(kind, new ReadOnlyIntegerWrapper());
    }
    refilter();
  }

  /** Shows a comparison. */
  public void show(RunComparison comparison) {
    comparison.counts().forEach((kind, number) -> counts.get(kind).set(number));
    all.setAll(comparison.changes());
    known.set(true);
  }

  /** Shows that there is nothing to compare with. */
  public void clear() {
    counts.values().forEach(count -> count.set(0));
    all.setAll(List.of());
    known.set(false);
  }

  /** Returns whether there was a run to compare with. */
  public ReadOnlyBooleanProperty knownProperty() {
    return known.getReadOnlyProperty();
  }

  /** Returns the conflicts that are listed. */
  public ObservableList<Change> listed() {
    return listed;
  }

  /** Returns whether conflicts of which this became are listed. */
  public BooleanProperty listedProperty(Kind kind) {
    return kinds.get(kind);
  }

  public ReadOnlyIntegerProperty countProperty(Kind kind) {
    return counts.get(kind).getReadOnlyProperty();
  }

  private void refilter() {
    listed.setPredicate(change -> kinds.get(change.kind()).get());
  }
}
