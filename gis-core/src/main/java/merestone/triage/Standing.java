package merestone.triage;

import java.util.Optional;
import java.util.Set;

/**
 * How a finding of this run stands: what was decided, and whether that still holds.
 *
 * @param entry the last line of its history
 * @param changed what has changed since; empty if the decision holds
 */
public record Standing(Entry entry, Set<Since> changed) {

  /** What can have changed since a decision. */
  public enum Since {
    /** The conflict is larger. */
    GROWN,
    /** The conflict is smaller. */
    SHRUNK,
    /** The conflict is as large, but elsewhere or with others. */
    MOVED,
    /** The rule says something else. */
    RULE
  }

  public Standing {
    changed = Set.copyOf(changed);
  }

  /** Returns whether the decision is about the finding as it is now. */
  public boolean holds() {
    return changed.isEmpty();
  }

  /** Returns the decision that counts in this run; empty if none does. */
  public Optional<Decision> current() {
    return Optional.of(entry.after()).filter(it -> holds() && it.isDecided());
  }

  /** Returns a decision of an earlier run that is to be confirmed again; empty if there is none. */
  public Optional<Decision> earlier() {
    return Optional.of(entry.after()).filter(it -> !holds() && it.isDecided());
  }
}
