package merestone.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Says where a fault is, to people and to the next run. */
final class Place {
  private Place() {}

  /** Names a piece of ground by the middle of its box, to the metre: the same after a rerun. */
  static String mark(Geometry ground) {
    Coordinate middle = ground.getEnvelopeInternal().centre();
    return Math.round(middle.x) + " " + Math.round(middle.y);
  }

  /** Returns points as evidence, each once; empty if none of them has finite coordinates. */
  static Optional<Evidence> points(List<Coordinate> places) {
    Set<Coordinate> finite =
        places.stream()
            .filter(Coordinate::isValid)
            .map(place -> new Coordinate(place.x, place.y))
            .collect(Collectors.toCollection(TreeSet::new));
    Coordinate[] points = finite.toArray(Coordinate[]::new);
    return Optional.of(points)
        .filter(some -> some.length > 0)
        .map(Geometries.FACTORY::createMultiPointFromCoords)
        .map(where -> new Evidence(where, Area.ZERO, 0, List.of()));
  }
}
