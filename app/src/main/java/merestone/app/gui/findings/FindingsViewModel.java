package merestone.app.gui.findings;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.findings.Arrangement.Arranged;
import merestone.app.gui.parts.WholeList;
import merestone.app.gui.parts.Words;
import merestone.app.gui.work.Background;
import merestone.app.gui.work.Running;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.rule.AreaKind;

/**
 * The findings, which of them are shown in which order and groups, and the one that is looked at.
 * Filtering, sorting and grouping is done in the background; a request that is outdated is dropped.
 */
public final class FindingsViewModel {
  private final Background background;
  private final Troubles troubles;
  private final Words words;
  private final WholeList<Finding> all = new WholeList<>();
  private final WholeList<Finding> shown = new WholeList<>();
  private final WholeList<FindingRow> rows = new WholeList<>();
  private final ReadOnlyObjectWrapper<Set<String>> passedOver =
      new ReadOnlyObjectWrapper<>(Set.of());
  private final ReadOnlyBooleanWrapper arranging = new ReadOnlyBooleanWrapper();
  private final ObjectProperty<Finding> selected = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Finding> listed = new ReadOnlyObjectWrapper<>();
  private final WholeList<Finding> chosen = new WholeList<>();
  private final ObjectProperty<AreaKind> area = new SimpleObjectProperty<>(AreaKind.PLANAR);
  private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
  private final ObjectProperty<List<Sorting>> sorting = new SimpleObjectProperty<>(List.of());
  private final Map<Gravity, ReadOnlyIntegerWrapper> counts = new EnumMap<>(Gravity.class);
  private final Set<String> open = new HashSet<>();
  private final FindingsFilter filter;
  private List<Finding> answer = List.of();
  private List<FindingRow> made = List.of();
  private Arranged arranged = Arranged.NOTHING;
  private Running running = Running.NOTHING;
  private boolean filling;
  private long requests;

  public FindingsViewModel(Background background, Troubles troubles, Words words) {
    this.background = background;
    this.troubles = troubles;
    this.words = words;
    filter = new FindingsFilter(area, words);
    for (Gravity gravity : Gravity.values()) {
      counts.put(gravity, new ReadOnlyIntegerWrapper());
    }
    for (ObservableValue<?> wish :
        List.of(filter.changesProperty(), area, sorting, words.localeProperty())) {
      wish.addListener((property, before, now) -> arrange());
    }
    grouping.addListener((property, before, now) -> regroup());
    selected.addListener((property, before, now) -> selected(now));
  }

  /** Shows the answer of a check in place of the one before; the selection survives by its id. */
  public void show(Findings findings) {
    Optional<String> before = Optional.ofNullable(selected.get()).map(Finding::id);
    selected.set(null);
    answer = findings.all();
    all.replace(answer);
    apply(Arranged.NOTHING);
    arrange();
    survey(answer);
    before.flatMap(this::byId).ifPresent(selected::set);
  }

  /** Shows nothing. */
  public void clear() {
    show(new Findings(List.of(), List.of(), List.of(), List.of()));
  }

  /** Returns the findings shown, in the order of the rows, those of closed groups included. */
  public ObservableList<Finding> shown() {
    return shown;
  }

  /** Returns the ids of the findings that the filter leaves out. */
  public ReadOnlyObjectProperty<Set<String>> passedOverProperty() {
    return passedOver.getReadOnlyProperty();
  }

  /** Returns the rows: findings, and the heads of groups. */
  public ObservableList<FindingRow> rows() {
    return rows;
  }

  public ObservableList<Finding> all() {
    return all;
  }

  /** Returns whether the rows are being made: those there are may be of the request before. */
  public ReadOnlyBooleanProperty arrangingProperty() {
    return arranging.getReadOnlyProperty();
  }

  /**
   * Returns the finding that is selected, here or on the map; its value is null where there is
   * none. It may be one that the list does not show.
   */
  public ObjectProperty<Finding> selectedProperty() {
    return selected;
  }

  /**
   * Returns the selected finding if it has a row, which is the one to read and to decide about; its
   * value is null where none is selected or a filter or a closed group hides it.
   */
  public ReadOnlyObjectProperty<Finding> listedProperty() {
    return listed.getReadOnlyProperty();
  }

  /** Brings the selected finding back into the list, whatever hides it. */
  public void listSelected() {
    Finding finding = selected.get();
    if (finding != null && indexOf(arranged.findings(), finding) < 0) {
      showAll();
    } else {
      reveal(finding);
    }
  }

  /** Returns the findings chosen together, the one looked at among them. */
  public ObservableList<Finding> chosen() {
    return chosen;
  }

  /** Takes the findings chosen together. */
  void choose(List<Finding> together) {
    chosen.replace(together);
  }

  /** Returns which of the two areas decides, and is shown in the table. */
  public ObjectProperty<AreaKind> areaProperty() {
    return area;
  }

  public ObjectProperty<Grouping> groupingProperty() {
    return grouping;
  }

