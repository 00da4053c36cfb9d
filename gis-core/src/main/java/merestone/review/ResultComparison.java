package merestone.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import merestone.message.Text;
import merestone.triage.Change;
import merestone.triage.RunComparison;
import merestone.triage.RunFacts;
import merestone.triage.RunPrint;

/**
 * Two results, one held against the other: what they were made from, and what became of each
 * conflict, by the same {@link RunComparison} as in the window. Immutable.
 *
 * @param old the earlier result
 * @param fresh the later one
 * @param changes what became of each conflict; nothing is said of causes unless both results tell
 *     what they were made from
 */
public record ResultComparison(StoredResult old, StoredResult fresh, RunComparison changes) {

  /**
   * Something the results were made with that is not the same.
   *
   * @param name the code of a setting, or the path of an input
   * @param old what it was; empty if there was none
   * @param fresh what it is; empty if there is none
   */
  public record Difference(String name, Optional<Text> old, Optional<Text> fresh) {}

  /** Holds the later result against the earlier one. */
  public static ResultComparison of(StoredResult old, StoredResult fresh) {
    boolean told = old.tellsItsInputs() && fresh.tellsItsInputs();
    RunPrint before = told ? old.print() : withoutFacts(old.print());
    RunPrint now = told ? fresh.print() : withoutFacts(fresh.print());
    return new ResultComparison(old, fresh, RunComparison.of(before, now));
  }

  private static RunPrint withoutFacts(RunPrint print) {
    return new RunPrint(RunFacts.UNTOLD, print.imprints());
  }

  /** Returns whether both results tell what they were made from. */
  public boolean tellsInputs() {
    return old.tellsItsInputs() && fresh.tellsItsInputs();
  }

  /** Returns whether in both everything was checked, as far as they tell. */
  public boolean isComplete() {
    return old.isComplete() && fresh.isComplete();
  }

  /** Returns whether every conflict is as it was. */
  public boolean isEqual() {
    return changes.of(Change.Kind.UNCHANGED).size() == changes.changes().size();
  }

  /** Returns the settings that differ, by code; none if a result does not tell its settings. */
  public List<Difference> settings() {
    return tellsInputs() ? differences(old.settings(), fresh.settings()) : List.of();
  }

  /** Returns the input files that differ, by path; none if a result does not tell its inputs. */
  public List<Difference> inputs() {
    return tellsInputs() ? differences(texts(old.inputs()), texts(fresh.inputs())) : List.of();
  }

  private static Map<String, Text> texts(Map<String, String> values) {
    Map<String, Text> texts = new TreeMap<>();
    values.forEach((name, value) -> texts.put(name, Text.same(value)));
    return texts;
  }

  /** Versions may have put a setting into other Chinese words: the English ones are held apart. */
  private static List<Difference> differences(Map<String, Text> old, Map<String, Text> fresh) {
    List<Difference> all = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(fresh.keySet());
    for (String name : names) {
      Optional<Text> was = Optional.ofNullable(old.get(name));
      Optional<Text> is = Optional.ofNullable(fresh.get(name));
      if (!was.map(Text::en).equals(is.map(Text::en))) {
        all.add(new Difference(name, was, is));
      }
    }
    return all;
  }

  /** Returns what became of the conflicts of each rule, by its id. */
  public Map<String, Map<Change.Kind, Integer>> byRule() {
    Map<String, List<Change>> rules = new TreeMap<>();
    for (Change change : changes.changes()) {
      rules.computeIfAbsent(change.imprint().rule(), rule -> new ArrayList<>()).add(change);
    }
    Map<String, Map<Change.Kind, Integer>> counts = new TreeMap<>();
    rules.forEach((rule, all) -> counts.put(rule, new RunComparison(all).counts()));
    return counts;
  }

  /** Returns the conflicts of which something became: new, then changed, then gone. */
  public Stream<Change> differing() {
    return Stream.of(
            Change.Kind.NEW,
            Change.Kind.GROWN,
            Change.Kind.SHRUNK,
            Change.Kind.CHANGED,
            Change.Kind.GONE)
        .flatMap(kind -> changes.of(kind).stream());
  }
}
