package merestone.geom.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import merestone.geom.overlap.BoxTree;
import merestone.geom.topology.ValidityFault.Kind;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;

/**
 * Where rings meet themselves and each other. Whether edges meet is decided by exact orientations,
 * as in JTS; at a point where only ends meet, the order of the edges around it tells crossing from
 * touching.
 */
final class RingContacts {
  private final List<RingEdges> rings;
  private final Set<ValidityFault> faults = new LinkedHashSet<>();
  private final Set<Long> entangled = new HashSet<>();

  /** Passes of rings through points where they meet, by place. */
  private final Map<Coordinate, Set<Pass>> meetings = new TreeMap<>();

  private final Map<Coordinate, Set<Integer>> touching = new TreeMap<>();
  private final RobustLineIntersector meet = new RobustLineIntersector();
  private final int[] first;

  /** A ring on its way through a point: at a vertex, or within the edge that begins there. */
  private record Pass(int ring, int place, boolean atVertex) {}

  RingContacts(List<RingEdges> rings) {
    this.rings = rings;
    this.first = new int[rings.size() + 1];
    for (int ring = 0; ring < rings.size(); ring++) {
      first[ring + 1] = first[ring] + rings.get(ring).size();
    }
    edges();
    meetings.forEach(this::meeting);
  }

  /** Returns crossings, overlaps and places where a ring touches itself. */
  List<ValidityFault> faults() {
    return List.copyOf(faults);
  }

  /** Whether two rings cross or run along each other, so that neither lies in the other. */
  boolean areEntangled(int a, int b) {
    return entangled.contains(pair(a, b));
  }

  /** Returns the points where rings touch that neither cross nor overlap there, with the rings. */
  Map<Coordinate, Set<Integer>> touching() {
    return touching;
  }

