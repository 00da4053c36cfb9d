package merestone.app.gui.triage;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.work.Background;
import merestone.finding.Finding;
import merestone.message.Problem;
import merestone.message.UserError;
import merestone.triage.Decision;
import merestone.triage.DecisionBook;
import merestone.triage.Entry;
import merestone.triage.Imprint;
import merestone.triage.RunComparison;
import merestone.triage.RunPrint;
import merestone.triage.Standing;
import merestone.triage.Standings;
import merestone.triage.Status;

/**
 * What is decided about the findings. A decision is shown at once and written in the background, in
 * order; what the disk did not take is shown as not kept, and tried again with the next.
 */
public final class TriageViewModel {
  private final Troubles troubles;
  private final Clock clock;
  private final Scribe scribe = new Scribe();
  private final InOrder line;
  private final Deque<Deed> done = new ArrayDeque<>();
  private final Deque<Deed> undone = new ArrayDeque<>();
  private final List<Entry> unwritten = new ArrayList<>();
  private final Set<String> notKept = new HashSet<>();
  private final StringProperty reviewer = new SimpleStringProperty("");
  private final ObjectProperty<Optional<StatusFace>> shown =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper decided = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Problem>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<RunComparison>> comparison =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Background background;
  private Optional<DecisionBook> book = Optional.empty();

  /** What a run brings with it. */
  private record Loaded(
      Map<String, Imprint> run,
      Map<String, Standing> standings,
      Optional<RunComparison> comparison,
      Optional<UserError> failure) {}

  public TriageViewModel(Background background, Troubles troubles, Clock clock) {
    this.background = background;
    line = new InOrder(background, troubles);
    this.troubles = troubles;
    this.clock = clock;
  }

  /** Opens the decisions about another review, and closes those about the one before. */
  public void open(Supplier<DecisionBook> opening) {
    clear();
    line.add(() -> replaced(opening), this::opened, this::refused);
  }

  private Supplier<DecisionBook> replaced(Supplier<DecisionBook> opening) {
    Optional<DecisionBook> before = book;
    book = Optional.empty();
    unwritten.clear(); // it was told that they are not kept
    notKept.clear();
    return () -> {
      before.ifPresent(DecisionBook::close);
      return opening.get();
    };
  }

  private void opened(DecisionBook now) {
    book = Optional.of(now);
    trouble.set(now.notKept());
  }

  /** Shows how the findings of a run stand and how it differs from the last; keeps the run. */
  public void show(Supplier<RunPrint> run) {
    clear();
    line.add(() -> loading(run), this::loaded, this::refused);
  }

  private Supplier<Loaded> loading(Supplier<RunPrint> run) {
    Optional<DecisionBook> from = book;
    return () -> load(from, run.get());
  }

  private static Loaded load(Optional<DecisionBook> from, RunPrint run) {
    Map<String, Imprint> byFinding = new HashMap<>();
    run.imprints().forEach(one -> byFinding.put(one.finding(), one));
    if (from.isEmpty()) {
      return new Loaded(byFinding, new HashMap<>(), Optional.empty(), Optional.empty());
    }
    DecisionBook book = from.get();
    Map<String, Standing> standings = new HashMap<>(Standings.of(book.last(), run.imprints()));
    Optional<RunComparison> comparison = book.lastRun().map(last -> RunComparison.of(last, run));
    return new Loaded(byFinding, standings, comparison, keep(book, run));
  }

  private static Optional<UserError> keep(DecisionBook book, RunPrint run) {
    try {
      if (book.notKept().isEmpty()) {
        book.keep(run);
      }
      return Optional.empty();
    } catch (UserError e) {
      return Optional.of(e);
    }
  }

  private void loaded(Loaded run) {
    scribe.show(run.run(), run.standings());
    total.set(run.run().size());
    comparison.set(run.comparison());
    ready.set(book.isPresent() && book.get().notKept().isEmpty());
    changed();
    run.failure().ifPresent(troubles::explain);
  }

  /** Shows nothing: there is no result. What is decided stays. */
  public void clear() {
    scribe.clear();
    done.clear();
    undone.clear();
    total.set(0);
    ready.set(false);
    comparison.set(Optional.empty());
    shown.set(Optional.empty());
    changed();
  }

  /**
   * Writes what is left to write and lets others have the decisions; the last thing to be done. The
   * program does not end before.
   */
  public void close() {
    List<Entry> rest = List.copyOf(unwritten);
    book.ifPresent(open -> background.lastly(() -> close(open, rest)));
    book = Optional.empty();
  }

  private static void close(DecisionBook open, List<Entry> rest) {
    try (open) {
      if (!rest.isEmpty() && open.notKept().isEmpty()) {
        open.append(rest);
      }
    }
  }

  /** Returns how a finding stands. */
  public Mark statusOf(Finding finding) {
    return new Mark(scribe.standing(finding.id()), !notKept.contains(finding.id()));
  }

