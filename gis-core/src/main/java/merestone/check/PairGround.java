package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import merestone.geom.Geometries;
import merestone.geom.overlap.Clipper;
import merestone.geom.overlap.LayerEdges;
import merestone.geom.overlap.PairOverlap;
import merestone.geom.overlap.PolygonPacker;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * The ground two features share as a geometry: by clipping along the edges nearby, else by the
 * overlay ladder on the ground nearby. Keeps buffers: one instance a thread.
 */
final class PairGround {
  private static final double ODD_SHARE = 0.0731;

  private final PolygonLayer subjects;
  private final PolygonLayer constraints;
  private final Clipper clipper;

  PairGround(PolygonLayer subjects, PolygonLayer constraints) {
    this.subjects = subjects;
    this.constraints = constraints;
    this.clipper = new Clipper(subjects.edges(), constraints.edges());
  }

  /** Returns the shared ground of pairs in a row; empty where no step of the ladder made it. */
  List<Geometry> of(PairList pairs, int from, int to) {
    List<Geometry> grounds = new ArrayList<>(to - from);
    for (int pair = from; pair < to; pair++) {
      int one = pair;
      grounds.add(
          Mishap.caught(
              () -> of(pairs.subject(one), pairs.constraint(one), pairs.areaM2(one)).geometry(),
              why -> Geometries.FACTORY.createPolygon()));
    }
    return grounds;
  }

  /**
   * Returns the ground of one pair.
   *
   * @param areaM2 its area, exactly the subject's own where the subject lies inside
   */
  Overlaid of(int subject, int constraint, double areaM2) {
    if (areaM2 == subjects.polygons().area(subject)) {
      return new Overlaid(subjects.geometry(subject), OverlayRung.FLOATING, List.of());
    }
    return clipper
        .intersection(subject, constraint, areaM2)
        .map(clipped -> new Overlaid(clipped, OverlayRung.FLOATING, List.of()))
        .orElseGet(() -> byLadder(subject, constraint));
  }

  /** Returns the shared ground; the worst step that any part of it needed is its step. */
  Overlaid byLadder(int subject, int constraint) {
    Geometry ground = subjects.geometry(subject);
    List<Geometry> parts = new ArrayList<>();
    List<String> tried = new ArrayList<>();
    OverlayRung worst = OverlayRung.FLOATING;
    for (Polygon tile : near(constraint, ground.getEnvelopeInternal())) {
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

  /** A constraint's ground around a box: a window cut out of it, or the tiles that meet it. */
  private List<Polygon> near(int constraint, Envelope box) {
    return constraints.edges().isLarge(constraint)
        ? window(constraint, box).orElseGet(() -> constraints.tiles(constraint, box))
        : polygons(constraints.geometry(constraint));
  }

  /** The margin is odd on purpose: a window's edge on an edge of the ground would be a new case. */
  private Optional<List<Polygon>> window(int constraint, Envelope box) {
    Envelope wide = new Envelope(box);
    wide.expandBy(1 + ODD_SHARE * box.getWidth(), 1 + ODD_SHARE * box.getHeight());
    PolygonPacker packer = new PolygonPacker();
    packer.add(Geometries.FACTORY.toGeometry(wide));
    LayerEdges window = new LayerEdges(packer.pack());
    OptionalDouble area = new PairOverlap(window, constraints.edges()).area(0, constraint);
    if (area.isEmpty()) {
      return Optional.empty();
    }
    return new Clipper(window, constraints.edges())
        .intersection(0, constraint, area.getAsDouble())
        .map(PairGround::polygons);
  }

  private static List<Polygon> polygons(Geometry ground) {
    List<Polygon> polygons = new ArrayList<>(ground.getNumGeometries());
    for (int i = 0; i < ground.getNumGeometries(); i++) {
      polygons.add((Polygon) ground.getGeometryN(i));
    }
    return polygons;
  }
}
