package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import merestone.check.ConstraintUse.Standing;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AreaKind;
import merestone.rule.GroundDemand;
import merestone.rule.Level;
import merestone.rule.ZoneMatrix;
import merestone.rule.ZoneMatrix.Entry;

/**
 * A table says which use may stand in which zone. The ground a subject shares with the zones of one
 * name, counted once, may not exceed the limit unless the table allows the subject's use there.
 * What it allows on conditions is told at a level of its own. Each zone is judged by itself, in the
 * order of their names.
 *
 * <pre>
 *   zone A     | zone B                     A    B
 *      +-------|-----+            0701   allow  forbid
 *      | 0701  |#####|            07…    forbid forbid      ### is a conflict
 *      +-------|-----+
 * </pre>
 *
 * <p>A zone or a use that is not told is no reason to be clear: it is decided only if the table
 * says the same whatever it is.
 */
record ZoneTable(AreaKind kind, Measure measure) implements RelationTest {
  private static final Messages MESSAGES = Messages.of(ZoneTable.class);

  @Override
  public Judgement judge(RulePlan plan, Subject subject) {
    ZoneMatrix table = ((GroundDemand) plan.rule().demand()).matrix().orElseThrow();
    Optional<String> use = told(subject.row().text(table.useColumn()));
    List<Judgement> found = new ArrayList<>();
    for (String zone : zones(plan, subject, table)) {
      Ground ground =
          GroundCollector.collect(
              plan, subject, (one, feature) -> zone(one, feature, table).equals(zone));
      found.add(judge(plan, subject, table, new Cell(told(zone), use, ground)));
    }
    Ground unknown = GroundCollector.collectUncovered(plan, subject);
    if (unknown.hasUncertain()) {
      found.add(judge(plan, subject, table, new Cell(Optional.empty(), use, unknown)));
    }
    return joined(found);
  }

  /**
   * Ground of one zone.
   *
   * @param zone its name; empty if not told
   * @param use the subject's use; empty if not told
   * @param ground the ground
   */
  private record Cell(Optional<String> zone, Optional<String> use, Ground ground) {}

  private Judgement judge(RulePlan plan, Subject subject, ZoneMatrix table, Cell cell) {
    Set<Entry> entries = table.possible(cell.zone(), cell.use());
    if (entries.equals(Set.of(Entry.ALLOW))) {
      return Judgement.CLEAR;
    }
    double limit = plan.rule().limit().orElseThrow().squareMetres(subject.area().in(kind));
    Judgement found = new MustNotOverlap(kind, measure).judge(subject, cell.ground(), limit);
    if (entries.equals(Set.of(Entry.FORBID))) {
      return with(found, cell, Optional.empty());
    }
    if (entries.equals(Set.of(Entry.CONDITIONAL))) {
      return with(found, cell, Optional.of(table.conditional()));
    }
    return found.isConflict()
        ? Judgement.undecided(whyOpen(table, cell))
        : new Judgement(List.of(), found.undecided());
  }

  private static Judgement with(Judgement found, Cell cell, Optional<Level> level) {
    String zone = cell.zone().orElse("");
    Map<String, String> details = Map.of("zone", zone, "use", cell.use().orElse(""));
    List<Breach> breaches =
        found.breaches().stream()
            .map(one -> new Breach(level, zone, one.evidence(), details))
            .toList();
    return new Judgement(breaches, found.undecided());
  }

  private static Text whyOpen(ZoneMatrix table, Cell cell) {
    if (cell.zone().isEmpty()) {
      return MESSAGES.text("undecided.noZone", table.zoneColumn());
    }
    return cell.use().isEmpty()
        ? MESSAGES.text("undecided.noUse", table.useColumn(), cell.zone().get())
        : MESSAGES.text("undecided.noEntry", cell.zone().get(), cell.use().get());
  }

  private static Judgement joined(List<Judgement> found) {
    List<Breach> breaches = found.stream().flatMap(one -> one.breaches().stream()).toList();
    List<Text> open = found.stream().flatMap(one -> one.undecided().stream()).toList();
    return new Judgement(
        breaches, open.isEmpty() ? Optional.empty() : Optional.of(Ground.all(open)));
  }

  private static SortedSet<String> zones(RulePlan plan, Subject subject, ZoneMatrix table) {
    SortedSet<String> zones = new TreeSet<>();
    for (ConstraintUse use : plan.constraints()) {
      for (Piece piece : subject.meeting(use.index()).pieces()) {
        if (use.standing()[piece.feature()] != Standing.OUT) {
          zones.add(zone(use, piece.feature(), table));
        }
      }
    }
    return zones;
  }

  private static String zone(ConstraintUse use, int feature, ZoneMatrix table) {
    return use.index().row(feature).text(table.zoneColumn());
  }

  private static Optional<String> told(String value) {
    return value.isBlank() ? Optional.empty() : Optional.of(value);
  }
}