  /** Returns the columns the findings are sorted by, the first first; none for the book's order. */
  public ObjectProperty<List<Sorting>> sortingProperty() {
    return sorting;
  }

  /** Returns what narrows the list. */
  public FindingsFilter filter() {
    return filter;
  }

  /** Returns the text that findings must say to be shown. */
  public StringProperty filterProperty() {
    return filter.text().textProperty();
  }

  /** Returns whether findings of a gravity are shown. */
  public BooleanProperty shownProperty(Gravity gravity) {
    return filter.levels().shownProperty(gravity);
  }

  public ReadOnlyIntegerProperty countProperty(Gravity gravity) {
    return counts.get(gravity).getReadOnlyProperty();
  }

  /** Shows every finding again. */
  public void showAll() {
    filter.clear();
  }

  /** Opens a group, or closes it. */
  public void toggle(FindingRow.Group group) {
    if (!open.remove(group.key())) {
      open.add(group.key());
    }
    fillRows();
  }

  /** Opens or closes all groups. */
  public void toggleAll(boolean on) {
    open.clear();
    if (on) {
      arranged.bundles().forEach(bundle -> open.add(bundle.key()));
    }
    fillRows();
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
      int from = indexOf(arranged.findings(), selected.get());
      int to = from < 0 ? 0 : Math.max(0, Math.min(shown.size() - 1, from + rows));
      selected.set(shown.get(to));
    }
  }

  /** Returns the finding of this id, if it is among those of the answer. */
  public Optional<Finding> byId(String id) {
    return all.stream().filter(finding -> finding.id().equals(id)).findFirst();
  }

  /** Returns the findings under the head of a group, be it open or not. */
  List<Finding> membersOf(FindingRow.Group group) {
    return arranged.bundles().stream()
        .filter(bundle -> bundle.key().equals(group.key()))
        .flatMap(bundle -> bundle.rows().stream())
        .flatMap(row -> row.finding().stream())
        .toList();
  }

  /** Returns the row of a finding; −1 if it is not shown. */
  int rowOf(Finding finding) {
    for (int row = 0; row < made.size(); row++) {
      if (made.get(row) instanceof FindingRow.One one && one.one() == finding) {
        return row;
      }
    }
    return -1;
  }

  /** The very finding is meant: comparing findings would compare their shapes. */
  private static int indexOf(List<Finding> findings, Finding wanted) {
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i) == wanted) {
        return i;
      }
    }
    return -1;
  }

  private void fillRows() {
    made = GroupedRows.of(arranged, grouping.get(), open, words);
    listed.set(rowOf(selected.get()) < 0 ? null : selected.get());
    filling = true;
    rows.replace(made);
    filling = false;
  }

  /** Returns whether the rows are being replaced: what the table selects meanwhile is no choice. */
  boolean isFilling() {
    return filling;
  }

  private void selected(Finding finding) {
    reveal(finding);
    listed.set(rowOf(finding) < 0 ? null : finding);
  }

  /** Finds out how many findings of each gravity there are, and what can be chosen to filter by. */
  private void survey(List<Finding> findings) {
    background
        .call(
            progress -> {
              Map<Gravity, Integer> numbers = Gravity.count(findings);
              Runnable choices = filter.prepare(findings);
              return (Runnable) () -> surveyed(findings, numbers, choices);
            })
        .onSuccess(Runnable::run)
        .onError(Throwable.class, troubles::reportBug)
        .start();
  }

  private void surveyed(List<Finding> findings, Map<Gravity, Integer> numbers, Runnable choices) {
    if (findings == answer) {
      counts.forEach((gravity, count) -> count.set(numbers.getOrDefault(gravity, 0)));
      choices.run();
    }
  }

  private void regroup() {
    open.clear();
    arrange();
  }

  private void arrange() {
    running.cancel();
    Arrangement wanted =
        new Arrangement(
            answer,
            filter.test(),
            sorting.get(),
            grouping.get(),
            new Arrangement.Reading(area.get(), words.locale()));
    long request = ++requests;
    arranging.set(true);
    running =
        background
            .call(wanted::run)
            .onSuccess(now -> answered(request, now))
            .onError(Throwable.class, troubles::reportBug)
            .start();
  }

  /** An answer that was under way when another was asked for comes too late. */
  private void answered(long request, Arranged now) {
    if (request == requests) {
      arranging.set(false);
      apply(now);
    }
  }

  private void apply(Arranged now) {
    arranged = now;
    passedOver.set(now.passedOver());
    shown.replace(now.findings());
    if (selected.get() != null && grouping.get() != Grouping.NONE) {
      open.add(grouping.get().of(selected.get()));
    }
    fillRows();
  }

  /** The row of the finding that is looked at is never inside a closed group. */
  private void reveal(Finding finding) {
    String key = finding == null ? "" : grouping.get().of(finding);
    if (finding != null && grouping.get() != Grouping.NONE && open.add(key)) {
      fillRows();
    }
  }
}
