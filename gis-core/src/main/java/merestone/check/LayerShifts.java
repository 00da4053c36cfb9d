package merestone.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.progress.Progress;
import merestone.progress.Stage;

/** Finds the layers of a check that lie beside others as a whole. Stateless. */
final class LayerShifts {
  /** Fewer conflicts between two layers are looked at one by one. */
  private static final int LEAST_CONFLICTS = 3;

  private LayerShifts() {}

  /**
   * Returns the shifts of layers, the surest first; of those of one subject layer that say the same
   * only the surest.
   */
  static List<LayerShift> among(List<GroundCase> cases, int threads, Progress progress) {
    List<Pair> pairs = pairs(cases);
    progress.start(Stage.APPRAISE, "", pairs.size()); // they are no conflicts: a count of their own
    List<Optional<LayerShift>> found =
        OrderedWork.map(
            pairs.size(),
            threads,
            i -> Mishap.caught(() -> pairs.get(i).estimate(), why -> Optional.empty()),
            progress);
    List<LayerShift> shifts = new ArrayList<>();
    found.stream()
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingInt((LayerShift one) -> -one.shift().agreeing()))
        .filter(one -> shifts.stream().noneMatch(one::isLike))
        .forEachOrdered(shifts::add);
    return shifts;
  }

  private static List<Pair> pairs(List<GroundCase> cases) {
    Map<LayerIndex, Map<LayerIndex, Map<RulePlan, Integer>>> counts = new LinkedHashMap<>();
    for (GroundCase one : cases) {
      for (ConstraintUse use : one.plan().constraints()) {
        if (one.concerns(use.index())) {
          counts
              .computeIfAbsent(one.layer(), layer -> new LinkedHashMap<>())
              .computeIfAbsent(use.index(), layer -> new LinkedHashMap<>())
              .merge(one.plan(), 1, Integer::sum);
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    counts.forEach(
        (subjects, controls) ->
            controls.forEach((control, plans) -> pair(subjects, control, plans, pairs)));
    return pairs;
  }

  private static void pair(
      LayerIndex subjects, LayerIndex control, Map<RulePlan, Integer> plans, List<Pair> pairs) {
    int conflicts = plans.values().stream().mapToInt(Integer::intValue).sum();
    if (conflicts >= LEAST_CONFLICTS && subjects != control) {
      int most = plans.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
      plans.entrySet().stream()
          .filter(entry -> entry.getValue() == most)
          .findFirst()
          .ifPresent(entry -> pairs.add(new Pair(subjects, control, entry.getKey())));
    }
  }

  private record Pair(LayerIndex subjects, LayerIndex control, RulePlan plan) {
    Optional<LayerShift> estimate() {
      return LayerShift.between(subjects, control, plan);
    }
  }
}
