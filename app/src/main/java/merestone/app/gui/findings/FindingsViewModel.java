package merestone.app.gui.findings;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.message.Text;
import merestone.rule.AreaKind;

/** The findings, which of them are shown, and the one that is looked at. */
public final class FindingsViewModel {
  private final ObservableList<Finding> all = FXCollections.observableArrayList();
  private final ObservableList<Finding> readable = FXCollections.unmodifiableObservableList(all);
  private final FilteredList<Finding> shown = new FilteredList<>(all);
  private final ObjectProperty<Finding> selected = new SimpleObjectProperty<>();
  private final ObjectProperty<AreaKind> area = new SimpleObjectProperty<>(AreaKind.PLANAR);
  private final StringProperty filter = new SimpleStringProperty("");
  private final Map<Gravity, BooleanProperty> gravities = new EnumMap<>(Gravity.class);
  private final Map<Gravity, ReadOnlyIntegerWrapper> counts = new EnumMap<>(Gravity.class);

  public FindingsViewModel() {
    filter.addListener((property, before, now) -> refilter());
    for (Gravity gravity : Gravity.values()) {
      BooleanProperty on = new SimpleBooleanProperty(true);
      on.addListener((property, before, now) -> refilter());
      gravities.put(gravity, on);
      counts.put(gravity, new ReadOnlyIntegerWrapper());
    }
  }

  /** Shows the answer of a check in place of the one before; the selection survives by its id. */
  public void show(Findings findings) {
    Optional<String> before = Optional.ofNullable(selected.get()).map(Finding::id);
    selected.set(null);
    all.setAll(findings.all());
    counts.forEach((gravity, count) -> count.set(count(gravity)));
    before.flatMap(this::byId).ifPresent(selected::set);
  }

  /** Shows nothing. */
  public void clear() {
    show(new Findings(List.of(), List.of(), List.of(), List.of()));
  }

  public ObservableList<Finding> shown() {
    return shown;
  }

  public ObservableList<Finding> all() {
    return readable;
  }

  /** Returns the finding that is looked at; its value is null where there is none. */
  public ObjectProperty<Finding> selectedProperty() {
    return selected;
  }

  /** Returns which of the two areas decides, and is shown in the table. */
  public ObjectProperty<AreaKind> areaProperty() {
    return area;
  }

  public StringProperty filterProperty() {
    return filter;
  }

  /** Returns whether findings of a gravity are shown. */
  public BooleanProperty shownProperty(Gravity gravity) {
    return gravities.get(gravity);
  }

  public ReadOnlyIntegerProperty countProperty(Gravity gravity) {
    return counts.get(gravity).getReadOnlyProperty();
  }

  /** Shows every finding again. */
  public void showAll() {
    filter.set("");
    gravities.values().forEach(on -> on.set(true));
  }

  /**
   * Selects one of the findings under a click. Where several lie on each other, every call goes on
   * to the next.
   */
  public Optional<Finding> selectAmong(List<Finding> hits) {
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    // Immutable lists cannot be asked for null.
    int at = selected.get() == null ? -1 : hits.indexOf(selected.get());
    int next = (at + 1) % hits.size();
    selected.set(hits.get(next));
    return Optional.of(hits.get(next));
  }

  /** Selects the finding so many rows further among those shown. */
  public void step(int rows) {
    if (!shown.isEmpty()) {
      int from = shown.indexOf(selected.get());
      int to = from < 0 ? 0 : Math.max(0, Math.min(shown.size() - 1, from + rows));
      selected.set(shown.get(to));
    }
  }

  private Optional<Finding> byId(String id) {
    return all.stream().filter(finding -> finding.id().equals(id)).findFirst();
  }

  private int count(Gravity gravity) {
    return (int) all.stream().filter(finding -> Gravity.of(finding) == gravity).count();
  }

  private void refilter() {
    String wanted = filter.get() == null ? "" : filter.get().strip().toLowerCase(Locale.ROOT);
    Predicate<Finding> passes = finding -> gravities.get(Gravity.of(finding)).get();
    shown.setPredicate(wanted.isEmpty() ? passes : passes.and(f -> says(f, wanted)));
  }

  private static boolean says(Finding finding, String wanted) {
    Text message = finding.message();
    Text title = finding.rule().wording().title();
    return Stream.of(
            finding.rule().id(),
            finding.subject().label(),
            finding.subject().name(),
            finding.subject().layer(),
            finding.town(),
            message.zh(),
            message.en(),
            title.zh(),
            title.en())
        .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
