package merestone.app.gui.triage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import merestone.triage.Decision;
import merestone.triage.DecisionBook;
import merestone.triage.Entry;
import merestone.triage.Entry.Act;
import merestone.triage.Imprint;
import merestone.triage.Standing;
import merestone.triage.Status;

/** Knows how the findings of a run stand, and writes what is decided as lines of the history. */
final class Scribe {
  private Map<String, Imprint> imprints = Map.of();
  private Map<String, Standing> standings = new HashMap<>();

  /**
   * Takes over a run, and what was decided about its findings.
   *
   * @param run the findings, by their ids
   * @param known changes with what is decided from now on
   */
  void show(Map<String, Imprint> run, Map<String, Standing> known) {
    imprints = run;
    standings = known;
  }

  void clear() {
    show(Map.of(), new HashMap<>());
  }

  Optional<Standing> standing(String finding) {
    return Optional.ofNullable(standings.get(finding));
  }

  Map<String, Standing> standings() {
    return Map.copyOf(standings);
  }

  boolean knows(String finding) {
    return imprints.containsKey(finding);
  }

  /** Returns how many findings are decided. */
  int decided() {
    return (int) standings.values().stream().filter(one -> one.current().isPresent()).count();
  }

  /** Decides about findings; what is so already is left alone. */
  Deed decide(Map<String, Decision> wanted) {
    List<Deed.Step> steps = new ArrayList<>();
    wanted.forEach(
        (finding, after) -> {
          Optional<Standing> before = standing(finding);
          if (!isSo(before, after)) {
            steps.add(step(finding, before, after));
          }
        });
    return new Deed(steps);
  }

  private Deed.Step step(String finding, Optional<Standing> before, Decision after) {
    Entry entry =
        new Entry(
            before.map(one -> one.entry().conflict()).orElseGet(DecisionBook::name),
            Act.DECIDE,
            after.reviewer(),
            after.at(),
            imprints.get(finding),
            before.map(one -> one.entry().after()),
            after);
    standings.put(finding, new Standing(entry, Set.of()));
    return new Deed.Step(finding, before, entry);
  }

  private static boolean isSo(Optional<Standing> before, Decision after) {
    if (before.isEmpty()) {
      return after.status() == Status.OPEN && after.comment().isEmpty();
    }
    Decision now = before.get().entry().after();
    return before.get().holds()
        && now.status() == after.status()
        && now.comment().equals(after.comment());
  }

  /** Takes a deed back: everything stands as it stood before. */
  List<Entry> undo(Deed deed, String reviewer, Instant at) {
    List<Entry> entries = new ArrayList<>();
    for (Deed.Step step : deed.steps()) {
      Entry done = step.entry();
      Optional<Entry> earlier = step.before().map(Standing::entry);
      Entry back =
          new Entry(
              done.conflict(),
              Act.UNDO,
              reviewer,
              at,
              earlier.map(Entry::imprint).orElse(done.imprint()),
              Optional.of(done.after()),
              earlier.map(Entry::after).orElse(new Decision(Status.OPEN, "", reviewer, at)));
      Set<Standing.Since> changed = step.before().map(Standing::changed).orElse(Set.of());
      standings.put(step.finding(), new Standing(back, changed));
      entries.add(back);
    }
    return entries;
  }

  /** Does a deed again that was taken back. */
  List<Entry> redo(Deed deed, String reviewer, Instant at) {
    List<Entry> entries = new ArrayList<>();
    for (Deed.Step step : deed.steps()) {
      Entry done = step.entry();
      Optional<Decision> before = standing(step.finding()).map(one -> one.entry().after());
      Entry again =
          new Entry(done.conflict(), Act.REDO, reviewer, at, done.imprint(), before, done.after());
      standings.put(step.finding(), new Standing(again, Set.of()));
      entries.add(again);
    }
    return entries;
  }
}
