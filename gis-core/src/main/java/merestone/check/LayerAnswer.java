package merestone.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  /**
   * A feature of which it cannot be said whether it breaks the rule.
   *
   * @param feature its place in the layer; −1 for the layer as a whole
   * @param why the reason
   */
  record Open(int feature, Text why) {}
}
