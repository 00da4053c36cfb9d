package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.message.Text;

/**
 * What a {@link DeliveryTest} has found about one layer, or about the files.
 *
 * @param name what was looked at: the layer's title, its role where there is none, or the word for
 *     files
 * @param looked how many things the rule looks at: files, or the one layer
 * @param faults what breaks the rule
 * @param open why it cannot be said whether more does; empty if it can
 * @param notRun why it could not be looked at; empty if it could
 */
record DeliveryAnswer(
    String name, long looked, List<Named> faults, Optional<Text> open, Optional<Text> notRun) {

  DeliveryAnswer {
    faults = List.copyOf(faults);
  }

  /**
   * A fault of a thing that was delivered.
   *
   * @param name the layer's title or the file's name
   * @param fault what is wrong with it
   */
  record Named(String name, Fault fault) {}

  static DeliveryAnswer clear(String name) {
    return new DeliveryAnswer(name, 1, List.of(), Optional.empty(), Optional.empty());
  }

  static DeliveryAnswer broken(String name, Fault fault) {
    return new DeliveryAnswer(
        name, 1, List.of(new Named(name, fault)), Optional.empty(), Optional.empty());
  }

  static DeliveryAnswer notRun(String name, long looked, Text why) {
    return new DeliveryAnswer(name, looked, List.of(), Optional.empty(), Optional.of(why));
  }

  static DeliveryAnswer open(String name, Text why) {
    return new DeliveryAnswer(name, 1, List.of(), Optional.of(why), Optional.empty());
  }

  /** Returns an answer for some files, each fault named after its file. */
  static DeliveryAnswer ofFiles(long looked, List<Named> faults) {
    return new DeliveryAnswer(FILES, looked, faults, Optional.empty(), Optional.empty());
  }

  /** What stands in the ledger where a rule is about files rather than a layer. */
  static final String FILES = "delivery";

  /** Returns the answers of the layers of a role, or that nobody plays it. */
  static List<DeliveryAnswer> orNobody(List<DeliveryAnswer> answers, String role, Cast cast) {
    List<DeliveryAnswer> all = new ArrayList<>(answers);
    if (all.isEmpty()) {
      all.add(notRun(role, 0, cast.whyNobody(role)));
    }
    return all;
  }
}
