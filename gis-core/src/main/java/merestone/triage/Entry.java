package merestone.triage;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the history of decisions: who did what when, and what it was before. Nothing is ever
 * taken out of the history; taking a decision back is a line of its own.
 *
 * @param conflict names the conflict through all runs, see {@link DecisionBook#name}
 * @param act what was done
 * @param actor who did it; may be empty
 * @param at when
 * @param imprint the finding as it was when {@code after} was decided
 * @param before what was decided before; empty if nothing
 * @param after what is decided now
 */
public record Entry(
    String conflict,
    Act act,
    String actor,
    Instant at,
    Imprint imprint,
    Optional<Decision> before,
    Decision after) {

  /** What can be done. */
  public enum Act {
    /** Somebody decided. */
    DECIDE,
    /** Somebody took a decision back. */
    UNDO,
    /** Somebody took the taking back back. */
    REDO
  }
}
