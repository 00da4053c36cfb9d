package merestone.map;

import java.util.Arrays;
import merestone.geom.overlap.BoxTree;
import org.locationtech.jts.geom.Envelope;

/** Boxes by number, found by place. Immutable; safe from many threads. */
final class BoxIndex {
  /** How many coordinates a box has: its least x and y, its greatest x and y. */
  static final int CORNERS = 4;

  private final double[] corners;
  private final BoxTree tree;

  /** Indexes boxes, one after the other; an inverted one is never found. */
  BoxIndex(double... corners) {
    this.corners = corners;
    this.tree = BoxTree.of(corners);
  }

  /** Returns the numbers of the boxes that meet the ground, in order. */
  int[] within(Envelope ground) {
    int[] found = new int[corners.length / CORNERS];
    int[] count = {0};
    tree.query(
        ground.getMinX(),
        ground.getMinY(),
        ground.getMaxX(),
        ground.getMaxY(),
        item -> found[count[0]++] = item);
    int[] sorted = Arrays.copyOf(found, count[0]);
    Arrays.sort(sorted);
    return sorted;
  }

  Envelope box(int number) {
    int at = CORNERS * number;
    return new Envelope(corners[at], corners[at + 2], corners[at + 1], corners[at + 3]);
  }

  /** Returns the longer side of a box; makes no envelope. */
  double size(int number) {
    int at = CORNERS * number;
    return Math.max(corners[at + 2] - corners[at], corners[at + 3] - corners[at + 1]);
  }
}
