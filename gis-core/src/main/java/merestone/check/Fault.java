package merestone.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import merestone.finding.Doubt;
import merestone.finding.Evidence;
import merestone.message.Text;

/**
 * One place where a layer breaks a rule.
 *
 * @param feature the feature's place in the layer; −1 for the layer as a whole
 * @param mark tells this fault from others of the same feature, in a way that survives a rerun: the
 *     other feature, the column, the kind of fault; may be empty
 * @param evidence where; empty if it is no place
 * @param details what fills the holes of the rule's message that its relation has beside those of
 *     every rule
 * @param doubt how far the fault may be less than it seems
 * @param words what fills holes with words, which differ by language; what the details have for
 *     such a hole is a code for programs
 */
record Fault(
    int feature,
    String mark,
    Optional<Evidence> evidence,
    Map<String, String> details,
    Doubt doubt,
    Map<String, Text> words) {

  /** A fault whose holes are filled with figures and names only. */
  Fault(
      int feature,
      String mark,
      Optional<Evidence> evidence,
      Map<String, String> details,
      Doubt doubt) {
    this(feature, mark, evidence, details, doubt, Map.of());
  }

  /** A fault at a place, beyond doubt. */
  static Fault at(int feature, String mark, Evidence evidence, Map<String, String> details) {
    return new Fault(feature, mark, Optional.of(evidence), details, Doubt.NONE);
  }

  /** A fault that is no place. */
  static Fault of(int feature, String mark, Map<String, String> details) {
    return new Fault(feature, mark, Optional.empty(), details, Doubt.NONE);
  }

  /** Returns the same fault with the words for one more hole. */
  Fault saying(String hole, Text text) {
    Map<String, Text> all = new LinkedHashMap<>(words);
    all.put(hole, text);
    return new Fault(feature, mark, evidence, details, doubt, all);
  }

  /** Returns what fills the holes in Chinese. */
  Map<String, String> chinese() {
    return filled(Text::zh);
  }

  /** Returns what fills the holes in English. */
  Map<String, String> english() {
    return filled(Text::en);
  }

  /** Returns what fills the holes; codes, else words in both languages where they differ. */
  Map<String, String> both() {
    Map<String, String> all =
        filled(text -> text.zh().equals(text.en()) ? text.zh() : text.zh() + " / " + text.en());
    all.putAll(details);
    return all;
  }

  private Map<String, String> filled(Function<Text, String> language) {
    Map<String, String> all = new LinkedHashMap<>(details);
    words.forEach((hole, text) -> all.put(hole, language.apply(text)));
    return all;
  }
}
