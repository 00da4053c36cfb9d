package merestone.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Rings that others may lie in, found by their boxes; and what nesting says of holes. For one
 * thread.
 */
public final class RingNest {
  private static final int FEW = 32;
  private static final Comparator<Ring> SMALLEST_FIRST = Comparator.comparingDouble(Ring::area);

  private final List<Ring> rings;
  private final Optional<HPRtree> tree;

  /** Takes the rings to look for. */
  public RingNest(List<Ring> rings) {
    this.rings = rings;
    this.tree = rings.size() > FEW ? Optional.of(new HPRtree()) : Optional.empty();
    tree.ifPresent(t -> rings.forEach(ring -> t.insert(ring.box(), ring)));
  }

  /**
   * Tells shells from holes by nesting alone: a ring inside an even number of others is a shell,
   * one inside an odd number a hole of the innermost of them. Flat rings enclose nothing and are
   * shells.
   *
   * @return the shells, holes attached, in the order given
   */
  public static List<Ring> byDepth(List<Ring> rings) {
    RingNest nest = new RingNest(rings.stream().filter(ring -> !ring.isFlat()).toList());
    Map<Ring, Ring> parents = new HashMap<>();
    for (Ring ring : rings) {
      List<Ring> around = nest.around(ring);
      if (around.size() % 2 == 1) {
        parents.put(ring, around.get(0));
      }
    }
    return attach(rings, parents);
  }

  /**
   * Makes each ring that has a parent a hole of it.
   *
   * @return the others, in the order given
   */
  public static List<Ring> attach(List<Ring> rings, Map<Ring, Ring> parents) {
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

  /** Returns the smallest ring that contains a ring. */
  public Optional<Ring> smallestAround(Ring ring) {
    return candidates(ring).stream().filter(shell -> shell.contains(ring)).findFirst();
  }

  /** Returns every larger ring around a ring, innermost first. */
  public List<Ring> around(Ring ring) {
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
