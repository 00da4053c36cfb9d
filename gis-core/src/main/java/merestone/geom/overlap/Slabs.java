package merestone.geom.overlap;

import java.util.Arrays;
import merestone.geom.overlap.Coverage.Covered;

/** Cuts a frame into slabs and adds up what lies between the edges. Used again; for one thread. */
final class Slabs {
  private final EdgeColumns columns = new EdgeColumns();
  private LocalEdges edges;
  private double[] cuts = new double[256];
  private int cutCount;
  private int[] active = new int[64];
  private int activeCount;
  private double[] height = new double[64];
  private AreaGrowth growth = AreaGrowth.NONE;

  /** How much the length last summed grows per metre to the right. */
  private double spread;

  /** From now on also measures the growth of ground, x from the left side of the frame. */
  void measure(AreaGrowth ofGround) {
    growth = ofGround;
  }

  Covered measure(LocalEdges all, double width, int ofSubject, int ofCovers) {
    edges = all;
    cutCount = 0;
    activeCount = 0;
    columns.pairs(all, all, width, this::cutAtCrossing);
    for (int edge = 0; edge < all.size; edge++) {
      cutAt(all.leftX[edge]);
      cutAt(all.rightX[edge]);
    }
    Arrays.sort(cuts, 0, cutCount);
    int[] entering = byLeftEnd();
    double area = 0;
    double rival = 0;
    double grown = 0;
    double rivalGrown = 0;
    int next = 0;
    for (int i = 0; i + 1 < cutCount; i++) {
      double slab = cuts[i + 1] - cuts[i];
      if (slab > 0) {
        leave(cuts[i]);
        while (next < entering.length && edges.leftX[entering[next]] <= cuts[i]) {
          enter(entering[next++], cuts[i]);
        }
        sortAt(cuts[i] + slab / 2);
        double length = length(ofSubject, ofCovers, false);
        area += slab * length;
        grown += grown(i, length);
        double under = length(ofSubject, ofCovers, true);
        rival += slab * under;
        rivalGrown += grown(i, under);
      }
    }
    return new Covered(area, rival, grown, rivalGrown);
  }

  private double grown(int cut, double length) {
    if (!growth.isAny()) {
      return 0;
    }
    double by = spread * (cuts[cut + 1] - cuts[cut]) / 2;
    return growth.below(cuts[cut], length - by, cuts[cut + 1], length + by);
  }

  private void cutAtCrossing(int i, int j) {
    double from = Math.max(edges.leftX[i], edges.leftX[j]);
    double to = Math.min(edges.rightX[i], edges.rightX[j]);
    if (i < j && from < to) {
      double gap = edges.heightAt(i, from) - edges.heightAt(j, from);
      double gapAtEnd = edges.heightAt(i, to) - edges.heightAt(j, to);
      if (gap < 0 && gapAtEnd > 0 || gap > 0 && gapAtEnd < 0) {
        cutAt(from + (to - from) * (gap / (gap - gapAtEnd)));
      }
    }
  }

  private void cutAt(double x) {
    cuts = cutCount < cuts.length ? cuts : Arrays.copyOf(cuts, 2 * cutCount);
    cuts[cutCount++] = x;
  }

  /** The edges by the cut they begin at: a counting sort, for the cuts are sorted already. */
  private int[] byLeftEnd() {
    int[] cutOf = new int[edges.size];
    int[] place = new int[cutCount + 1];
    for (int edge = 0; edge < edges.size; edge++) {
      cutOf[edge] = Arrays.binarySearch(cuts, 0, cutCount, edges.leftX[edge]);
      place[cutOf[edge] + 1]++;
    }
    for (int cut = 0; cut < cutCount; cut++) {
      place[cut + 1] += place[cut];
    }
    int[] order = new int[edges.size];
    for (int edge = 0; edge < edges.size; edge++) {
      order[place[cutOf[edge]]++] = edge;
    }
    return order;
  }

  private void enter(int edge, double x) {
    if (edges.rightX[edge] > x) {
      if (activeCount == active.length) {
        active = Arrays.copyOf(active, 2 * activeCount);
        height = Arrays.copyOf(height, 2 * activeCount);
      }
      active[activeCount++] = edge;
    }
  }

  private void leave(double x) {
    int kept = 0;
    for (int i = 0; i < activeCount; i++) {
      if (edges.rightX[active[i]] > x) {
        active[kept++] = active[i];
      }
    }
    activeCount = kept;
  }

  /** From top to bottom; nearly sorted already, so insertion is fastest. */
  private void sortAt(double x) {
    for (int i = 0; i < activeCount; i++) {
      int edge = active[i];
      double y = edges.heightAt(edge, x);
      int place = i;
      for (; place > 0 && height[place - 1] < y; place--) {
        height[place] = height[place - 1];
        active[place] = active[place - 1];
      }
      height[place] = y;
      active[place] = edge;
    }
  }

  private double length(int ofSubject, int ofCovers, boolean underRival) {
    double length = 0;
    spread = 0;
    double subject = 0;
    double cover = 0;
    double rival = 0;
    for (int i = 0; i < activeCount; i++) {
      int edge = active[i];
      subject += edge < ofSubject ? edges.sign[edge] : 0;
      cover += edge >= ofSubject && edge < ofCovers ? edges.sign[edge] : 0;
      rival += edge >= ofCovers ? edges.sign[edge] : 0;
      if (subject > 0 && cover > 0 && (!underRival || rival > 0)) {
        boolean more = i + 1 < activeCount;
        length += height[i] - (more ? height[i + 1] : 0);
        spread += edges.slope[edge] - (more ? edges.slope[active[i + 1]] : 0);
      }
    }
    return length;
  }
}
