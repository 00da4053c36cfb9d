package merestone.store.shapefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Makes a multipolygon of the rings of one record.
 *
 * <p>The format winds shells clockwise and holes counter-clockwise, in any order. Each hole goes to
 * the smallest shell that contains it, so an island in a hole stays a polygon of its own. A hole
 * that lies in no shell becomes one. A hole that lies around a shell contradicts the format: if the
 * whole file is wound backwards, nesting alone decides; in a file that is wound rightly the record
 * is kept as it says, an invalid polygon (GDAL 3.6 does the same).
 *
 * <pre>
 *   +--shell-------------+
 *   |  +--hole--------+  |
 *   |  |  +-island-+  |  |
 *   |  |  +--------+  |  |
 *   |  +--------------+  |
 *   +--------------------+
 * </pre>
 */
final class PolygonAssembler {
  private static final int MIN_POINTS = 3;

  private final BooleanSupplier isFileBackwards;
  private final List<Ring> rings = new ArrayList<>();
  private final Map<Fault, Integer> findings = new EnumMap<>(Fault.class);

  /**
   * Begins a record.
   *
   * @param isFileBackwards whether the file winds shells counter-clockwise; asked only if a record
   *     contradicts the format
   */
  PolygonAssembler(BooleanSupplier isFileBackwards) {
    this.isFileBackwards = isFileBackwards;
  }

  /**
   * Adds a ring as it is in the file: X, Y, X, Y …; closes it if it is open. A ring of one or two
   * points is kept as a flat one, so that the geometry shows itself to be invalid.
   */
  void add(double[] xy) {
    if (xy.length == 0) {
      find(Fault.RING_DEGENERATE);
      return;
    }
    double[] closed = closed(xy);
    if (distinctPoints(closed) < MIN_POINTS) {
      find(Fault.RING_DEGENERATE);
    } else if (closed.length != xy.length) {
      find(Fault.RING_UNCLOSED);
    }
    rings.add(new Ring(Shapes.ring(closed)));
  }

  private static double[] closed(double[] xy) {
    int end = xy.length;
    boolean isClosed = xy[0] == xy[end - 2] && xy[1] == xy[end - 1];
    int points = Math.max(MIN_POINTS, end / 2 + (isClosed ? 0 : 1));
    double[] closed = Arrays.copyOf(xy, 2 * points);
    for (int i = end; i < closed.length; i += 2) {
      closed[i] = xy[0];
      closed[i + 1] = xy[1];
    }
    return closed;
  }

  /** Counts different neighbours up to what a ring needs; enough to tell a ring from a line. */
  private static int distinctPoints(double[] xy) {
    int distinct = 1;
    double x2 = Double.NaN;
    double y2 = Double.NaN;
    for (int i = 2; i < xy.length && distinct < MIN_POINTS; i += 2) {
      boolean isFirst = xy[i] == xy[0] && xy[i + 1] == xy[1];
      boolean isSecond = xy[i] == x2 && xy[i + 1] == y2;
      if (!isFirst && !isSecond) {
        distinct++;
        x2 = xy[i];
        y2 = xy[i + 1];
      }
    }
    return distinct;
  }

  /** Returns what was wrong with the rings: the kind and how many. */
  Map<Fault, Integer> findings() {
    return findings;
  }

  /** Returns the polygons in the order of their shells in the file. */
  Geometry assemble() {
    List<Ring> shells = rings.size() < 2 ? rings : nest();
    List<Polygon> polygons = new ArrayList<>();
    shells.forEach(shell -> polygons.add(shell.polygon()));
    return Shapes.multiPolygon(polygons);
  }

  private List<Ring> nest() {
    List<Ring> shells = rings.stream().filter(Ring::isClockwise).toList();
    Nest nest = new Nest(shells);
    List<Ring> orphans = new ArrayList<>();
    Map<Ring, Ring> parents = new HashMap<>();
    for (Ring ring : rings) {
      if (!ring.isClockwise()) {
        nest.smallestAround(ring)
            .ifPresentOrElse(shell -> parents.put(ring, shell), () -> orphans.add(ring));
      }
    }
    orphans.removeIf(Ring::isFlat);
    Set<Ring> around = around(orphans, shells.isEmpty() ? orphans : shells);
    if (!around.isEmpty() && (shells.isEmpty() || isFileBackwards.getAsBoolean())) {
      find(Fault.RING_ORIENTATION);
      return nestByDepth();
    }
    for (Ring orphan : orphans) {
      if (around.contains(orphan)) {
        parents.put(orphan, shells.get(0));
        find(Fault.RING_AROUND);
      } else if (!shells.isEmpty()) {
        find(Fault.RING_ORPHAN);
      }
    }
    return attach(parents);
  }

  /** Returns the rings among some that lie around any of others. */
  private static Set<Ring> around(List<Ring> outer, List<Ring> inner) {
    Nest nest = new Nest(outer);
    Set<Ring> found = new HashSet<>();
    inner.forEach(ring -> found.addAll(nest.around(ring)));
    return found;
  }

  /** Even depth is a shell, odd depth a hole of the ring around it. */
  private List<Ring> nestByDepth() {
    Nest nest = new Nest(rings.stream().filter(ring -> !ring.isFlat()).toList());
    Map<Ring, Ring> parents = new HashMap<>();
    for (Ring ring : rings) {
      List<Ring> around = nest.around(ring);
      if (around.size() % 2 == 1) {
        parents.put(ring, around.get(0));
      }
    }
    return attach(parents);
  }

  private List<Ring> attach(Map<Ring, Ring> parents) {
    List<Ring> shells = new ArrayList<>();
    for (Ring ring : rings) {
      Ring parent = parents.get(ring);
      if (parent == null) {
        shells.add(ring);
      } else {
        parent.addHole(ring);
      }
    }
    return shells;
  }

  private void find(Fault fault) {
    findings.merge(fault, 1, Integer::sum);
  }

  /** Rings to lie in, found by their boxes. */
  private static final class Nest {
    private static final int FEW = 32;
    private static final Comparator<Ring> SMALLEST_FIRST = Comparator.comparingDouble(Ring::area);

    private final List<Ring> rings;
    private final Optional<HPRtree> tree;

    Nest(List<Ring> rings) {
      this.rings = rings;
      this.tree = rings.size() > FEW ? Optional.of(new HPRtree()) : Optional.empty();
      tree.ifPresent(t -> rings.forEach(ring -> t.insert(ring.box(), ring)));
    }

    Optional<Ring> smallestAround(Ring ring) {
      return candidates(ring).stream().filter(shell -> shell.contains(ring)).findFirst();
    }

    /** Returns every ring around a ring, innermost first. */
    List<Ring> around(Ring ring) {
      return candidates(ring).stream()
          .filter(other -> other != ring && other.area() > ring.area() && other.contains(ring))
          .toList();
    }

    private List<Ring> candidates(Ring ring) {
      List<Ring> found = new ArrayList<>();
      if (tree.isPresent()) {
        tree.get().query(ring.box(), item -> found.add((Ring) item));
      } else {
        found.addAll(rings);
      }
      found.removeIf(other -> !other.box().contains(ring.box()));
      found.sort(SMALLEST_FIRST);
      return found;
    }
  }
}
