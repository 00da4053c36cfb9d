package merestone.triage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What differs between the findings of two runs. Immutable. The cost grows as that of telling two
 * sorted lists apart, n log n at most.
 *
 * @param changes every conflict of the later run in its order, then those that are gone
 */
public record RunComparison(List<Change> changes) {

  public RunComparison {
    changes = List.copyOf(changes);
  }

  /** Holds a run against an earlier one. */
  public static RunComparison of(RunPrint before, RunPrint now) {
    ChangeCauses causes = new ChangeCauses(before.facts(), now.facts());
    Matching matching = Matching.of(before.imprints(), now.imprints());
    Map<String, Change> byFinding = new HashMap<>();
    for (Matching.Pair pair : matching.pairs()) {
      byFinding.put(pair.now().finding(), changed(pair, causes));
    }
    List<Change> all = new ArrayList<>(now.imprints().size());
    for (Imprint one : now.imprints()) {
      Change known = byFinding.get(one.finding());
      all.add(known != null ? known : appeared(one, causes));
    }
    matching.gone().forEach(one -> all.add(vanished(one, causes)));
    return new RunComparison(all);
  }

  private static Change changed(Matching.Pair pair, ChangeCauses causes) {
    Change.Kind kind = kind(pair);
    return new Change(
        kind,
        java.util.Optional.of(pair.before()),
        java.util.Optional.of(pair.now()),
        kind == Change.Kind.UNCHANGED ? Set.of() : causes.of(pair.now()));
  }

  /** Returns what became of a conflict that is in both runs. */
  static Change.Kind kind(Matching.Pair pair) {
    if (pair.same()) {
      return pair.before().isSameRule(pair.now()) ? Change.Kind.UNCHANGED : Change.Kind.CHANGED;
    }
    boolean shaped = pair.before().outline().isPresent() && pair.now().outline().isPresent();
    Outline.Growth growth =
        shaped
            ? pair.before().outline().get().growth(pair.now().outline().get())
            : Outline.Growth.NEITHER;
    return switch (growth) {
      case GROWN -> Change.Kind.GROWN;
      case SHRUNK -> Change.Kind.SHRUNK;
      case NEITHER -> Change.Kind.CHANGED;
    };
  }

  private static Change appeared(Imprint one, ChangeCauses causes) {
    return new Change(
        Change.Kind.NEW, java.util.Optional.empty(), java.util.Optional.of(one), causes.of(one));
  }

  private static Change vanished(Imprint one, ChangeCauses causes) {
    return new Change(
        Change.Kind.GONE, java.util.Optional.of(one), java.util.Optional.empty(), causes.of(one));
  }

  /** Returns the conflicts of which something became. */
  public List<Change> of(Change.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  /** Returns how many conflicts each thing became of; every kind is there. */
  public Map<Change.Kind, Integer> counts() {
    Map<Change.Kind, Integer> counts = new EnumMap<>(Change.Kind.class);
    for (Change.Kind kind : Change.Kind.values()) {
      counts.put(kind, 0);
    }
    changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
    return counts;
  }
}
