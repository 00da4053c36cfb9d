package merestone.check;

import java.util.ArrayList;
import java.util.List;
import merestone.geom.Geometries;
import merestone.geom.overlap.Clipper;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * The ground two features share as a geometry: by clipping along the edges nearby, else by the
 * overlay ladder on the tiles nearby. Keeps buffers: one instance a thread.
 */
final class PairGround {
  private final PolygonLayer subjects;
  private final PolygonLayer constraints;
  private final Clipper clipper;

  PairGround(PolygonLayer subjects, PolygonLayer constraints) {
    this.subjects = subjects;
    this.constraints = constraints;
    this.clipper = new Clipper(subjects.edges(), constraints.edges());
  }

  /** Returns the shared ground of pairs in a row. */
  List<Geometry> of(PairList pairs, int from, int to) {
    List<Geometry> grounds = new ArrayList<>(to - from);
    for (int pair = from; pair < to; pair++) {
      int subject = pairs.subject(pair);
      int constraint = pairs.constraint(pair);
      grounds.add(
          clipper
              .intersection(subject, constraint, pairs.areaM2(pair))
              .orElseGet(() -> byLadder(subject, constraint).geometry()));
    }
    return grounds;
  }

  /** Returns the shared ground; the worst step that any part of it needed is its step. */
  Overlaid byLadder(int subject, int constraint) {
    Geometry ground = subjects.geometry(subject);
    List<Geometry> parts = new ArrayList<>();
    List<String> tried = new ArrayList<>();
    OverlayRung worst = OverlayRung.FLOATING;
    for (Polygon tile : constraints.near(constraint, ground.getEnvelopeInternal())) {
      Overlaid shared = OverlayLadder.intersection(ground, tile);
      worst = worst.compareTo(shared.rung()) >= 0 ? worst : shared.rung();
      tried.addAll(shared.tried());
      if (shared.geometry().getArea() > 0) {
        parts.add(shared.geometry());
      }
    }
    if (worst == OverlayRung.FAILED || parts.isEmpty()) {
      return new Overlaid(Geometries.FACTORY.createPolygon(), worst, tried);
    }
    return parts.size() == 1
        ? new Overlaid(parts.get(0), worst, tried)
        : OverlayLadder.joinTiles(parts);
  }
}
