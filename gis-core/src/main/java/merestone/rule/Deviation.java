package merestone.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import merestone.message.Text;

/**
 * An approved deviation: conflicts that a document lifts. Immutable.
 *
 * @param document the number of the document
 * @param title what it is about; may be empty texts
 * @param rules the ids of the rules it lifts; {@code *} is every rule
 * @param subjects the features it is for; empty if it is for ground
 * @param outline the ground it is for; empty if it is for features
 * @param upTo the largest conflict it covers, an area or a share of the subject; empty if any
 * @param expires the last day it holds; empty if it always does
 * @param line the line of the register it begins in, from 1
 */
public record Deviation(
    String document,
    Text title,
    List<String> rules,
    Optional<Subjects> subjects,
    Optional<Outline> outline,
    Optional<Limit> upTo,
    Optional<LocalDate> expires,
    int line) {

  public Deviation {
    rules = List.copyOf(rules);
  }

  /**
   * Features by their keys.
   *
   * @param role the role of their layers; empty if it does not matter
   * @param layer the title of their layer; empty if it does not matter
   * @param keys their keys
   */
  public record Subjects(String role, String layer, List<String> keys) {
    public Subjects {
      keys = List.copyOf(keys);
    }
  }

  /**
   * Ground in the coordinate system of the review: one of the two is empty.
   *
   * @param wkt polygons as WKT
   * @param path a layer, relative to the register, with forward slashes
   */
  public record Outline(String wkt, String path) {}

  /** Returns whether the document lifts a rule. */
  public boolean isAbout(String rule) {
    return rules.contains("*") || rules.contains(rule);
  }
}
