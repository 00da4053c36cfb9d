package merestone.triage;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import merestone.triage.Standing.Since;

/**
 * Finds for the findings of a run what was decided about them. A decision counts only while the
 * conflict's shape and the text of its rule are what they were; else it is shown as one of an
 * earlier run, with what has changed.
 */
public final class Standings {

  private Standings() {}

  /**
   * Returns how the findings of a run stand, by their ids; findings nobody decided about are not in
   * it.
   *
   * @param last the last line of the history of each conflict
   */
  public static Map<String, Standing> of(Collection<Entry> last, List<Imprint> run) {
    Map<Imprint, Entry> entries = new IdentityHashMap<>();
    List<Imprint> decided =
        last.stream()
            .map(
                entry -> {
                  entries.put(entry.imprint(), entry);
                  return entry.imprint();
                })
            .toList();
    Map<String, Standing> standings = new HashMap<>();
    for (Matching.Pair pair : Matching.of(decided, run).pairs()) {
      standings.put(pair.now().finding(), new Standing(entries.get(pair.before()), since(pair)));
    }
    return standings;
  }

  private static Set<Since> since(Matching.Pair pair) {
    Set<Since> since = EnumSet.noneOf(Since.class);
    if (!pair.before().isSameRule(pair.now())) {
      since.add(Since.RULE);
    }
    if (!pair.same()) {
      since.add(
          switch (RunComparison.kind(pair)) {
            case GROWN -> Since.GROWN;
            case SHRUNK -> Since.SHRUNK;
            default -> Since.MOVED;
          });
    }
    return since;
  }
}
