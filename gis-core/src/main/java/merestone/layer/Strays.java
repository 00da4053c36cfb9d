package merestone.layer;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * Tells features that reach far beyond the ground where the others lie: one corner at 0 0, a digit
 * too many. One of them makes the extent of a layer useless, for a map as for the question whether
 * two layers meet. Immutable; safe from many threads.
 *
 * <p>The ground of the others is the box between the quartiles of the middles of all features,
 * which a quarter of false ones cannot move. A stray reaches farther from it than {@value
 * #TIMES_ACROSS} times its longer side and than {@value #NEAR_M} m. Both numbers are ours: a
 * prefecture is seldom farther across than the second, and a corner at 0 0 is farther away
 * everywhere in China.
 */
public final class Strays {
  private static final double NEAR_M = 400_000;
  private static final int TIMES_ACROSS = 20;
  private static final int SAMPLE = 10_000;
  private static final int FEWEST = 8;

  private final Envelope reach;

  private Strays(Envelope reach) {
    this.reach = reach;
  }

  /**
   * Looks where the features of layers lie. Of many features an even sample is looked at; of fewer
   * than {@value #FEWEST} with a shape nothing can be said, and none is a stray.
   *
   * @param layers layers in one CRS with metres as its unit
   */
  public static Strays among(List<LayerRows> layers) {
    int all = layers.stream().mapToInt(LayerRows::size).sum();
    int step = Math.max(1, all / SAMPLE);
    double[] x = new double[all / step + 1];
    double[] y = new double[all / step + 1];
    int count = 0;
    int place = 0;
    for (LayerRows layer : layers) {
      for (int record = 0; record < layer.size(); record++) {
        if (place++ % step == 0) {
          Envelope box = layer.shapes().extent(record);
          if (isFinite(box)) {
            x[count] = box.centre().x;
            y[count++] = box.centre().y;
          }
        }
      }
    }
    return new Strays(count < FEWEST ? new Envelope() : reach(x, y, count));
  }

  private static Envelope reach(double[] x, double[] y, int count) {
    Arrays.sort(x, 0, count);
    Arrays.sort(y, 0, count);
    Envelope middle = new Envelope(x[count / 4], x[count * 3 / 4], y[count / 4], y[count * 3 / 4]);
    double across = Math.max(middle.getWidth(), middle.getHeight());
    middle.expandBy(Math.max(NEAR_M, TIMES_ACROSS * across));
    return middle;
  }

  /** Returns whether a feature's box reaches too far, or holds a coordinate that is no number. */
  public boolean has(Envelope box) {
    return !box.isNull() && (!isFinite(box) || !reach.isNull() && !reach.contains(box));
  }

  /** Returns the ground that layers cover without their strays; null envelope if there is none. */
  public Envelope extentOf(List<LayerRows> layers) {
    Envelope extent = new Envelope();
    for (LayerRows layer : layers) {
      for (int record = 0; record < layer.size(); record++) {
        Envelope box = layer.shapes().extent(record);
        if (!has(box)) {
          extent.expandToInclude(box);
        }
      }
    }
    return extent;
  }

  private static boolean isFinite(Envelope box) {
    return !box.isNull() && Double.isFinite(box.getArea()) && Double.isFinite(box.centre().x);
  }
}
