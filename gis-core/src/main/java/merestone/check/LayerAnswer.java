package merestone.check;

import java.util.List;
import java.util.Optional;
import merestone.message.Text;

/**
 * What a {@link LayerTest} has found.
 *
 * @param faults where the rule is broken, in the order of the layer
 * @param open features of which it cannot be said, in the order of the layer
 * @param notRun why the layer could not be tested at all; empty if it was
 */
record LayerAnswer(List<Fault> faults, List<Open> open, Optional<Text> notRun) {

  LayerAnswer {
    faults = List.copyOf(faults);
    open = List.copyOf(open);
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
