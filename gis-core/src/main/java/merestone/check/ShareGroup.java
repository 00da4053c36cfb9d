package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.finding.Evidence.Part;
import merestone.finding.FeatureRef;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AreaKind;
import merestone.rule.Limit;
import merestone.rule.Relation;
import merestone.rule.Rule;
import org.locationtech.jts.geom.Geometry;

/**
 * The subjects of one value of a column, judged together: the sum of what they share with the
 * constraints against the limit, or against its part of the sum of their areas.
 *
 * <p>What is uncertain of a member is taken for the rule and against it in turn; if that changes
 * the verdict, the group is undecided. A member without usable ground may share anything.
 */
final class ShareGroup {
  private static final Messages MESSAGES = Messages.of(ShareGroup.class);

  /** Sums of areas are good to so much of themselves. */
  private static final double ROUNDING = 1e-9;

  private final String value;
  private final Rule rule;
  private final AreaKind kind;
  private final List<Contribution> members = new ArrayList<>();
  private int lost;

  ShareGroup(String value, Rule rule, AreaKind kind) {
    this.value = value;
    this.rule = rule;
    this.kind = kind;
  }

  String value() {
    return value;
  }

  void add(Contribution member) {
    members.add(member);
  }

  /** Adds a member of which nothing is known but that it is one. */
  void addLost() {
    lost++;
  }

  /** Returns how many members have usable ground and are certainly meant by the rule. */
  long certain() {
    return members.stream().filter(Contribution::certain).count();
  }

  /** Returns how many more may be meant by it. */
  long uncertain() {
    return members.size() - certain();
  }

  /** Returns the area of all members that are certainly meant. */
  Area area() {
    return sum(Contribution::own);
  }

  /** Holds the group against the limit. */
  Judgement judge() {
    boolean atLeast = rule.relation() == Relation.SHARE_AT_LEAST;
    double rounding = ROUNDING * area().in(kind);
    // how far what is shared lies above the limit, at least and at most
    double least = members.stream().mapToDouble(this::least).sum() - fixed() + ofLost(false);
    double most = members.stream().mapToDouble(this::most).sum() - fixed() + ofLost(true);
    boolean broken = atLeast ? most < -rounding : least > rounding;
    boolean kept = atLeast ? least >= -rounding : most <= rounding;
    if (broken) {
      return new Judgement(List.of(breach(atLeast)), Optional.empty());
    }
    return kept ? Judgement.CLEAR : Judgement.undecided(why());
  }

  private double least(Contribution one) {
    double least = one.leastM2() - part(one.own());
    return one.certain() ? least : Math.min(0, least);
  }

  private double most(Contribution one) {
    double most = one.mostM2() - part(one.own());
    return one.certain() ? most : Math.max(0, most);
  }

  /** A member of unknown area: for a share, its own area may weigh more than what it shares. */
  private double ofLost(boolean most) {
    if (lost == 0) {
      return 0;
    }
    double unbounded = isShare() ? Double.NEGATIVE_INFINITY : 0;
    return most ? Double.POSITIVE_INFINITY : unbounded;
  }

  private boolean isShare() {
    return limit().unit() == Limit.Unit.PERCENT;
  }

  private double fixed() {
    return isShare() ? 0 : limit().squareMetres(0);
  }

  private double part(Area own) {
    return isShare() ? limit().squareMetres(own.in(kind)) : 0;
  }

  private Breach breach(boolean atLeast) {
    Area own = area();
    Area shown = sum(one -> one.shown().area());
    double shared = atLeast ? own.minus(shown).in(kind) : shown.in(kind);
    Map<String, String> details =
        Map.of(
            "group",
            value,
            "shared",
            AmountText.in(limit().unit(), shared, own.in(kind)),
            atLeast ? "least" : "most",
            AmountText.in(limit().unit(), limit().squareMetres(own.in(kind)), own.in(kind)));
    return new Breach(Optional.empty(), value, evidence(shown, own), details);
  }

  /** The sums break the rule; without a geometry they still do. */
  private Optional<Evidence> evidence(Area shown, Area own) {
    List<Geometry> grounds =
        certainly().map(one -> one.shown().where()).filter(ground -> !ground.isEmpty()).toList();
    if (grounds.isEmpty()) {
      return Optional.empty();
    }
    Overlaid where = OverlayLadder.union(grounds);
    return where.failed()
        ? Optional.empty()
        : Optional.of(
            new Evidence(where.geometry(), shown, shown.in(kind) / own.in(kind), parts()));
  }

  private List<Part> parts() {
    Map<FeatureRef, Area> byConstraint = new TreeMap<>();
    certainly()
        .flatMap(one -> one.shown().parts().stream())
        .forEach(part -> byConstraint.merge(part.constraint(), part.area(), Area::plus));
    return byConstraint.entrySet().stream()
        .map(entry -> new Part(entry.getKey(), entry.getValue()))
        .sorted(Ground.LARGEST_FIRST)
        .toList();
  }

  private Text why() {
    List<Text> reasons = members.stream().flatMap(one -> one.why().stream()).toList();
    Text first = reasons.isEmpty() ? MESSAGES.text("undecided.lostMember", lost) : reasons.get(0);
    return MESSAGES.text("undecided.group", value, reasons.size() + lost, first);
  }

  private Limit limit() {
    return rule.limit().orElseThrow();
  }

  private Stream<Contribution> certainly() {
    return members.stream().filter(Contribution::certain);
  }

  private Area sum(Function<Contribution, Area> area) {
    return certainly().map(area).collect(Collectors.reducing(Area.ZERO, Area::plus));
  }
}
