package merestone.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import merestone.finding.Evidence;
import merestone.geom.topology.Spikes;
import merestone.geom.topology.Spikes.Spike;
import merestone.rule.LayerDemand;
import org.locationtech.jts.geom.Geometry;

/**
 * How well a finding names a fault that shows in several ways; the first names it best.
 *
 * <pre>
 *   a needle:            a ring not quite closed:   a splinter:
 *   spike                spacing                    sliver, whole
 *     crossing, overlap    crossing, sliver           spikes, spacing
 * </pre>
 */
enum FaultRank {
  /** A geometry that is there twice. */
  DUPLICATE,
  /** A feature most of which is a sliver: its corners are sharp because it is one. */
  SLIVER,
  /** A spike. */
  SPIKE,
  /** Vertices too close to each other. */
  SPACING,
  /** An invalid geometry. */
  VALIDITY,
  /** A small part of a feature that is a sliver, often left by a repair. */
  SLIVER_PART,
  /** Ground two features share. */
  OVERLAP,
  /** A feature smaller than its class may be. */
  SMALL,
  /** A value that is there twice. */
  UNIQUE,
  /** A feature of which a rule cannot be decided. */
  UNDECIDED;

  private static final double MOST = 0.5;

  /** Returns the rank of a finding; empty if it has no part in this. */
  static Optional<FaultRank> of(LayerCase one) {
    if (!one.isConflict()) {
      return Optional.of(UNDECIDED).filter(rank -> !one.layer().isUsable(one.feature()));
    }
    return switch (one.finding().rule().relation()) {
      case NO_DUPLICATES -> Optional.of(DUPLICATE);
      case NO_SLIVERS -> Optional.of(isWhole(one) ? SLIVER : SLIVER_PART);
      case NO_SPIKES -> Optional.of(SPIKE);
      case VERTEX_SPACING -> Optional.of(SPACING);
      case VALID_GEOMETRY -> Optional.of(VALIDITY);
      case NO_OVERLAPS -> Optional.of(OVERLAP);
      case MINIMUM_AREA -> Optional.of(SMALL);
      case UNIQUE -> Optional.of(UNIQUE);
      default -> Optional.empty();
    };
  }

  private static boolean isWhole(LayerCase sliver) {
    return sliver.finding().evidence().filter(found -> found.share() > MOST).isPresent();
  }

  /**
   * Returns the places of a finding on which others may follow from it: of a spike all that goes
   * with its tip, the triangle of its legs; of a sliver its ground; else its points.
   */
  List<Geometry> spots(LayerCase one) {
    return switch (this) {
      case SPIKE -> legs(one).stream().map(spike -> spike.legs().convexHull()).toList();
      case SLIVER, SLIVER_PART, SPACING, VALIDITY ->
          one.finding().evidence().map(Evidence::where).map(FaultRank::parts).orElse(List.of());
      case DUPLICATE, OVERLAP, SMALL, UNIQUE, UNDECIDED -> List.of();
    };
  }

  private static List<Spike> legs(LayerCase one) {
    LayerDemand.NoSpikes demand = (LayerDemand.NoSpikes) one.finding().rule().demand();
    Spikes spikes = new Spikes(demand.degrees());
    return one.layer().row(one.feature()).geometry().map(spikes::of).orElse(List.of());
  }

  private static List<Geometry> parts(Geometry all) {
    return IntStream.range(0, all.getNumGeometries()).mapToObj(all::getGeometryN).toList();
  }
}
