package merestone.app.gui.triage;

import java.util.Optional;
import java.util.Set;
import merestone.triage.Decision;
import merestone.triage.Standing;
import merestone.triage.Status;

/**
 * How a finding stands, as the window shows it.
 *
 * @param standing what was decided; empty if nothing
 * @param kept whether it is on the disk
 */
public record Mark(Optional<Standing> standing, boolean kept) {
  static final Mark NONE = new Mark(Optional.empty(), true);

  /** Returns the status that counts. */
  public Status status() {
    return now().map(Decision::status).orElse(Status.OPEN);
  }

  /** Returns the decision that counts. */
  Optional<Decision> now() {
    return standing.flatMap(Standing::current);
  }

  /** Returns the decision of an earlier run that is to be confirmed again. */
  Optional<Decision> earlier() {
    return standing.flatMap(Standing::earlier);
  }

  Set<Standing.Since> since() {
    return standing.map(Standing::changed).orElse(Set.of());
  }

  /** Returns the comment that stands, also that of an open or an earlier one. */
  String comment() {
    return standing.map(it -> it.entry().after().comment()).orElse("");
  }
}
