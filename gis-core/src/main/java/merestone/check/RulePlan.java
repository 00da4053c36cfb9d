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

  static RulePlan of(Rule rule, Map<RoleLayer, LayerIndex> indexes, List<RoleLayer> layers) {
    List<RoleLayer> constraintLayers = withRole(layers, rule.constraint().role());
    List<ConstraintUse> zones = zones(rule, layers, indexes);
    boolean zonesLoaded = !zones.isEmpty();
    Optional<Text> notRun =
        whyNot(rule.constraint(), constraintLayers, rule.constraint().known().columns());
    List<ConstraintUse> constraints = new ArrayList<>();
    if (notRun.isEmpty()) {
      for (RoleLayer layer : constraintLayers) {
        constraints.add(ConstraintUse.of(indexes.get(layer), rule.constraint(), zonesLoaded));
      }
    }
    List<SubjectUse> subjects =
        withRole(layers, rule.subject().role()).stream()
            .map(layer -> new SubjectUse(layer, whyNot(rule.subject(), List.of(layer), List.of())))
            .toList();
    return new RulePlan(rule, subjects, constraints, zones, notRun);
  }

  /** Returns the index of every layer the rule looks at besides its subjects. */
  List<LayerIndex> indexes() {
    List<LayerIndex> all = new ArrayList<>();
    constraints.forEach(use -> all.add(use.index()));
    zones.forEach(use -> all.add(use.index()));
    return all;
  }

  private static List<ConstraintUse> zones(
      Rule rule, List<RoleLayer> layers, Map<RoleLayer, LayerIndex> indexes) {
    return rule.constraint()
        .zonedBy()
        .map(
            zone ->
                withRole(layers, zone.role()).stream()
                    .filter(layer -> missing(zone.where().columns(), layer).isEmpty())
                    .map(
                        layer ->
                            ConstraintUse.of(
                                indexes.get(layer), Side.of(zone.role(), zone.where()), false))
                    .toList())
        .orElse(List.of());
  }

  private static Optional<Text> whyNot(
      Side side, List<RoleLayer> layers, List<String> decidedByKnown) {
    if (layers.isEmpty()) {
      return Optional.of(MESSAGES.text("notRun.noLayer", side.role()));
    }
    for (RoleLayer layer : layers) {
      if (layer.table().rows().isEmpty() && !layer.mayBeEmpty()) {
        return Optional.of(MESSAGES.text("notRun.emptyLayer", layer.title()));
      }
      TreeSet<String> missing = missing(side.where().columns(), layer);
      missing.removeAll(side.mayLack());
      missing.removeAll(decidedByKnown);
      if (!missing.isEmpty()) {
        return Optional.of(
            MESSAGES.text("notRun.noColumn", layer.title(), String.join(", ", missing)));
      }
    }
    return Optional.empty();
  }

  private static TreeSet<String> missing(List<String> columns, RoleLayer layer) {
    TreeSet<String> missing = new TreeSet<>(columns);
    missing.removeIf(layer.table()::hasColumn);
    return missing;
  }

  private static List<RoleLayer> withRole(List<RoleLayer> layers, String role) {
    return layers.stream().filter(layer -> layer.role().equals(role)).toList();
  }
}
