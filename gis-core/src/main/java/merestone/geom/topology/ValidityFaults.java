package merestone.geom.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.geom.Geometries;
import merestone.geom.SurelyValid;
import merestone.geom.topology.ValidityFault.Kind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Finds every fault that keeps polygons from being valid, where JTS's {@link IsValidOp} stops at
 * the first. Rules: OGC Simple Feature Access (ISO 19125-1:2004), clause 6.1.11, as JTS reads them.
 * Most geometries are accepted by {@link SurelyValid}; a geometry without faults is held against
 * {@link IsValidOp} before it is called valid, and where that disagrees the feature is undecided.
 *
 * <p>A ring with a coordinate that is no number, or with too few points, is reported and left out
 * of what is looked at further, so mending it may bring more to light.
 *
 * <p>O(n log n + k) for n vertices and k pairs of edges whose boxes meet, and O(n · r) for r rings
 * of a part that lie near each other. Stateless; safe from many threads.
 */
public final class ValidityFaults {
  private ValidityFaults() {}

  /** Which way rings should run. */
  public enum Orientation {
    /** Either way. */
    ANY,
    /** Shells counter-clockwise, holes clockwise: OGC, GeoPackage, GeoJSON. */
    SHELLS_COUNTER_CLOCKWISE,
    /** Shells clockwise, holes counter-clockwise: shapefile. */
    SHELLS_CLOCKWISE
  }

  /**
   * Checks a geometry.
   *
   * @param geometry lines and points in it are left out
   * @return faults: those of single rings, where rings meet, how they lie to each other; undecided,
   *     as feature 0, if there are no polygons or JTS finds a fault where this does not
   */
  public static Found<ValidityFault> of(Geometry geometry, Orientation orientation) {
    Geometry polygons = Geometries.polygonal(geometry);
    List<ValidityFault> faults = new ArrayList<>(0);
    List<Undecided> undecided = new ArrayList<>(0);
    if (polygons.isEmpty()) {
      undecided.add(Undecided.of(0, "no polygon"));
    } else if (!SurelyValid.test(polygons)) {
      ofRings(polygons, faults);
      if (faults.stream().allMatch(fault -> fault.kind() == Kind.REPEATED_POINT)) {
        disagreement(polygons).ifPresent(why -> undecided.add(Undecided.of(0, why)));
      }
    }
    if (orientation != Orientation.ANY) {
      RingOf.each(polygons, ring -> orientation(ring, orientation, faults));
    }
    return new Found<>(faults, undecided);
  }

  /**
   * Checks every feature of a layer.
   *
   * @param features geometries as read; a missing or empty one is undecided
   */
  public static Found<EachFeature.InFeature<ValidityFault>> ofLayer(
      List<? extends Geometry> features, Orientation orientation, Work work) {
    return Found.joined(
        work.ranges(
            features.size(),
            (from, to) -> {
              List<EachFeature.InFeature<ValidityFault>> faults = new ArrayList<>();
              List<Undecided> undecided = new ArrayList<>();
              for (int i = from; i < to; i++) {
                work.tick();
                int feature = i;
                Geometry geometry = features.get(i);
                if (geometry == null) {
                  undecided.add(Undecided.of(feature, "no geometry"));
                  continue;
                }
                Found<ValidityFault> found = of(geometry, orientation);
                found.faults().forEach(f -> faults.add(new EachFeature.InFeature<>(feature, f)));
                found.undecided().forEach(u -> undecided.add(Undecided.of(feature, u.why())));
              }
              return new Found<>(faults, undecided);
            }));
  }

  private static Optional<String> disagreement(Geometry polygons) {
    TopologyValidationError error = new IsValidOp(polygons).getValidationError();
    return error == null
        ? Optional.empty()
        : Optional.of(error.getMessage() + " at " + error.getCoordinate());
  }

  private static void ofRings(Geometry polygons, List<ValidityFault> faults) {
    List<RingEdges> rings = new ArrayList<>();
    RingOf.each(polygons, ring -> single(ring, faults).ifPresent(rings::add));
    RingContacts contacts = new RingContacts(rings);
    faults.addAll(contacts.faults());
    faults.addAll(new RingNesting(rings, contacts).faults());
  }

  /** Notes the faults of one ring, and returns it if it can be looked at further. */
  private static Optional<RingEdges> single(RingOf ring, List<ValidityFault> faults) {
    CoordinateSequence points = ring.points();
    int before = faults.size();
    for (int i = 0; i < points.size(); i++) {
      if (!isFinite(points, i)) {
        note(Kind.NOT_FINITE, ring, Math.max(0, i - 1), faults);
      } else if (i > 0 && ring.isSame(i - 1, i)) {
        note(Kind.REPEATED_POINT, ring, i, faults);
      }
    }
    if (faults.stream().skip(before).anyMatch(fault -> fault.kind() == Kind.NOT_FINITE)) {
      return Optional.empty();
    }
    if (!ring.isSame(0, points.size() - 1)) {
      note(Kind.NOT_CLOSED, ring, points.size() - 1, faults);
    }
    RingEdges edges = new RingEdges(ring.part(), ring.ring(), ring.distinct());
    if (edges.size() < 3) {
      note(Kind.TOO_FEW_POINTS, ring, 0, faults);
    } else if (edges.isFlat()) {
      note(Kind.ZERO_AREA, ring, 0, faults);
    } else {
      return Optional.of(edges);
    }
    return Optional.empty();
  }

  private static void orientation(
      RingOf ring, Orientation orientation, List<ValidityFault> faults) {
    RingEdges edges = new RingEdges(ring.part(), ring.ring(), ring.distinct());
    boolean finite =
        EachFeature.unfit(Geometries.FACTORY.createLineString(ring.points())).isEmpty();
    if (finite && edges.size() >= 3 && !edges.isFlat()) {
      boolean wanted = edges.isShell() == (orientation == Orientation.SHELLS_COUNTER_CLOCKWISE);
      if (edges.isCounterClockwise() != wanted) {
        note(Kind.WRONG_ORIENTATION, ring, 0, faults);
      }
    }
  }

  private static boolean isFinite(CoordinateSequence points, int i) {
    return Double.isFinite(points.getX(i)) && Double.isFinite(points.getY(i));
  }

  private static void note(Kind kind, RingOf ring, int point, List<ValidityFault> faults) {
    Coordinate place = new Coordinate(ring.points().getX(point), ring.points().getY(point));
    faults.add(new ValidityFault(kind, ring.part(), ring.ring(), place));
  }
}
