package merestone.triage;

import java.util.Optional;
import java.util.Set;

/**
 * What became of one conflict between two runs.
 *
 * @param kind what became of it
 * @param before it in the earlier run; empty if it is new
 * @param now it in the later run; empty if it is gone
 * @param causes what may have made the change; empty where there is none, and where a run does not
 *     say what it was made with
 */
public record Change(
    Kind kind, Optional<Imprint> before, Optional<Imprint> now, Set<Cause> causes) {

  /** What can become of a conflict. */
  public enum Kind {
    /** The earlier run did not have it. */
    NEW,
    /** The later run does not have it. */
    GONE,
    /** It is larger. */
    GROWN,
    /** It is smaller. */
    SHRUNK,
    /** It is as large, but elsewhere, with others, of another kind, or under another rule. */
    CHANGED,
    /** Nothing about it has changed. */
    UNCHANGED
  }

  /** What can make a conflict change. Several may be true of one. */
  public enum Cause {
    /** A file it comes from is another. */
    DATA,
    /** Its rule says something else, or is new, or is no more. */
    RULE,
    /** Coordinate system, deciding area or day are others. */
    SETTINGS,
    /** The version of the program is another. */
    PROGRAM,
    /** None of these differs: nobody knows. */
    UNKNOWN
  }

  public Change {
    causes = Set.copyOf(causes);
  }

  /** Returns the conflict: as it is now, or as it was if it is gone. */
  public Imprint imprint() {
    return now.or(() -> before).orElseThrow();
  }
}
