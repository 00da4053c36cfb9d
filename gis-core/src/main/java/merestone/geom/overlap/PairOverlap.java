package merestone.geom.overlap;

import java.util.OptionalDouble;

/**
 * The area that a feature of one layer shares with a feature of another, without making its
 * geometry. Exact zero for features that do not share ground and exactly the feature's own area for
 * one that lies inside the other; else within 10⁻⁹ of the true area. Keeps buffers: one instance a
 * thread.
 */
public final class PairOverlap {
  private static final double GOOD_TO = 1e-9;

  private final LayerEdges first;
  private final LayerEdges second;
  private final LocalEdges a = new LocalEdges();
  private final LocalEdges b = new LocalEdges();
  private final SharedArea shared = new SharedArea();
  private final Contact contact;
  private AreaGrowth growth = AreaGrowth.NONE;
  private double grown;

  /** Prepares pairs of features of two layers, which may be the same one. */
  public PairOverlap(LayerEdges first, LayerEdges second) {
    this.first = first;
    this.second = second;
    this.contact = new Contact(first, second);
  }

  /** From now on also measures by how much the shared ground grows; {@code NONE} for no longer. */
  public void measure(AreaGrowth ofGround) {
    growth = ofGround;
    shared.measure(ofGround);
  }

  /** Returns by how much the ground of the last area is larger than in the plane, m². */
  public double grown() {
    return grown;
  }

  /**
   * Returns the area shared by feature i of the first layer and j of the second.
   *
   * @return m², zero if they only touch or lie apart; empty where that is so close to zero that the
   *     sum of edges cannot tell it to 10⁻⁹: an overlay of the geometries must decide
   */
  public OptionalDouble area(int i, int j) {
    return area(i, j, 0);
  }

  /**
   * Returns the area shared by feature i of the first layer and j of the second, for callers who
   * can bear an error.
   *
   * @param errorM2 an error that is good enough even if it is more than 10⁻⁹ of the area, m²
   * @return m²; empty only where the sum of edges is good neither to that nor to 10⁻⁹
   */
  public OptionalDouble area(int i, int j, double errorM2) {
    grown = 0;
    Frame frame = Frame.common(first.polygons, i, second.polygons, j);
    if (frame.isFlat()) {
      return OptionalDouble.of(0);
    }
    b.gather(second, j, frame);
    if (b.size == 0) {
      return OptionalDouble.of(0);
    }
    if (b.coverFrame() && frame.equals(Frame.of(first.polygons, i))) {
      grown = growth.of(first.polygons, i);
      return OptionalDouble.of(first.polygons.area(i));
    }
    a.gather(first, i, frame);
    if (a.coverFrame() && frame.equals(Frame.of(second.polygons, j))) {
      grown = growth.of(second.polygons, j);
      return OptionalDouble.of(second.polygons.area(j));
    }
    double area = shared.of(a, b, frame);
    grown = shared.grown();
    if (area * GOOD_TO > shared.bound()) {
      return OptionalDouble.of(area);
    }
    if (shared.bound() < errorM2) {
      return OptionalDouble.of(Math.max(0, area));
    }
    return contact.in(i, j, frame) ? OptionalDouble.empty() : apart(i, j, area);
  }

  /**
   * Tells whether two features of the second layer share ground within the box of a feature of the
   * first: more than the rounding of the sum of their edges could be.
   */
  public boolean overlap(int i, int j, int k) {
    PackedPolygons others = second.polygons;
    Frame frame = Frame.common(others, j, others, k).within(Frame.of(first.polygons, i));
    if (frame.isFlat()) {
      return false;
    }
    a.gather(second, j, frame);
    b.gather(second, k, frame);
    return shared.of(a, b, frame) > shared.bound();
  }

  /** Boundaries that do not meet: one lies inside the other, or they share nothing. */
  private OptionalDouble apart(int i, int j, double area) {
    double smaller = Math.min(first.polygons.area(i), second.polygons.area(j));
    if (smaller <= 2 * shared.bound()) {
      return OptionalDouble.empty();
    }
    grown = area > smaller / 2 ? grown : 0;
    return OptionalDouble.of(area > smaller / 2 ? area : 0);
  }
}
