package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import merestone.message.Text;
import merestone.rule.Condition;
import merestone.rule.GroundDemand;
import merestone.rule.Rule;
import merestone.rule.Side;
import merestone.rule.Side.Take;
import merestone.rule.Side.Unknown;
import merestone.rule.Side.ZoneLayer;
import org.junit.jupiter.api.Test;

/** The sentences are those of docs/rules.md, section 4, put in words by hand. */
class RuleTermsTest {
  private static final Condition KNOWN = Condition.parse("ZONE IN ('core', 'general')");
  private static final Condition CORE = Condition.parse("ZONE = 'core'");

  @Test
  void aRuleThatTakesEveryFeatureAtItsWordHasNoTerms() {
    assertEquals(
        new RuleTerms(Optional.empty(), Optional.empty()),
        RuleTerms.of(against(Side.of("redline", CORE))));
  }

  @Test
  void withoutAZoneLayerTheUnknownIsUndecided() {
    Side side = side(Optional.empty(), Unknown.UNDECIDED);
    assertEquals(
        new Text(
            "生态保护红线中不满足 ZONE IN ('core', 'general') 的要素，自身说不清属于哪一类：压到它的检查对象无法判定。",
            "ecological red line features that do not meet ZONE IN ('core', 'general') do not say what they are:"
                + " whatever is judged against one is undecided."),
        unsaid(side));
  }

  @Test
  void orItCountsIfTheBookSaysSo() {
    String said = unsaid(side(Optional.empty(), Unknown.COUNTS)).en();
    assertEquals(
        "ecological red line features that do not meet ZONE IN ('core', 'general') do not say what they are:"
            + " they count in full.",
        said);
  }

  @Test
  void aZoneLayerIsNamedWithItsConditionAndTheSideThatCounts() {
    Side side = side(Optional.of(new ZoneLayer("reserve", CORE, Take.INSIDE)), Unknown.UNDECIDED);
    assertEquals(
        new Text(
            "生态保护红线中不满足 ZONE IN ('core', 'general') 的要素，自身说不清属于哪一类："
                + "其位于reserve（条件 ZONE = 'core'）内的部分计入；本次审查没有该图层时，压到它的检查对象无法判定。",
            "ecological red line features that do not meet ZONE IN ('core', 'general') do not say what they are:"
                + " their ground inside reserve where ZONE = 'core' counts; with no such layer in the"
                + " review, whatever is judged against one is undecided."),
        unsaid(side));
  }

  @Test
  void groundOutsideAnyZoneIsSaidToBeOutside() {
    ZoneLayer zone = new ZoneLayer("reserve", Condition.ALWAYS, Take.OUTSIDE);
    assertEquals(
        "ecological red line features that do not meet ZONE IN ('core', 'general') do not say what they are:"
            + " their ground outside reserve counts; with no such layer in the review, they count in"
            + " full.",
        unsaid(side(Optional.of(zone), Unknown.COUNTS)).en());
  }

  @Test
  void columnsThatMayBeMissingAreListedBySideAndInOrder() {
    Side parcels = lacking("parcels", Set.of("SFZDXM", "HDLB"));
    Rule rule = rule(parcels, lacking("redline", Set.of("ZONE")));
    assertEquals(
        Optional.of(
            new Text(
                "项目地块：HDLB, SFZDXM; 生态保护红线：ZONE（缺少时按空值处理）",
                "parcels of projects: HDLB, SFZDXM; ecological red line: ZONE (columns; a missing one counts as empty)")),
        RuleTerms.of(rule).mayLack());
  }

  private static Text unsaid(Side constraint) {
    return RuleTerms.of(against(constraint)).unsaid().orElseThrow();
  }

  private static Side side(Optional<ZoneLayer> zones, Unknown unknown) {
    return new Side("redline", CORE, KNOWN, zones, unknown, Set.of(), Optional.empty());
  }

  private static Side lacking(String role, Set<String> columns) {
    return new Side(
        role,
        Condition.ALWAYS,
        Condition.ALWAYS,
        Optional.empty(),
        Unknown.UNDECIDED,
        columns,
        Optional.empty());
  }

  private static Rule against(Side constraint) {
    return rule(Side.of("parcels", Condition.ALWAYS), constraint);
  }

  private static Rule rule(Side subject, Side constraint) {
    Rule farm = SampleDossier.FARM;
    return new Rule(
        farm.id(),
        farm.level(),
        farm.wording(),
        farm.basis(),
        subject,
        GroundDemand.of(farm.relation(), constraint, farm.limit().orElseThrow()),
        farm.application(),
        farm.examples());
  }
}
