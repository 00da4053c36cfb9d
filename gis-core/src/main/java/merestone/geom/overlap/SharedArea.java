package merestone.geom.overlap;

/**
 * The area two polygons share within a frame: the sum, over all pairs of their edges, of the signed
 * area that the trapezoids below both edges have in common.
 *
 * <pre>
 *   area = Σ  s(a) · s(b) · ∫ min(y_a(x), y_b(x)) dx      over the stretch both edges span
 *         a,b
 * </pre>
 *
 * <p>Every term rounds by less than {@code 2⁻⁵⁰ · H · w} for a stretch w and a frame of height H;
 * the terms are added with compensation (A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur
 * Summation endlicher Summen", ZAMM 54, 1974), so that the bound of the sum is the sum of the
 * bounds. Used again for the next pair; for one thread.
 */
final class SharedArea {
  /** Twice the bound of one term, to be on the safe side of second-order effects. */
  private static final double UNIT = 0x1p-49;

  /** Above this many pairs of edges they are sorted into columns first. */
  private static final long MANY_PAIRS = 1 << 13;

  private final EdgeColumns columns = new EdgeColumns();
  private LocalEdges a;
  private LocalEdges b;
  private double sum;
  private double lost;
  private double stretches;
  private AreaGrowth growth = AreaGrowth.NONE;
  private double grown;

  /** From now on also sums up how much the shared ground grows; NONE for no longer. */
  void measure(AreaGrowth ofGround) {
    growth = ofGround;
  }

  /** Returns by how much the ground last shared is larger than its planar area, m². */
  double grown() {
    return grown;
  }

  /** Returns the shared area, m²; may err by {@link #bound()}, to either side of zero too. */
  double of(LocalEdges first, LocalEdges second, Frame frame) {
    a = first;
    b = second;
    sum = 0;
    lost = 0;
    stretches = 0;
    grown = 0;
    local = growth.from(frame.minX());
    if ((long) a.size * b.size > MANY_PAIRS) {
      columns.pairs(a, b, frame.width(), this::add);
    } else {
      for (int i = 0; i < a.size; i++) {
        for (int j = 0; j < b.size; j++) {
          add(i, j);
        }
      }
    }
    stretches += frame.width() * (a.cuts + b.cuts);
    bound = UNIT * frame.height() * stretches;
    return sum + lost;
  }

  private double bound;
  private AreaGrowth local = AreaGrowth.NONE;

  /** Returns the largest possible error of the last area, m². */
  double bound() {
    return bound;
  }

  private void add(int i, int j) {
    double from = Math.max(a.leftX[i], b.leftX[j]);
    double to = Math.min(a.rightX[i], b.rightX[j]);
    if (from < to) {
      double width = to - from;
      double fromA = a.heightAt(i, from);
      double fromB = b.heightAt(j, from);
      double toA = a.heightAt(i, to);
      double toB = b.heightAt(j, to);
      stretches += width;
      double sign = a.sign[i] * b.sign[j];
      accumulate(sign * width * meanOfLower(fromA, fromB, toA, toB));
      if (local.isAny()) {
        grown += sign * growthOfLower(from, to, new double[] {fromA, fromB, toA, toB});
      }
    }
  }

  /** Growth of the ground below the lower of two edges: of one trapezoid, or of two that meet. */
  private double growthOfLower(double from, double to, double[] heights) {
    double fromGap = heights[0] - heights[1];
    double toGap = heights[2] - heights[3];
    double low = Math.min(heights[0], heights[1]);
    double lowEnd = Math.min(heights[2], heights[3]);
    if (fromGap * toGap >= 0) {
      return local.below(from, low, to, lowEnd);
    }
    double part = fromGap / (fromGap - toGap);
    double meet = heights[1] + part * (heights[3] - heights[1]);
    double at = from + part * (to - from);
    return local.below(from, low, at, meet) + local.below(at, meet, to, lowEnd);
  }

  /** Mean, over a stretch, of the lower of two heights that run straight from one end to other. */
  private static double meanOfLower(double fromA, double fromB, double toA, double toB) {
    double fromGap = fromA - fromB;
    double toGap = toA - toB;
    if (fromGap <= 0 && toGap <= 0) {
      return (fromA + toA) / 2;
    }
    if (fromGap >= 0 && toGap >= 0) {
      return (fromB + toB) / 2;
    }
    double part = fromGap / (fromGap - toGap);
    double meet = fromB + part * (toB - fromB);
    double low = Math.min(fromA, fromB);
    double lowEnd = Math.min(toA, toB);
    return (part * (low + meet) + (1 - part) * (meet + lowEnd)) / 2;
  }

  private void accumulate(double term) {
    double next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
    sum = next;
  }
}
