package merestone.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Conflicts of the run before with one subject, until each has found its like. A few are held
 * against each other one by one; many are found by their places.
 */
final class Candidates {
  private static final int FEW = 8;

  /** Edge of the cells in which the lower left corners of many conflicts are looked up, m. */
  private static final double CELL_M = 1;

  private final List<Imprint> all;
  private final boolean[] taken;
  private final Map<Cell, List<Integer>> corners = new HashMap<>();
  private Optional<STRtree> places = Optional.empty();

  private record Cell(long column, long row) {}

  Candidates(List<Imprint> all) {
    this.all = all;
    taken = new boolean[all.size()];
    if (all.size() > FEW) {
      for (int i = 0; i < all.size(); i++) {
        corners.computeIfAbsent(cell(all.get(i), 0, 0), key -> new ArrayList<>(1)).add(i);
      }
    }
  }

  private static Cell cell(Imprint one, double right, double up) {
    return one.outline()
        .map(Outline::box)
        .map(
            box ->
                new Cell(
                    (long) Math.floor((box.minX() + right) / CELL_M),
                    (long) Math.floor((box.minY() + up) / CELL_M)))
        .orElse(new Cell(Long.MIN_VALUE, 0));
  }

  /** Takes the first conflict that is in the same place. */
  Optional<Imprint> same(Imprint now) {
    if (all.size() <= FEW) {
      for (int i = 0; i < taken.length; i++) {
        if (isSame(i, now)) {
          return take(i);
        }
      }
      return Optional.empty();
    }
    return sameCorner(now);
  }

  private Optional<Imprint> sameCorner(Imprint now) {
    Cell first = cell(now, -Outline.TOLERANCE_M, -Outline.TOLERANCE_M);
    Cell last = cell(now, Outline.TOLERANCE_M, Outline.TOLERANCE_M);
    for (long column = first.column; column <= last.column; column++) {
      for (long row = first.row; row <= last.row; row++) {
        for (int candidate : corners.getOrDefault(new Cell(column, row), List.of())) {
          if (isSame(candidate, now)) {
            return take(candidate);
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isSame(int candidate, Imprint now) {
    return !taken[candidate] && all.get(candidate).isSamePlace(now);
  }

  /** Takes the conflict of the same kind whose extent is least unlike, of those it meets. */
  Optional<Imprint> nearest(Imprint now) {
    int nearest = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int candidate : around(now)) {
      Imprint before = all.get(candidate);
      if (!taken[candidate] && before.kind() == now.kind() && Matching.meet(before, now)) {
        double unlike = unlike(before.outline().get().box(), now.outline().get().box());
        if (unlike < least) {
          nearest = candidate;
          least = unlike;
        }
      }
    }
    return nearest < 0 ? Optional.empty() : take(nearest);
  }

  /** Returns those that were not taken, in their order. */
  List<Imprint> left() {
    List<Imprint> left = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        left.add(all.get(i));
      }
    }
    return left;
  }

  private Optional<Imprint> take(int candidate) {
    taken[candidate] = true;
    return Optional.of(all.get(candidate));
  }

  private List<Integer> around(Imprint now) {
    if (now.outline().isEmpty()) {
      return List.of();
    }
    if (places.isEmpty()) {
      places = Optional.of(index());
    }
    Envelope box = now.outline().get().box().envelope();
    List<Integer> found = new ArrayList<>();
    places.get().query(box, number -> found.add((Integer) number));
    found.sort(null);
    return found;
  }

  private STRtree index() {
    STRtree tree = new STRtree();
    for (int i = 0; i < all.size(); i++) {
      int number = i;
      all.get(i).outline().ifPresent(it -> tree.insert(it.box().envelope(), number));
    }
    return tree;
  }

  private static double unlike(Outline.Box one, Outline.Box other) {
    return Math.abs(one.minX() - other.minX())
        + Math.abs(one.minY() - other.minY())
        + Math.abs(one.maxX() - other.maxX())
        + Math.abs(one.maxY() - other.maxY());
  }
}
