package merestone.store.shapefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import merestone.store.Ring;
import merestone.store.RingNest;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

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
  private final BooleanSupplier isFileBackwards;
  private final List<Ring> rings = new ArrayList<>();
  private Map<Fault, Integer> findings = Map.of();

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
    Ring ring = Ring.of(xy);
    if (ring.isDegenerate()) {
      find(Fault.RING_DEGENERATE);
    } else if (ring.wasOpen()) {
      find(Fault.RING_UNCLOSED);
    }
    rings.add(ring);
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
    RingNest nest = new RingNest(shells);
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
      return RingNest.byDepth(rings);
    }
    for (Ring orphan : orphans) {
      if (around.contains(orphan)) {
        parents.put(orphan, shells.get(0));
        find(Fault.RING_AROUND);
      } else if (!shells.isEmpty()) {
        find(Fault.RING_ORPHAN);
      }
    }
    return RingNest.attach(rings, parents);
  }

  /** Returns the rings among some that lie around any of others. */
  private static Set<Ring> around(List<Ring> outer, List<Ring> inner) {
    RingNest nest = new RingNest(outer);
    Set<Ring> found = new HashSet<>();
    inner.forEach(ring -> found.addAll(nest.around(ring)));
    return found;
  }

  private void find(Fault fault) {
    if (findings.isEmpty()) {
      findings = new EnumMap<>(Fault.class);
    }
    findings.merge(fault, 1, Integer::sum);
  }
}
