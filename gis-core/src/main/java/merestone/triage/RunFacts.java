package merestone.triage;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run was made with, as far as it can change its findings.
 *
 * @param program the program's version
 * @param settings coordinate system, deciding area and day, in a line of text
 * @param data a name of the contents of all files a rule looked at, by the rule's id
 * @param rules what each rule said, {@link merestone.rule.RulePrint}, by its id
 */
public record RunFacts(
    String program, String settings, Map<String, String> data, Map<String, String> rules) {

  /** Of a run whose result does not say what it was made with. */
  public static final RunFacts UNTOLD = new RunFacts("", "", Map.of(), Map.of());

  public RunFacts {
    data = Collections.unmodifiableMap(new TreeMap<>(data));
    rules = Collections.unmodifiableMap(new TreeMap<>(rules));
  }

  /** Returns whether anything is known of it. */
  boolean isTold() {
    return !equals(UNTOLD);
  }
}
