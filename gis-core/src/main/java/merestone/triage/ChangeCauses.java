package merestone.triage;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has changed between two runs, and may have changed a conflict. */
final class ChangeCauses {
  private final RunFacts before;
  private final RunFacts now;

  ChangeCauses(RunFacts before, RunFacts now) {
    this.before = before;
    this.now = now;
  }

  /** Returns what may have changed a conflict: whatever differs and has to do with it. */
  Set<Change.Cause> of(Imprint conflict) {
    Set<Change.Cause> causes = EnumSet.noneOf(Change.Cause.class);
    String rule = conflict.rule();
    boolean both = before.rules().containsKey(rule) && now.rules().containsKey(rule);
    if (both && differs(before.data(), now.data(), rule)) {
      causes.add(Change.Cause.DATA);
    }
    if (differs(before.rules(), now.rules(), rule)) {
      causes.add(Change.Cause.RULE);
    }
    if (!before.settings().equals(now.settings())) {
      causes.add(Change.Cause.SETTINGS);
    }
    if (!before.program().equals(now.program())) {
      causes.add(Change.Cause.PROGRAM);
    }
    if (causes.isEmpty() && before.isTold() && now.isTold()) {
      causes.add(Change.Cause.UNKNOWN);
    }
    return causes;
  }

  private static boolean differs(Map<String, String> one, Map<String, String> other, String key) {
    return !Optional.ofNullable(one.get(key)).equals(Optional.ofNullable(other.get(key)));
  }
}
