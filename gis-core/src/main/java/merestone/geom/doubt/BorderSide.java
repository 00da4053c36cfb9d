package merestone.geom.doubt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** The edges of a border that run along some outlines, and which of their edges those are. */
final class BorderSide {
  /** The coarsest overlay rounds to a grid of 0.1 mm, so moves a border by up to 0.071 mm. */
  private static final double SAME_LINE_M = 1e-4;

  private final Edges border;
  private final List<ClosestEdge> outlines;
  private final List<TreeSet<Integer>> lines = new ArrayList<>();
  private final double[] taken;
  private int size;
  private int nearest;
  private List<Integer> along = List.of();

  BorderSide(Edges border, List<ClosestEdge> outlines) {
    this.border = border;
    this.outlines = outlines;
    this.taken = new double[border.ends.length];
    outlines.forEach(outline -> lines.add(new TreeSet<>()));
  }

  /** For each outline which of its edges the taken ones run along. */
  List<TreeSet<Integer>> lines() {
    return lines;
  }

  Edges taken() {
    return new Edges(Arrays.copyOf(taken, 4 * size));
  }

  /** Returns how far an edge is from lying along the nearest outline; infinite if it does not. */
  double look(int e) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < outlines.size(); i++) {
      List<Integer> found = new ArrayList<>(3);
      double off = off(outlines.get(i), Arrays.copyOfRange(border.ends, 4 * e, 4 * e + 4), found);
      if (off < least) {
        least = off;
        nearest = i;
        along = found;
      }
    }
    return least;
  }

  /** Takes the edge last looked at. */
  void take(int e) {
    System.arraycopy(border.ends, 4 * e, taken, 4 * size++, 4);
    lines.get(nearest).addAll(along);
  }

  /** An edge lies along one line if both its ends do, along several if its middle does too. */
  private static double off(ClosestEdge outline, double[] ends, List<Integer> found) {
    double whole = outline.of(SAME_LINE_M, ends);
    if (whole <= SAME_LINE_M) {
      found.add(outline.edge());
      return whole;
    }
    double[][] places = {
      {(ends[0] + ends[2]) / 2, (ends[1] + ends[3]) / 2}, {ends[0], ends[1]}, {ends[2], ends[3]}
    };
    double worst = 0;
    for (double[] place : places) {
      double off = outline.of(SAME_LINE_M, place);
      if (off > SAME_LINE_M) {
        return Double.POSITIVE_INFINITY;
      }
      found.add(outline.edge());
      worst = Math.max(worst, off);
    }
    return worst;
  }
}
