package merestone.check;

import java.util.List;
import merestone.message.Text;
import merestone.rule.Application;
import merestone.rule.AreaKind;
import merestone.rule.Basis;
import merestone.rule.GroundDemand;
import merestone.rule.Level;
import merestone.rule.Limit;
import merestone.rule.Relation;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import merestone.rule.Side;
import merestone.rule.Wording;

/** Builds rules of one square metre, and books of one rule, for tests of the engine. */
final class Rules {
  private Rules() {}

  static RuleBook book(Rule rule) {
    return new RuleBook("test", "1", Text.same("test"), AreaKind.PLANAR, List.of(rule));
  }

  static Rule rule(Relation relation, Side subject, Side constraint) {
    return new Rule(
        "R",
        Level.BLOCK,
        new Wording(Text.same("R"), Text.same("{parcel}"), Text.same("")),
        new Basis(Text.same("a law"), "", "", false),
        subject,
        GroundDemand.of(relation, constraint, new Limit(1, Limit.Unit.M2)),
        Application.ALWAYS,
        List.of());
  }
}
