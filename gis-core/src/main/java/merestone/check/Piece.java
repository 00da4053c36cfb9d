package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;

/**
 * The ground a subject shares with one constraint feature.
 *
 * @param feature the constraint feature's place in its layer
 * @param parts the shared ground, one part for each tile of the feature; polygons that do not
 *     overlap
 * @param planarM2 their area, m²
 * @param failure why the overlay failed; empty if it did not. Parts then hold what could be had
 */
record Piece(int feature, List<Geometry> parts, double planarM2, String failure) {

  /** Returns the shared ground; empty if they share no area, touching included. */
  static Optional<Piece> of(int feature, Geometry ground, List<PreparedGeometry> tiles) {
    List<Geometry> parts = new ArrayList<>(tiles.size());
    String failure = "";
    for (PreparedGeometry tile : tiles) {
      Overlaid shared = share(ground, tile);
      if (shared.failed()) {
        failure = String.join("; ", shared.tried());
      } else if (shared.geometry().getArea() > 0) {
        parts.add(shared.geometry());
      }
    }
    double area = parts.stream().mapToDouble(Geometry::getArea).sum();
    return area > 0 || !failure.isEmpty()
        ? Optional.of(new Piece(feature, List.copyOf(parts), area, failure))
        : Optional.empty();
  }

  boolean failed() {
    return !failure.isEmpty();
  }

  /** Returns the shared ground as one polygonal geometry. */
  Overlaid ground() {
    return OverlayLadder.joinTiles(parts);
  }

  private static Overlaid share(Geometry ground, PreparedGeometry tile) {
    if (tile.containsProperly(ground) || tile.covers(ground)) {
      return new Overlaid(ground, OverlayRung.FLOATING, List.of());
    }
    if (!tile.intersects(ground)) {
      return new Overlaid(ground.getFactory().createPolygon(), OverlayRung.FLOATING, List.of());
    }
    return OverlayLadder.intersection(ground, tile.getGeometry());
  }
}
