package merestone.geom.topology;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;

/**
 * Tells which face each component of links lies in: that on the right of the first link a ray meets
 * which goes west from the component's westmost point. The ray runs just above the point's height,
 * so that it meets no point.
 */
final class Islands {
  /** Stands for the unbounded face, which no walk goes around. */
  static final int OPEN = -1;

  private static final int WIDER = 4;

  private final Walks walks;
  private final HalfEdges edges;
  private final Points points;
  private final LinkRuns runs;
  private double west = Double.POSITIVE_INFINITY;
  private double east = Double.NEGATIVE_INFINITY;

  private Islands(Walks walks) {
    this.walks = walks;
    this.edges = walks.edges;
    this.points = edges.points;
    this.runs = new LinkRuns(points, edges.links);
    for (int h = 0; h < edges.size(); h++) {
      west = Math.min(west, points.x[edges.origin(h)]);
      east = Math.max(east, points.x[edges.origin(h)]);
    }
  }

  /**
   * Returns the walk around the face that holds a component, or {@link #OPEN}, for each.
   *
   * @param corners westmost points of components
   */
  static int[] of(Walks walks, int[] corners, Work work) {
    if (corners.length == 0) {
      return new int[0];
    }
    Islands islands = new Islands(walks);
    int[] holders = new int[corners.length];
    work.ranges(
        corners.length,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            work.tick();
            holders[i] = islands.holder(corners[i]);
          }
          return to;
        });
    return holders;
  }

  private int holder(int corner) {
    double x = points.x[corner];
    double width = Math.max((east - west) / edges.size(), Math.ulp(x));
    while (true) {
      Ray ray = new Ray(corner, x - width);
      runs.across(x - width, x, points.y[corner], ray);
      if (ray.hit >= 0) {
        int link = ray.hit;
        boolean up = points.y[edges.links.to[link]] > points.y[edges.links.from[link]];
        return walks.of[up ? 2 * link + 1 : 2 * link];
      }
      if (x - width < west) {
        return OPEN;
      }
      width *= WIDER;
    }
  }

  /** The nearest link west of a point. */
  private final class Ray implements IntConsumer {
    private final int corner;
    private final double end;
    private final int component;
    private int hit = -1;

    Ray(int corner, double end) {
      this.corner = corner;
      this.end = end;
      this.component = walks.component(walks.of[edges.last(corner)]);
    }

    @Override
    public void accept(int link) {
      double y = points.y[corner];
      int low = low(link);
      int high = high(link);
      if (points.y[low] <= y
          && points.y[high] > y
          && walks.component(walks.of[2 * link]) != component
          && side(link, corner) < 0
          && crossing(low, high, y) >= end
          && (hit < 0 || isEastOf(link, hit))) {
        hit = link;
      }
    }

    private double crossing(int low, int high, double y) {
      double part = (y - points.y[low]) / (points.y[high] - points.y[low]);
      return points.x[low] + part * (points.x[high] - points.x[low]);
    }

    /** Both span the same height and do not cross. */
    private boolean isEastOf(int link, int other) {
      int low =
          points.y[low(link)] >= points.y[low(other)]
              ? -side(other, low(link))
              : side(link, low(other));
      if (low != 0) {
        return low > 0;
      }
      return points.y[high(link)] <= points.y[high(other)]
          ? side(other, high(link)) < 0
          : side(link, high(other)) > 0;
    }
  }

  private int low(int link) {
    int from = edges.links.from[link];
    int to = edges.links.to[link];
    return points.y[from] <= points.y[to] ? from : to;
  }

  private int high(int link) {
    return low(link) == edges.links.from[link] ? edges.links.to[link] : edges.links.from[link];
  }

  /** On which side of a link that is walked upwards a point lies: 1 west, -1 east. */
  private int side(int link, int point) {
    int low = low(link);
    int high = high(link);
    return CGAlgorithmsDD.orientationIndex(
        points.x[low],
        points.y[low],
        points.x[high],
        points.y[high],
        points.x[point],
        points.y[point]);
  }

  /**
   * Returns the order of components from west to east, so that a holder comes before what it holds.
   */
  static int[] fromWest(Points points, int[] corners) {
    return Arrays.stream(corners)
        .boxed()
        .sorted(
            (a, b) ->
                points.x[a] != points.x[b]
                    ? Double.compare(points.x[a], points.x[b])
                    : Double.compare(points.y[a], points.y[b]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
