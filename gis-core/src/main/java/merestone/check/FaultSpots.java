package merestone.check;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Where findings are that others may follow from. Complete when built; for one thread. Finding what
 * covers a finding takes O(log n) a vertex, until nothing is left that covers all.
 */
final class FaultSpots {
  /** As far apart may two places of one fault be, m: the repair's snapping and rounding. */
  private static final double TOLERANCE_M = 0.01;

  private final STRtree tree = new STRtree();

  /** Takes the places of one finding. */
  void add(int number, List<Geometry> spots) {
    for (Geometry spot : spots) {
      Envelope box = new Envelope(spot.getEnvelopeInternal());
      box.expandBy(TOLERANCE_M);
      tree.insert(box, new Spot(number, spot));
    }
  }

  /** Returns the numbers of the findings on whose places all vertices of another lie. */
  Set<Integer> covering(Geometry places) {
    Set<Integer> covering = Set.of();
    boolean isFirst = true;
    for (Coordinate at : places.getCoordinates()) {
      Set<Integer> here = covering(at);
      if (!isFirst) {
        here.retainAll(covering);
      }
      if (here.isEmpty()) {
        return Collections.emptySet();
      }
      covering = here;
      isFirst = false;
    }
    return covering;
  }

  private Set<Integer> covering(Coordinate at) {
    Point point = Geometries.FACTORY.createPoint(at);
    Set<Integer> covering = new LinkedHashSet<>();
    for (Object found : tree.query(new Envelope(at))) {
      Spot spot = (Spot) found;
      if (spot.where.isWithinDistance(point, TOLERANCE_M)) {
        covering.add(spot.number);
      }
    }
    return covering;
  }

  private record Spot(int number, Geometry where) {}
}
