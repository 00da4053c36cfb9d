package merestone.geom.topology;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import merestone.geom.Geometries;
import merestone.geom.topology.Gaps.Gap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Makes polygons of the faces no feature covers. Faces side by side are one gap; a walk that
 * touches itself in a point is taken apart there into a shell and holes.
 */
final class GapRings {
  private final Cover cover;
  private final Walks walks;
  private final HalfEdges edges;
  private final boolean outlined;
  private final Sets gaps;
  private final Map<Integer, Parts> parts = new TreeMap<>();

  GapRings(Cover cover, boolean outlined) {
    this.cover = cover;
    this.walks = cover.walks;
    this.edges = walks.edges;
    this.outlined = outlined;
    this.gaps = new Sets(walks.size() + 1);
  }

  /** The rings of one gap, and who lives along them. */
  private static final class Parts {
    private final List<Ring> shells = new ArrayList<>(1);
    private final List<Ring> holes = new ArrayList<>(0);
    private final TreeSet<Integer> neighbours = new TreeSet<>();
  }

  /** Returns the gaps larger than an area; notes what could not be made. */
  List<Gap> gaps(double limitM2, List<Undecided> undecided) {
    for (int h = 0; h < edges.size(); h += 2) {
      if (isInner(h)) {
        gaps.join(cover.face(walks.of[h]), cover.face(walks.of[h + 1]));
      }
    }
    BitSet done = new BitSet(edges.size());
    for (int h = 0; h < edges.size(); h++) {
      if (isGap(h) && !isInner(h) && !done.get(h)) {
        walk(h, done);
      }
    }
    List<Gap> made = new ArrayList<>();
    parts.values().forEach(gap -> make(gap, limitM2, made, undecided));
    made.sort(
        Comparator.comparingDouble((Gap gap) -> first(gap).x)
            .thenComparingDouble(gap -> first(gap).y)
            .thenComparingDouble(Gap::areaM2));
    return made;
  }

  private static Coordinate first(Gap gap) {
    return gap.ground().getExteriorRing().getCoordinateN(0);
  }

  private boolean isGap(int h) {
    int walk = walks.of[h];
    return cover.features(walk) == 0 && (outlined ? cover.outlines(walk) > 0 : !cover.isOpen(walk));
  }

  /** Whether both sides of a link are gap. */
  private boolean isInner(int h) {
    return isGap(h) && isGap(h ^ 1);
  }

  private void walk(int first, BitSet done) {
    Parts gap = parts.computeIfAbsent(gaps.of(cover.face(walks.of[first])), face -> new Parts());
    Ints row = new Ints();
    int h = first;
    do {
      done.set(h);
      row.add(edges.origin(h));
      edges.links.owners(h >> 1, (h & 1) != 0, gap.neighbours::add);
      h = edges.next(h);
      while (isInner(h)) {
        h = edges.clockwise(h);
      }
    } while (h != first);
    takeApart(row, gap);
  }

  /** Cuts a loop off wherever the walk comes back to a point. */
  private void takeApart(Ints row, Parts gap) {
    Map<Integer, Integer> places = new HashMap<>();
    int[] open = new int[row.size];
    int size = 0;
    for (int i = 0; i < row.size; i++) {
      int point = row.values[i];
      Integer before = places.get(point);
      if (before != null) {
        add(Ring.of(edges.points, open, before, size), gap);
        for (; size > before + 1; size--) {
          places.remove(open[size - 1]);
        }
      } else {
        places.put(point, size);
        open[size++] = point;
      }
    }
    add(Ring.of(edges.points, open, 0, size), gap);
  }

  private static void add(Ring ring, Parts gap) {
    if (ring.area() > 0) {
      gap.shells.add(ring);
    } else if (ring.area() < 0) {
      gap.holes.add(ring);
    }
  }

  private void make(Parts gap, double limitM2, List<Gap> made, List<Undecided> undecided) {
    if (gap.shells.size() != 1) {
      double area = gap.shells.stream().mapToDouble(Ring::area).sum();
      if (area > limitM2) {
        int neighbour = gap.neighbours.isEmpty() ? Undecided.NONE : gap.neighbours.first();
        undecided.add(Undecided.of(neighbour, "a gap of " + area + " m² could not be made"));
      }
      return;
    }
    LinearRing[] holes = gap.holes.stream().map(Ring::ring).toArray(LinearRing[]::new);
    Polygon ground = Geometries.FACTORY.createPolygon(gap.shells.get(0).ring(), holes);
    double area = gap.shells.get(0).area() + gap.holes.stream().mapToDouble(Ring::area).sum();
    if (area > limitM2) {
      double width = 2 * area / ground.getLength();
      made.add(new Gap(ground, area, width, List.copyOf(gap.neighbours)));
    }
  }
}
