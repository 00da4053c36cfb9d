package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param notRun why the rule cannot run at all; empty if it can
 */
record RulePlan(
    Rule rule,
    List<SubjectUse> subjects,
    List<ConstraintUse> constraints,
    List<ConstraintUse> zones,
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
    Side constraint = rule.constraint();
    List<RoleLayer> constraintLayers = cast.playing(constraint.role());
    List<RoleLayer> zoneLayers =
        constraint.zonedBy().map(zone -> cast.playing(zone.role())).orElse(List.of());
    Optional<Text> notRun =
        whyNot(constraint, cast, constraint.known().columns())
            .or(
                () ->
                    zoneLayers.isEmpty() ? Optional.empty() : whyNot(zones(rule), cast, List.of()));
    List<ConstraintUse> constraints = new ArrayList<>();
    List<ConstraintUse> zones = new ArrayList<>();
    if (notRun.isEmpty()) {
      boolean zonesLoaded = !zoneLayers.isEmpty();
      constraintLayers.forEach(
          layer -> constraints.add(ConstraintUse.of(indexes.get(layer), constraint, zonesLoaded)));
      zoneLayers.forEach(
          layer -> zones.add(ConstraintUse.of(indexes.get(layer), zones(rule), false)));
    }
    List<SubjectUse> subjects =
        cast.playing(rule.subject().role()).stream()
            .map(layer -> new SubjectUse(layer, whyNot(rule.subject(), layer, List.of())))
            .toList();
    return new RulePlan(rule, subjects, constraints, zones, notRun);
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

  private static Side zones(Rule rule) {
    Side.ZoneLayer zone = rule.constraint().zonedBy().orElseThrow();
    return Side.of(zone.role(), zone.where());
  }

  private static Optional<Text> whyNot(Side side, Cast cast, List<String> decidedByKnown) {
    List<RoleLayer> layers = cast.playing(side.role());
    if (layers.isEmpty()) {
      return Optional.of(cast.whyNobody(side.role()));
    }
    return layers.stream()
        .map(layer -> whyNot(side, layer, decidedByKnown))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Text> whyNot(Side side, RoleLayer layer, List<String> decidedByKnown) {
    if (layer.table().rows().isEmpty() && !layer.mayBeEmpty()) {
      return Optional.of(MESSAGES.text("notRun.emptyLayer", layer.title()));
    }
    TreeSet<String> missing = missing(side.where().columns(), layer);
    missing.removeAll(side.mayLack());
    missing.removeAll(decidedByKnown);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(MESSAGES.text("notRun.noColumn", layer.title(), String.join(", ", missing)));
  }

  private static TreeSet<String> missing(List<String> columns, RoleLayer layer) {
    TreeSet<String> missing = new TreeSet<>(columns);
    missing.removeIf(layer.table()::hasColumn);
    return missing;
  }
}
