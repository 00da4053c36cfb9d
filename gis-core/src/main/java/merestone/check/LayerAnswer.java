package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import merestone.finding.LedgerRow.Counts;
import merestone.message.Text;

/**
 * What a {@link LayerTest} has found.
 *
 * @param faults where the rule is broken, in the order of the layer
 * @param open features of which it cannot be said, in the order of the layer
 * @param notRun why the layer could not be tested at all; empty if it was
 * @param broken the features that break the rule, by their places; −1 is the layer as a whole
 */
record LayerAnswer(
    List<Fault> faults, List<Open> open, Optional<Text> notRun, Set<Integer> broken) {

  /** Nothing was found. */
  static final LayerAnswer CLEAR = of(List.of());

  LayerAnswer {
    faults = List.copyOf(faults);
    open = List.copyOf(open);
    broken = Set.copyOf(broken);
  }

  /** An answer in which the features at fault are those the faults name. */
  LayerAnswer(List<Fault> faults, List<Open> open, Optional<Text> notRun) {
    this(
        faults,
        open,
        notRun,
        faults.stream().map(Fault::feature).collect(Collectors.toUnmodifiableSet()));
  }

  static LayerAnswer of(List<Fault> faults) {
    return new LayerAnswer(faults, List.of(), Optional.empty());
  }

  static LayerAnswer of(List<Fault> faults, List<Open> open) {
    return new LayerAnswer(faults, open, Optional.empty());
  }

  static LayerAnswer notRun(Text why) {
    return new LayerAnswer(List.of(), List.of(), Optional.of(why));
  }

  static LayerAnswer open(int feature, Text why) {
    return of(List.of(), List.of(new Open(feature, why)));
  }

  /** Returns the answers of parts of a layer as one. */
  static LayerAnswer joined(List<LayerAnswer> parts) {
    List<Fault> faults = new ArrayList<>();
    List<Open> open = new ArrayList<>();
    for (LayerAnswer part : parts) {
      faults.addAll(part.faults);
      open.addAll(part.open);
    }
    return of(faults, open);
  }

  /**
   * Counts features by what became of them. The layer as a whole counts under conflict and
   * undecided as one feature would, and takes nothing from those that are clear.
   *
   * @param chosen how many features the rule is about
   */
  Counts counts(long chosen) {
    Set<Integer> undecided = open.stream().map(Open::feature).collect(Collectors.toSet());
    Set<Integer> reported = new TreeSet<>(broken);
    reported.addAll(undecided);
    long clear = chosen - reported.stream().filter(feature -> feature >= 0).count();
    long unbroken = undecided.stream().filter(f -> f >= 0 && !broken.contains(f)).count();
    return new Counts(chosen, chosen - unbroken, clear, broken.size(), undecided.size(), 0, 0);
  }

  /** Counts the layer as a whole as the one thing the rule is about. */
  Counts countsAsOne() {
    long conflict = broken.isEmpty() ? 0 : 1;
    long undecided = open.isEmpty() ? 0 : 1;
    long clear = conflict + undecided == 0 ? 1 : 0;
    return new Counts(1, conflict + clear > 0 ? 1 : 0, clear, conflict, undecided, 0, 0);
  }

  /**
   * A feature of which it cannot be said whether it breaks the rule.
   *
   * @param feature its place in the layer; −1 for the layer as a whole
   * @param why the reason
   */
  record Open(int feature, Text why) {}
}
