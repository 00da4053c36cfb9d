package merestone.check;

import java.util.Optional;
import java.util.function.Supplier;
import merestone.check.ConstraintUse.Standing;
import merestone.finding.FeatureRef;
import merestone.geom.Geometries;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * Finds the constraint feature nearest to one subject. Distances are those of the plane of the
 * run's projection, m: a projection of scale m shows m times the distance on the ellipsoid, in a
 * three-degree zone of the Gauss-Krüger projection at most some 1.0003.
 *
 * <p>Candidates come from the tree of boxes, distances from an index of the subject's edges against
 * the tiles of the candidate near it; what holds the other inside is at distance zero. Of features
 * equally near the first of the book and the file is found. For one thread.
 */
final class Nearest {
  /** Coordinates are sums: a box must not lose what lies just at the reach. */
  private static final double ROUNDING = 1e-9;

  private final RulePlan plan;
  private final Geometry ground;
  private final Supplier<IndexedFacetDistance> edges;
  private final Supplier<PointOnGeometryLocator> inside;

  Nearest(RulePlan plan, Subject subject) {
    this.plan = plan;
    this.ground = subject.ground();
    this.edges = new Once<>(() -> new IndexedFacetDistance(ground));
    this.inside = new Once<>(() -> new IndexedPointInAreaLocator(ground));
  }

  /**
   * A feature and how near it is.
   *
   * @param use what the rule makes of its layer
   * @param feature the feature
   * @param metres its distance, 0 if it touches or overlaps the subject
   * @param from the nearest point of the subject
   * @param to the nearest point of the feature
   */
  record Neighbour(
      ConstraintUse use, FeatureRef feature, double metres, Coordinate from, Coordinate to) {

    /** Returns the shortest line between both, a point where they touch. */
    Geometry line() {
      return from.equals2D(to)
          ? Geometries.FACTORY.createPoint(from)
          : Geometries.FACTORY.createLineString(new Coordinate[] {from, to});
    }
  }

  /** Which features are asked for, by what they are to the rule. */
  interface Choice {
    boolean takes(Standing standing);
  }

  /** Returns the nearest feature that is no further than the reach, m. */
  Optional<Neighbour> within(double reach, Choice choice) {
    Optional<Neighbour> best = Optional.empty();
    for (ConstraintUse use : plan.constraints()) {
      Envelope box = new Envelope(ground.getEnvelopeInternal());
      box.expandBy(reach * (1 + ROUNDING) + ROUNDING);
      for (int feature : use.index().near(box)) {
        if (choice.takes(use.standing()[feature])) {
          double worth = best.map(Neighbour::metres).orElse(Math.nextUp(reach));
          best = nearer(use, feature, box, worth).or(orElse(best));
        }
      }
    }
    return best;
  }

  /** Returns the nearest feature, however far; empty if there is none at all. */
  Optional<Neighbour> anywhere(Choice choice) {
    Envelope all = new Envelope(ground.getEnvelopeInternal());
    for (ConstraintUse use : plan.constraints()) {
      all.expandToInclude(use.index().polygons().box());
    }
    double furthest = all.getDiameter();
    for (double reach = 1 + ground.getEnvelopeInternal().getDiameter(); ; reach *= 4) {
      Optional<Neighbour> found = within(reach, choice);
      if (found.isPresent() || reach > furthest) {
        return found;
      }
    }
  }

  private static Supplier<Optional<Neighbour>> orElse(Optional<Neighbour> best) {
    return () -> best;
  }

  /** Empty if the feature is not nearer than what is worth a look. */
  private Optional<Neighbour> nearer(ConstraintUse use, int feature, Envelope box, double worth) {
    Optional<Neighbour> best = Optional.empty();
    double limit = worth;
    for (Polygon tile : use.index().polygons().tiles(feature, box)) {
      if (limit > 0 && boxDistance(tile) < limit) {
        Neighbour one = neighbour(use, use.index().ref(feature), tile);
        if (one.metres() < limit) {
          limit = one.metres();
          best = Optional.of(one);
        }
      }
    }
    return best;
  }

  private double boxDistance(Polygon tile) {
    return tile.getEnvelopeInternal().distance(ground.getEnvelopeInternal());
  }

  private Neighbour neighbour(ConstraintUse use, FeatureRef feature, Polygon tile) {
    Optional<Coordinate> shared = contained(tile);
    if (shared.isPresent()) {
      return new Neighbour(use, feature, 0, shared.get(), shared.get());
    }
    Coordinate[] ends = edges.get().nearestPoints(tile);
    return new Neighbour(use, feature, ends[0].distance(ends[1]), ends[0], ends[1]);
  }

  /** Where edges do not meet, one may still hold a part of the other inside. */
  private Optional<Coordinate> contained(Polygon tile) {
    if (!tile.getEnvelopeInternal().intersects(ground.getEnvelopeInternal())) {
      return Optional.empty();
    }
    if (inside.get().locate(tile.getCoordinate()) != Location.EXTERIOR) {
      return Optional.of(tile.getCoordinate());
    }
    for (int i = 0; i < ground.getNumGeometries(); i++) {
      Coordinate corner = ground.getGeometryN(i).getCoordinate();
      if (SimplePointInAreaLocator.locate(corner, tile) != Location.EXTERIOR) {
        return Optional.of(corner);
      }
    }
    return Optional.empty();
  }
}
