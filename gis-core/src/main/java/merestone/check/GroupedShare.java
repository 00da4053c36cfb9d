package merestone.check;

import java.util.List;
import java.util.Optional;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.geom.Geometries;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AreaKind;
import merestone.rule.Relation;
import org.locationtech.jts.geom.Geometry;

/**
 * Measures what one subject adds to the share of its group; {@link ShareGroups} judges the groups.
 *
 * <pre>
 *   +------+  +------+  +------+   one value of the column
 *   |##|   |  |      |  |####| |
 *   +------+  +------+  +------+   sum of ### ÷ sum of subjects against the limit
 * </pre>
 */
record GroupedShare(AreaKind kind, Measure measure) implements RelationTest {
  private static final Messages MESSAGES = Messages.of(GroupedShare.class);

  @Override
  public Judgement judge(RulePlan plan, Subject subject) {
    Ground ground = GroundCollector.collect(plan, subject);
    return Judgement.of(
        plan.rule().relation() == Relation.SHARE_AT_LEAST
            ? byFreeGround(subject, ground)
            : byShared(subject, ground));
  }

  private Contribution byShared(Subject subject, Ground ground) {
    Evidence shown = shown(ground.certain(), subject, ground);
    double least = shown.area().in(kind);
    double most = ground.hasUncertain() ? measure.of(ground.possible()).in(kind) : least;
    if (!ground.failures().isEmpty()) {
      most = subject.area().in(kind);
    }
    return new Contribution(true, least, most, subject.area(), why(ground), shown);
  }

  private Contribution byFreeGround(Subject subject, Ground ground) {
    double own = subject.area().in(kind);
    Optional<FreeGround> free = FreeGround.of(subject, ground, measure);
    double least = free.map(one -> own - one.most().in(kind)).orElse(0.0);
    double most = free.map(one -> own - one.least().in(kind)).orElse(own);
    Evidence shown =
        shown(
            free.map(FreeGround::certain).orElseGet(Geometries.FACTORY::createPolygon),
            subject,
            ground);
    return new Contribution(true, least, most, subject.area(), why(ground), shown);
  }

  private Evidence shown(Geometry where, Subject subject, Ground ground) {
    Area area = measure.of(where);
    boolean whole = ground.failures().isEmpty();
    return new Evidence(
        where,
        area,
        area.in(kind) / subject.area().in(kind),
        whole ? ground.parts(measure) : List.of());
  }

  private static Optional<Text> why(Ground ground) {
    if (!ground.failures().isEmpty()) {
      return Optional.of(
          MESSAGES.text("undecided.overlayFailed", String.join(", ", ground.failures())));
    }
    return ground.hasUncertain() ? Optional.of(ground.doubt()) : Optional.empty();
  }
}
