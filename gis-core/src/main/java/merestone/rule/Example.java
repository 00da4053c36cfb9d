package merestone.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case in a rule's own words: a subject, what it meets, and what must be said. Executed by {@code
 * rules test} and before every check.
 *
 * @param name what the case shows, in a few words
 * @param subject the subject
 * @param constraints what it meets; empty if the constraint layer has nothing there
 * @param zones features of the zone layer, if the example has that layer loaded
 * @param expect what the rule must answer
 */
public record Example(
    String name,
    Shape subject,
    List<Shape> constraints,
    Optional<List<Shape>> zones,
    Expectation expect) {

  public Example {
    constraints = List.copyOf(constraints);
  }

  /**
   * A feature of an example.
   *
   * @param wkt its geometry as WKT, metres
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
    /** It cannot be said. */
    UNDECIDED
  }
}
