package merestone.check;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import merestone.geom.doubt.ChordBow;
import merestone.geom.doubt.DoubtSettings;
import merestone.layer.LayerTable;
import merestone.layer.RoleLayer;

/**
 * What counts as the same line between a subject layer and the constraint layers of a rule: the
 * settings of the run, the coarser of the layers' coordinate units, and the bow of edges where one
 * of them was reprojected. Of constraint layers of several systems the first decides the bow. Safe
 * from many threads.
 */
final class DoubtTerms {
  private final DoubtSettings common;
  private final Map<LayerIndex, Optional<Double>> units = new ConcurrentHashMap<>();
  private final Map<Pair, DoubtSettings> terms = new ConcurrentHashMap<>();

  DoubtTerms(CheckSettings settings) {
    common =
        DoubtSettings.DEFAULT
            .withSliverWidth(settings.sliverWidthM())
            .withTolerance(settings.toleranceM());
  }

  DoubtSettings of(GroundCase one) {
    return terms.computeIfAbsent(new Pair(one.layer(), one.plan()), this::terms);
  }

  private DoubtSettings terms(Pair pair) {
    double unit =
        Stream.concat(Stream.of(pair.subject), pair.plan.constraints().stream().map(c -> c.index()))
            .map(layer -> units.computeIfAbsent(layer, CoordinateUnit::of))
            .mapToDouble(known -> known.orElse(common.coordinateUnitM()))
            .max()
            .orElseThrow();
    return common.withCoordinateUnit(unit).withBow(bow(pair));
  }

  private static ChordBow bow(Pair pair) {
    LayerTable subject = pair.subject.layer().table();
    Optional<LayerTable> constraint =
        pair.plan.constraints().stream()
            .map(use -> use.index().layer())
            .map(RoleLayer::table)
            .filter(table -> !table.sharesOwnSystem(subject))
            .findFirst();
    if (constraint.isEmpty()) {
      return ChordBow.NONE;
    }
    ChordBow ofConstraint = constraint.get().bow();
    return ofConstraint == ChordBow.NONE ? subject.bow() : ofConstraint;
  }

  /** A plan and a layer are each the same as itself only. */
  private record Pair(LayerIndex subject, RulePlan plan) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Pair pair && pair.subject == subject && pair.plan == plan;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(subject) + System.identityHashCode(plan);
    }
  }
}
