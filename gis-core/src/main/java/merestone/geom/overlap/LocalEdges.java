package merestone.geom.overlap;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The edges of one polygon as seen within a frame, ready to be summed: in metres from the frame's
 * lower left corner, each from left to right, cut off at the frame's sides.
 *
 * <pre>
 *            T = 1         T = 0        T = 1        upper side: edges of the frame's height,
 *         =========\                 /=======        one for each stretch with the polygon above
 *                   \               /
 *          sign +1   \_____________/   sign +1       boundary: +1 with the polygon below the edge,
 *                                                    −1 with the polygon above it
 * </pre>
 *
 * What lies above the frame counts only by its winding number T along the upper side, which changes
 * where the boundary crosses that side; what lies below counts for nothing. So a polygon of any
 * size costs only its edges near the frame, and one ray to learn T at the left corner. Its buffers
 * are used again for the next polygon; for one thread.
 */
final class LocalEdges {
  private static final int FIRST_ROOM = 64;

  double[] leftX = new double[FIRST_ROOM];
  double[] leftY = new double[FIRST_ROOM];
  double[] rightX = new double[FIRST_ROOM];
  double[] slope = new double[FIRST_ROOM];
  double[] sign = new double[FIRST_ROOM];
  int size;

  /** How often an edge was cut at a side: each cut rounds once. */
  int cuts;

  private final UpperSide upper = new UpperSide();
  private final IntConsumer inside = this::takeInside;
  private double[] xy;
  private Frame frame;
  private double width;
  private double height;

  /** Takes up a feature's edges near a frame that is not flat; forgets those it had. */
  void gather(LayerEdges layer, int feature, Frame within) {
    clear();
    add(layer, feature, within);
  }

  /** Forgets all edges. */
  void clear() {
    size = 0;
    cuts = 0;
  }

  /** Takes up a feature's edges beside those it has, which must be of the same frame. */
  void add(LayerEdges layer, int feature, Frame within) {
    xy = layer.polygons.xy;
    frame = within;
    width = within.width();
    height = within.height();
    upper.clear();
    if (layer.isLarge(feature)) {
      upper.start = layer.runs(feature).query(within, inside);
    } else {
      int end = layer.polygons.to(feature) - 1;
      for (int v = layer.polygons.from(feature); v < end; v++) {
        if (!layer.polygons.ringEnd.get(v)) {
          takeInside(v);
          takeLeft(v);
        }
      }
    }
    cuts += upper.crossings();
    upper.addTo(this, width, height);
  }

  /** Whether the polygon covers the whole frame, its boundary nowhere inside. */
  boolean coverFrame() {
    return size == 1
        && cuts == 0
        && sign[0] == 1
        && rightX[0] - leftX[0] == width
        && leftY[0] == height
        && slope[0] == 0;
  }

  /** Height of an edge at a place between its ends. */
  double heightAt(int edge, double x) {
    return leftY[edge] + (x - leftX[edge]) * slope[edge];
  }

  /** Adds an edge, the part of it within the frame's left and right side. */
  void add(double fromX, double fromY, double toX, double toY, double weight) {
    double rise = (toY - fromY) / (toX - fromX);
    double from = Math.max(0, fromX);
    double to = Math.min(width, toX);
    if (from < to) {
      if (size == sign.length) {
        grow();
      }
      leftX[size] = from;
      leftY[size] = fromY + (from - fromX) * rise;
      rightX[size] = to;
      slope[size] = rise;
      sign[size] = weight;
      size++;
    }
  }

  /** Counts an edge that crosses the line of the upper side at or left of the corner. */
  private void takeLeft(int v) {
    int step = step(v);
    if (step != 0 && crossing(v, frame.maxY()) <= 0) {
      upper.start += step;
    }
  }

  private int step(int v) {
    return EdgeRuns.step(xy[2 * v + 1], xy[2 * v + 3], frame.maxY());
  }

  private double crossing(int v, double y) {
    return EdgeRuns.crossing(xy, v, y, frame.minX());
  }

  private void takeInside(int v) {
    double px = xy[2 * v] - frame.minX();
    double qx = xy[2 * v + 2] - frame.minX();
    if (Math.max(px, qx) <= 0 || Math.min(px, qx) >= width) {
      return;
    }
    double py = xy[2 * v + 1] - frame.minY();
    double qy = xy[2 * v + 3] - frame.minY();
    int step = step(v);
    if (step != 0) {
      double x = crossing(v, frame.maxY());
      if (x > 0 && x < width) {
        upper.cross(x, step);
      }
    }
    boolean above = py > height && qy > height;
    boolean below = py <= 0 && qy <= 0;
    if (px != qx && !above && !below) {
      addCut(v, px, py, qx, qy);
    }
  }

  private void addCut(int v, double px, double py, double qx, double qy) {
    double fromX = cutX(v, px, py);
    double toX = cutX(v, qx, qy);
    if (fromX < toX) {
      add(fromX, cutY(py), toX, cutY(qy), -1);
    } else if (toX < fromX) {
      add(toX, cutY(qy), fromX, cutY(py), 1);
    }
  }

  /** Where an edge ends within the frame: at its own end, or where it crosses the side between. */
  private double cutX(int v, double x, double y) {
    if (y >= 0 && y <= height) {
      return x;
    }
    cuts++;
    return crossing(v, y > height ? frame.maxY() : frame.minY());
  }

  private double cutY(double y) {
    return y > height ? height : Math.max(0, y);
  }

  private void grow() {
    int room = 2 * size;
    leftX = Arrays.copyOf(leftX, room);
    leftY = Arrays.copyOf(leftY, room);
    rightX = Arrays.copyOf(rightX, room);
    slope = Arrays.copyOf(slope, room);
    sign = Arrays.copyOf(sign, room);
  }
}