  private static long pair(int a, int b) {
    return (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
  }

  private void edges() {
    int size = first[rings.size()];
    double[] boxes = new double[4 * size];
    int[] ringOf = new int[size];
    for (int ring = 0; ring < rings.size(); ring++) {
      for (int i = 0; i < rings.get(ring).size(); i++) {
        Coordinate a = rings.get(ring).point(i);
        Coordinate b = rings.get(ring).point(i + 1);
        int at = 4 * (first[ring] + i);
        ringOf[first[ring] + i] = ring;
        boxes[at] = Math.min(a.x, b.x);
        boxes[at + 1] = Math.min(a.y, b.y);
        boxes[at + 2] = Math.max(a.x, b.x);
        boxes[at + 3] = Math.max(a.y, b.y);
      }
    }
    BoxTree tree = BoxTree.of(boxes);
    for (int edge = 0; edge < size; edge++) {
      int one = edge;
      Ints near = new Ints();
      int at = 4 * edge;
      tree.query(
          boxes[at],
          boxes[at + 1],
          boxes[at + 2],
          boxes[at + 3],
          other -> {
            if (other > one) {
              near.add(other);
            }
          });
      Arrays.sort(near.values, 0, near.size);
      for (int k = 0; k < near.size; k++) {
        int other = near.values[k];
        edges(ringOf[one], one - first[ringOf[one]], ringOf[other], other - first[ringOf[other]]);
      }
    }
  }

  private void edges(int a, int i, int b, int j) {
    RingEdges one = rings.get(a);
    RingEdges other = rings.get(b);
    meet.computeIntersection(one.point(i), one.point(i + 1), other.point(j), other.point(j + 1));
    if (meet.getIntersectionNum() == 2) {
      Coordinate p = meet.getIntersection(0);
      Coordinate q = meet.getIntersection(1);
      Coordinate middle = new Coordinate((p.x + q.x) / 2, (p.y + q.y) / 2);
      note(a == b ? Kind.SELF_OVERLAP : Kind.RINGS_OVERLAP, a, b, middle);
    } else if (meet.isProper()) {
      note(a == b ? Kind.SELF_CROSSING : Kind.RINGS_CROSS, a, b, meet.getIntersection(0).copy());
    }
    if (meet.hasIntersection() && !meet.isProper() && !areNeighbours(a, i, b, j)) {
      for (int k = 0; k < meet.getIntersectionNum(); k++) {
        Coordinate at = new Coordinate(meet.getIntersection(k));
        Set<Pass> passes = meetings.computeIfAbsent(at, place -> new LinkedHashSet<>());
        passes.add(pass(a, i, at));
        passes.add(pass(b, j, at));
      }
    }
  }

  private boolean areNeighbours(int a, int i, int b, int j) {
    int apart = Math.abs(i - j);
    return a == b && (apart == 1 || apart == rings.get(a).size() - 1);
  }

  private Pass pass(int ring, int edge, Coordinate at) {
    RingEdges edges = rings.get(ring);
    if (edges.point(edge).equals2D(at)) {
      return new Pass(ring, edge, true);
    }
    boolean atEnd = edges.point(edge + 1).equals2D(at);
    return atEnd ? new Pass(ring, (edge + 1) % edges.size(), true) : new Pass(ring, edge, false);
  }

  private void note(Kind kind, int a, int b, Coordinate place) {
    RingEdges ring = rings.get(Math.max(a, b));
    faults.add(new ValidityFault(kind, ring.part(), ring.ring(), place));
    if (a != b) {
      entangled.add(pair(a, b));
    }
  }

  private void meeting(Coordinate at, Set<Pass> passes) {
    List<Pass> all = new ArrayList<>(passes);
    all.sort(Comparator.comparingInt(Pass::ring).thenComparingInt(Pass::place));
    Map<Integer, Integer> times = new HashMap<>();
    for (int j = 0; j < all.size(); j++) {
      for (int i = 0; i < j; i++) {
        Pass a = all.get(i);
        Pass b = all.get(j);
        if (cross(at, a, b)) {
          note(a.ring == b.ring ? Kind.SELF_CROSSING : Kind.RINGS_CROSS, a.ring, b.ring, at);
        } else if (a.ring == b.ring && !runAlong(at, a, b)) {
          note(Kind.SELF_TOUCHING, a.ring, b.ring, at);
        }
      }
      times.merge(all.get(j).ring, 1, Integer::sum);
    }
    if (times.size() > 1) {
      touching.put(at, times.keySet());
    }
  }

  /** Whether the second comes from one side of the first and leaves to the other. */
  private boolean cross(Coordinate at, Pass a, Pass b) {
    Coordinate in = before(a);
    Coordinate out = after(a);
    int from = lie(at, in, out, before(b));
    int to = lie(at, in, out, after(b));
    return from * to < 0;
  }

  private boolean runAlong(Coordinate at, Pass a, Pass b) {
    Coordinate in = before(a);
    Coordinate out = after(a);
    return lie(at, in, out, before(b)) == 0 || lie(at, in, out, after(b)) == 0;
  }

  private Coordinate before(Pass pass) {
    return rings.get(pass.ring).point(pass.atVertex ? pass.place - 1 : pass.place);
  }

  private Coordinate after(Pass pass) {
    return rings.get(pass.ring).point(pass.place + 1);
  }

  /** On which side of the way in and out a point lies, seen from the middle; 0 along it. */
  private static int lie(Coordinate at, Coordinate in, Coordinate out, Coordinate point) {
    if (isAlong(at, in, point) || isAlong(at, out, point)) {
      return 0;
    }
    int ofIn = RingEdges.side(in, at, point);
    int ofOut = RingEdges.side(at, out, point);
    int turn = RingEdges.side(in, at, out);
    if (turn > 0) {
      return ofIn > 0 && ofOut > 0 ? 1 : -1;
    }
    return ofIn > 0 || ofOut > 0 ? 1 : -1;
  }

  private static boolean isAlong(Coordinate at, Coordinate end, Coordinate point) {
    return RingEdges.side(at, end, point) == 0
        && (end.x - at.x) * (point.x - at.x) + (end.y - at.y) * (point.y - at.y) > 0;
  }
}
