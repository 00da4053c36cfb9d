package merestone.geom.overlap;

import java.util.Optional;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;

/**
 * Computes what a feature of one layer and a feature of another have in common, as a geometry, from
 * the edges in their common box. It answers only what it can prove, and leaves the rest to a
 * general overlay.
 *
 * <p>Method. K. Weiler, P. Atherton, "Hidden surface removal using polygon area sorting", SIGGRAPH
 * 1977, and G. Greiner, K. Hormann, "Efficient clipping of arbitrary polygons", ACM Transactions on
 * Graphics 17(2), 1998: both boundaries are cut where they meet, and the stretches inside the other
 * polygon make up the result. Shared vertices, vertices on edges and shared edges are told apart by
 * the order of the edges around them, as E. L. Foster, K. Hormann, R. T. Popa, "Clipping simple
 * polygons with degenerate intersections", Computers &amp; Graphics: X 2, 2019, do.
 *
 * <p>Exactness. How boundaries lie is decided by the signs of determinants of input coordinates,
 * which are exact; only crossing points are rounded. So that rounding cannot change the order of
 * things, what is nearer than 128 units in the last place of the largest coordinate (a micrometre
 * at 39 500 000 m) without being the same is not answered.
 *
 * <p>Proofs. Every stretch must lie the same at both of its ends; every ring must close; the area
 * must agree with one computed in another way, to a square millimetre or 10⁻⁹ of it; and a result
 * with holes, or with rings that may touch, is tested for validity.
 *
 * <p>Order. Rings begin at the first node on A's boundary that they pass, in the order of A's
 * vertices; then come those on B's boundary alone, then whole rings of A and of B as they are.
 * Shells run counter-clockwise, holes clockwise. The same input gives the same result.
 *
 * <p>For one thread, used for pair after pair: it keeps its buffers.
 */
public final class Clipper {
  private static final double SURE_ULPS = 128;
  private static final double AREA_M2 = 1e-6;
  private static final double AREA_SHARE = 1e-9;

  private final PackedPolygons a;
  private final PackedPolygons b;
  private final Side[] sides;
  private final Nodes nodes;
  private final Crossings crossings;
  private final Clearance[] clearances;
  private final RingWalk walk;
  private final Pieces pieces = new Pieces();

  /** Makes a clipper for two layers. */
  public Clipper(LayerEdges a, LayerEdges b) {
    this.a = a.polygons;
    this.b = b.polygons;
    this.sides = new Side[] {new Side(a), new Side(b)};
    this.nodes = new Nodes(sides);
    this.crossings = new Crossings(sides[0], sides[1], nodes);
    this.clearances = new Clearance[] {new Clearance(sides[0]), new Clearance(sides[1])};
    this.walk = new RingWalk(sides, nodes, pieces);
  }

  /**
   * Returns what two features have in common.
   *
   * @param i a feature of the first layer, valid
   * @param j a feature of the second layer, valid
   * @param expectedArea the area they have in common, computed in another way, in square metres
   * @return a valid polygon or multipolygon of that area, an empty polygon if they share no ground;
   *     nothing if the case is doubtful
   */
  public Optional<Geometry> intersection(int i, int j, double expectedArea) {
    pieces.clear();
    nodes.clear();
    double apart = SURE_ULPS * Math.ulp(Math.max(largest(a, i), largest(b, j)));
    Frame box = Frame.common(a, i, b, j).grown(apart);
    if (box.isFlat()) {
      return asExpected(0, expectedArea)
          ? Optional.of(Geometries.FACTORY.createPolygon())
          : Optional.empty();
    }
    sides[0].gather(i, box);
    sides[1].gather(j, box);
    if (!crossings.find(apart)
        || !isClear(RingWalk.A, apart)
        || !isClear(RingWalk.B, apart)
        || !walk.walk()) {
      return Optional.empty();
    }
    int ofA = walk.wholeRings(RingWalk.A, box);
    int ofB = walk.wholeRings(RingWalk.B, box);
    if (!asExpected(pieces.area(), expectedArea)) {
      return Optional.empty();
    }
    boolean aInsideB =
        nodes.size() == 0 && ofB == 0 && ofA == sides[0].endRing() - sides[0].firstRing();
    return aInsideB ? Optional.of(a.geometry(i, Geometries.FACTORY)) : proven();
  }

  private boolean isClear(int side, double apart) {
    if (!nodes.link(side, apart)) {
      return false;
    }
    for (int node = 0; node < nodes.size(); node++) {
      if (nodes.along(side, node) > 0 && !clearances[side].isKept(nodes.edge(side, node), apart)) {
        return false;
      }
    }
    return true;
  }

  private Optional<Geometry> proven() {
    Optional<Geometry> made = pieces.geometry();
    boolean simple = nodes.size() == 0 || !pieces.hasHoles() && !walk.ringsMayTouch();
    return simple ? made : made.filter(geometry -> new IsValidOp(geometry).isValid());
  }

  private static double largest(PackedPolygons polygons, int feature) {
    return Math.max(
        Math.max(Math.abs(polygons.minX(feature)), Math.abs(polygons.maxX(feature))),
        Math.max(Math.abs(polygons.minY(feature)), Math.abs(polygons.maxY(feature))));
  }

  private static boolean asExpected(double area, double expected) {
    return Math.abs(area - expected) <= Math.max(AREA_M2, AREA_SHARE * Math.abs(expected));
  }
}
