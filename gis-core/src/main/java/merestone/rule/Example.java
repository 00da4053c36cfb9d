package merestone.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A case in a rule's own words: subjects, what they meet, and what must be said. Executed by {@code
 * rules test} and before every check.
 *
 * @param name what the case shows, in a few words
 * @param subjects the features that are judged; one for rules that judge one at a time
 * @param others what they are held against, by role; a role that is not named has no layer, one
 *     with an empty list has an empty layer
 * @param zones features of the zone layer, if the example has that layer loaded
 * @param files the names of the delivered files, for rules about them
 * @param crs the code of the system the subjects' layer declares; empty if it declares none
 * @param expect what the rule must answer
 * @param findings how many findings it must report; empty if that does not matter
 */
public record Example(
    String name,
    List<Shape> subjects,
    Map<String, List<Shape>> others,
    Optional<List<Shape>> zones,
    List<String> files,
    String crs,
    Expectation expect,
    OptionalInt findings) {

  public Example {
    subjects = List.copyOf(subjects);
    others = new LinkedHashMap<>(others);
    files = List.copyOf(files);
  }

  /**
   * A feature of an example.
   *
   * @param wkt its geometry as WKT, metres; empty if it has none
   * @param attributes its attributes; a column that is not named is null
   */
  public record Shape(String wkt, Map<String, String> attributes) {
    public Shape {
      attributes = Map.copyOf(attributes);
    }
  }

  /** What a rule can answer. */
  public enum Expectation {
    /** The rule does not look at this subject: its {@code where} leaves it out. */
    NOT_SUBJECT,
    /** Nothing to report. */
    CLEAR,
    /** The rule is broken. */
    CONFLICT,
    /** It would be broken, but the subject is excepted. */
    EXCEPTED,
    /** It cannot be said. */
    UNDECIDED
  }
}