  /** Returns how all findings of the run stand that somebody decided about, by their ids. */
  public Map<String, Standing> standings() {
    return scribe.standings();
  }

  /** Returns a number that changes whenever the standing of a finding may have changed. */
  public ReadOnlyIntegerProperty revisionProperty() {
    return revision.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty decidedProperty() {
    return decided.getReadOnlyProperty();
  }

  public ReadOnlyIntegerProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** Returns whether anything can be decided at this moment. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** Returns why decisions cannot be kept, or why the last ones were not; empty if they are. */
  public ReadOnlyObjectProperty<Optional<Problem>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  /** Returns how this run differs from the last; empty if there was none. */
  public ReadOnlyObjectProperty<Optional<RunComparison>> comparisonProperty() {
    return comparison.getReadOnlyProperty();
  }

  public StringProperty reviewerProperty() {
    return reviewer;
  }

  /** Returns the status whose findings are shown alone; empty for all. */
  public ObjectProperty<Optional<StatusFace>> shownProperty() {
    return shown;
  }

  /** Returns which findings are shown. */
  public Predicate<Finding> filter() {
    return finding ->
        shown.get().map(face -> face.status() == statusOf(finding).status()).orElse(true);
  }

  /**
   * Decides about findings.
   *
   * @param comment for all of them; empty if each keeps its own
   * @return whether it was done: not if a reason is needed and one of them has none
   */
  public boolean decide(List<Finding> findings, Status status, Optional<String> comment) {
    return decide(findings, mark -> status, comment);
  }

  /**
   * Gives findings a comment; each keeps its status.
   *
   * @return whether it was done: not if a reason is needed and the comment is empty
   */
  public boolean comment(List<Finding> findings, String comment) {
    return decide(findings, Mark::status, Optional.of(comment));
  }

  private boolean decide(
      List<Finding> findings, Function<Mark, Status> status, Optional<String> comment) {
    if (!ready.get()) {
      return false;
    }
    Instant at = clock.instant();
    Map<String, Decision> wanted = new LinkedHashMap<>();
    for (Finding finding : findings) {
      if (scribe.knows(finding.id())) {
        Mark now = statusOf(finding);
        Status then = status.apply(now);
        String words = comment.orElse(now.comment()).strip();
        if (then.needsReason() && words.isEmpty()) {
          return false;
        }
        wanted.put(finding.id(), new Decision(then, words, reviewer.get().strip(), at));
      }
    }
    Deed deed = scribe.decide(wanted);
    if (!deed.steps().isEmpty()) {
      done.push(deed);
      undone.clear();
      write(deed.entries());
    }
    return true;
  }

  /** Takes the last action back. */
  public void undo() {
    if (!done.isEmpty()) {
      Deed deed = done.pop();
      undone.push(deed);
      write(scribe.undo(deed, reviewer.get().strip(), clock.instant()));
    }
  }

  /** Does the action again that was taken back last. */
  public void redo() {
    if (!undone.isEmpty()) {
      Deed deed = undone.pop();
      done.push(deed);
      write(scribe.redo(deed, reviewer.get().strip(), clock.instant()));
    }
  }

  /** Tries again to keep what was not kept. */
  public void retry() {
    write(List.of());
  }

  /** Returns the next finding nobody has decided about, in a list, after or before one of it. */
  public Optional<Finding> undecided(List<Finding> among, Finding from, int step) {
    int size = among.size();
    int start = from == null ? (step > 0 ? -1 : size) : among.indexOf(from);
    for (int i = start + step; i >= 0 && i < size; i += step) {
      if (statusOf(among.get(i)).now().isEmpty()) {
        return Optional.of(among.get(i));
      }
    }
    return Optional.empty();
  }

  private void write(List<Entry> entries) {
    unwritten.addAll(entries);
    changed();
    line.add(this::writing, this::written, this::unwritten);
  }

  private Supplier<Integer> writing() {
    List<Entry> batch = List.copyOf(unwritten);
    Optional<DecisionBook> to = book;
    return () -> {
      if (!batch.isEmpty()) {
        to.orElseThrow().append(batch);
      }
      return batch.size();
    };
  }

  private void written(int entries) {
    unwritten.subList(0, entries).clear();
    if (unwritten.isEmpty()) {
      notKept.clear();
      trouble.set(Optional.empty());
    }
    changed();
  }

  private void unwritten(UserError error) {
    unwritten.forEach(entry -> notKept.add(entry.imprint().finding()));
    trouble.set(Optional.of(error.problem()));
    changed();
  }

  private void refused(UserError error) {
    trouble.set(Optional.of(error.problem()));
    troubles.explain(error);
  }

  private void changed() {
    canUndo.set(!done.isEmpty());
    canRedo.set(!undone.isEmpty());
    decided.set(scribe.decided());
    revision.set(revision.get() + 1);
  }
}
