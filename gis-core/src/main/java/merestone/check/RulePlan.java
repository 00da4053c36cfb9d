package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import merestone.layer.RoleLayer;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.Rule;
import merestone.rule.Side;

/**
 * A rule with the layers it will run on, or the reason why it cannot.
 *
 * @param rule the rule
 * @param subjects the subject layers with a reason not to run on each, if any
 * @param constraints the constraint layers in use
 * @param zones the zone layers in use
 * @param coverages the ground the constraint layers are known to cover, side by side
 * @param notRun why the rule cannot run at all; empty if it can
 */
record RulePlan(
    Rule rule,
    List<SubjectUse> subjects,
    List<ConstraintUse> constraints,
    List<ConstraintUse> zones,
    List<CoverageUse> coverages,
    Optional<Text> notRun) {

  private static final Messages MESSAGES = Messages.of(RulePlan.class);

  /**
   * A subject layer of a rule.
   *
   * @param layer the layer
   * @param notRun why the rule does not run on it; empty if it does
   */
  record SubjectUse(RoleLayer layer, Optional<Text> notRun) {}

  static RulePlan of(Rule rule, Map<RoleLayer, LayerIndex> indexes, Cast cast) {
    Optional<Text> notRun =
        rule.application().leftOut().or(() -> unknown(rule)).or(() -> whyNot(rule, cast));
    List<ConstraintUse> constraints = new ArrayList<>();
    List<ConstraintUse> zones = new ArrayList<>();
    if (notRun.isEmpty()) {
      for (Side side : rule.constraints()) {
        Optional<Side> zone = side.zonedBy().map(RulePlan::zones);
        List<RoleLayer> zoneLayers = zone.map(one -> cast.playing(one.role())).orElse(List.of());
        boolean zonesLoaded = !zoneLayers.isEmpty();
        cast.playing(side.role())
            .forEach(
                layer -> constraints.add(ConstraintUse.of(indexes.get(layer), side, zonesLoaded)));
        zoneLayers.forEach(
            layer -> zones.add(ConstraintUse.of(indexes.get(layer), zone.orElseThrow(), false)));
      }
    }
    List<CoverageUse> coverages =
        notRun.isEmpty() ? CoverageUse.of(rule, indexes, cast) : List.of();
    List<SubjectUse> subjects =
        cast.playing(rule.subject().role()).stream()
            .map(layer -> new SubjectUse(layer, whyNotJudged(rule, layer)))
            .toList();
    return new RulePlan(rule, subjects, constraints, zones, coverages, notRun);
  }

  /** Returns every use the rule makes of a layer besides its subjects. */
  List<ConstraintUse> uses() {
    List<ConstraintUse> all = new ArrayList<>(constraints);
    all.addAll(zones);
    return all;
  }

  /** Returns the index of every layer the rule looks at besides its subjects. */
  List<LayerIndex> indexes() {
    return uses().stream().map(ConstraintUse::index).toList();
  }

  /** Returns the index of every layer that tells how far others reach. */
  List<LayerIndex> coverIndexes() {
    return coverages.stream()
        .flatMap(coverage -> coverage.layers().stream())
        .map(ConstraintUse::index)
        .toList();
  }

  /** Returns whether the rule judges one subject at a time, rather than a layer as a whole. */
  boolean judgesSubjects() {
    return switch (rule.relation().family()) {
      case GROUND, NEARNESS -> true;
      case LAYER, ATTRIBUTES, DELIVERY -> false;
    };
  }

  /** Returns the zone layer of the side that has one; the schema's check admits one such side. */
  Optional<Side.ZoneLayer> zoned() {
    return rule.constraints().stream().flatMap(side -> side.zonedBy().stream()).findFirst();
  }

  private static Optional<Text> unknown(Rule rule) {
    boolean known =
        RelationTest.isKnown(rule.relation())
            || LayerTests.of(rule.relation()).isPresent()
            || DeliveryTests.of(rule.relation()).isPresent();
    return known
        ? Optional.empty()
        : Optional.of(MESSAGES.text("notRun.relation", rule.relation().word()));
  }

  private static Optional<Text> whyNot(Rule rule, Cast cast) {
    for (Side side : rule.constraints()) {
      Optional<Text> why =
          whyNot(side, cast)
              .or(() -> side.zonedBy().flatMap(zone -> whyNotZoned(zone, cast)))
              .or(() -> side.coverage().flatMap(one -> whyNotCovered(one, cast)))
              .or(() -> lacking(cast.playing(side.role()), rule.constraintColumns(side)));
      if (why.isPresent()) {
        return why;
      }
    }
    return Optional.empty();
  }

  private static Optional<Text> whyNotZoned(Side.ZoneLayer zone, Cast cast) {
    return cast.playing(zone.role()).isEmpty() ? Optional.empty() : whyNot(zones(zone), cast);
  }

  private static Optional<Text> whyNotCovered(Side.Coverage coverage, Cast cast) {
    return cast.playing(coverage.role()).isEmpty()
        ? Optional.empty()
        : whyNot(CoverageUse.outline(coverage), cast);
  }

  private static Optional<Text> whyNotJudged(Rule rule, RoleLayer layer) {
    return whyNot(rule.subject(), layer).or(() -> lacking(List.of(layer), rule.subjectColumns()));
  }

  /** Columns that terms of the demand read, rather than conditions. */
  private static Optional<Text> lacking(List<RoleLayer> layers, Set<String> columns) {
    for (RoleLayer layer : layers) {
      Set<String> missing = missing(columns, layer);
      if (!missing.isEmpty()) {
        return Optional.of(
            MESSAGES.text("notRun.columnOfRule", layer.title(), String.join(", ", missing)));
      }
    }
    return Optional.empty();
  }

  private static Side zones(Side.ZoneLayer zone) {
    return Side.of(zone.role(), zone.where());
  }

  private static Optional<Text> whyNot(Side side, Cast cast) {
    List<RoleLayer> layers = cast.playing(side.role());
    if (layers.isEmpty()) {
      return Optional.of(cast.whyNobody(side.role()));
    }
    return layers.stream().map(layer -> whyNot(side, layer)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Text> whyNot(Side side, RoleLayer layer) {
    if (layer.table().rows().isEmpty() && !layer.mayBeEmpty()) {
      return Optional.of(MESSAGES.text("notRun.emptyLayer", layer.title()));
    }
    Set<String> missing = missing(side.neededColumns(), layer);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(MESSAGES.text("notRun.noColumn", layer.title(), String.join(", ", missing)));
  }

  private static Set<String> missing(Set<String> columns, RoleLayer layer) {
    Set<String> missing = new TreeSet<>(columns);
    missing.removeIf(layer.table()::hasColumn);
    return missing;
  }
}
