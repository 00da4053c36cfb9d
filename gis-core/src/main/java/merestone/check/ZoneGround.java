package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import merestone.check.ConstraintUse.Standing;
import merestone.finding.FeatureRef;
import merestone.geom.Geometries;
import merestone.rule.Side;
import org.locationtech.jts.geom.Geometry;

/**
 * Cuts the ground of constraint features that do not say what they are by a rule's zone layers.
 * Made for one subject; the zones are joined once, and only if a geometry is asked for.
 */
final class ZoneGround {
  private static final Overlaid NOTHING =
      new Overlaid(Geometries.FACTORY.createPolygon(), OverlayRung.FLOATING, List.of());

  private final boolean outside;
  private final List<Piece> zones = new ArrayList<>();
  private final Supplier<Overlaid> joined = new Once<>(this::join);

  private ZoneGround(Side.Take take) {
    this.outside = take == Side.Take.OUTSIDE;
  }

  /** Gathers a subject's zones; those that could not be computed become failures of its ground. */
  static ZoneGround of(RulePlan plan, Subject subject, Ground ground) {
    ZoneGround gathered = new ZoneGround(plan.zoned().orElseThrow().take());
    for (ConstraintUse use : plan.zones()) {
      for (Piece zone : subject.meetings().get(use.index()).pieces()) {
        if (zone.isFailed()) {
          ground.addFailure(use.index().ref(zone.feature()).label(), zone.failure());
        } else if (use.standing()[zone.feature()] == Standing.IN) {
          gathered.zones.add(zone);
        }
      }
    }
    return gathered;
  }

  /** Returns the part of a feature's ground that the zones say counts. */
  Share taken(FeatureRef constraint, Piece piece) {
    double most = zones.isEmpty() && !outside ? 0 : piece.area().planarM2();
    return new Share(constraint, most, new Once<>(() -> cut(piece)));
  }

  private Overlaid cut(Piece piece) {
    if (zones.isEmpty()) {
      return outside ? piece.ground() : NOTHING;
    }
    Overlaid own = piece.ground();
    Overlaid zone = joined.get();
    if (own.failed() || zone.failed()) {
      return own.failed() ? own : zone;
    }
    return outside
        ? OverlayLadder.difference(own.geometry(), zone.geometry())
        : OverlayLadder.intersection(own.geometry(), zone.geometry());
  }

  private Overlaid join() {
    List<Geometry> grounds = new ArrayList<>();
    for (Piece zone : zones) {
      Overlaid ground = zone.ground();
      if (ground.failed()) {
        return ground;
      }
      grounds.add(ground.geometry());
    }
    return OverlayLadder.union(grounds);
  }
}
