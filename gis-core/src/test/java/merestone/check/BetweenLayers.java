package merestone.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.geom.GroundArea;
import merestone.layer.RoleLayer;
import merestone.message.Text;
import merestone.progress.SilentProgress;
import merestone.rule.Application;
import merestone.rule.AreaKind;
import merestone.rule.Basis;
import merestone.rule.Condition;
import merestone.rule.Demand;
import merestone.rule.GroundDemand;
import merestone.rule.Level;
import merestone.rule.Limit;
import merestone.rule.NearDemand;
import merestone.rule.Relation;
import merestone.rule.Rule;
import merestone.rule.Side;
import merestone.rule.Wording;

/** Rules between layers and their answers, in a plane of metres, for tests of the relations. */
final class BetweenLayers {
  static final Side PARCELS = Side.of("parcels", Condition.ALWAYS);

  private BetweenLayers() {}

  static Side side(String role) {
    return Side.of(role, Condition.ALWAYS);
  }

  static Side side(String role, String where) {
    return Side.of(role, Condition.parse(where));
  }

  /** The same side, known only as far as the layer of a role reaches. */
  static Side covered(Side side, String role) {
    return new Side(
        side.role(),
        side.where(),
        side.known(),
        Optional.empty(),
        Side.Unknown.UNDECIDED,
        Set.of(),
        Optional.of(new Side.Coverage(role, Condition.ALWAYS)));
  }

  static Limit m2(double value) {
    return new Limit(value, Limit.Unit.M2);
  }

  static Limit percent(double value) {
    return new Limit(value, Limit.Unit.PERCENT);
  }

  static Limit metres(double value) {
    return new Limit(value, Limit.Unit.M);
  }

  static Demand ground(Relation relation, Limit amount, Side... sides) {
    return new GroundDemand(relation, List.of(sides), amount, Optional.empty(), "");
  }

  static Demand grouped(Relation relation, Limit amount, String column, Side... sides) {
    return new GroundDemand(relation, List.of(sides), amount, Optional.empty(), column);
  }

  static Demand near(Relation relation, double metres, Side... sides) {
    return new NearDemand(relation, List.of(sides), metres(metres));
  }

  static Rule rule(Side subject, Demand demand) {
    return new Rule(
        "R",
        Level.BLOCK,
        new Wording(Text.same("R"), Text.same("{parcel}"), Text.same("")),
        new Basis(Text.same("a law"), "", "", false),
        subject,
        demand,
        Application.ALWAYS,
        List.of());
  }

  static Findings run(Demand demand, RoleLayer... layers) {
    return run(rule(PARCELS, demand), 1, layers);
  }

  static Findings run(Rule rule, int threads, RoleLayer... layers) {
    return RuleCheck.run(
        Rules.book(rule),
        Arrays.asList(layers),
        new CheckSettings(AreaKind.PLANAR, GroundArea.PLANE, threads, 0),
        new SilentProgress());
  }

  /** CLEAR, or the kinds of the findings in their order; NOT_RUN if the rule did not run. */
  static String answer(Findings found) {
    if (found.ledger().stream().anyMatch(row -> row.counts().notRun() > 0)) {
      return "NOT_RUN";
    }
    List<String> kinds =
        found.all().stream().map(Finding::kind).map(Finding.Kind::name).sorted().toList();
    return kinds.isEmpty() ? "CLEAR" : String.join(" ", kinds);
  }
}
