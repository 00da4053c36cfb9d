package merestone.geom.topology;

import java.util.Arrays;
import java.util.function.IntConsumer;
import merestone.geom.overlap.BoxTree;

/**
 * Links that follow each other, in runs of at most eight, each run with its box, in a tree: a few
 * runs are looked at where every link would be too many. Immutable; safe from many threads.
 */
final class LinkRuns {
  private static final int LINKS = 8;

  private final Points points;
  private final Links links;
  private final int[] start;
  private final double[] boxes;
  private final BoxTree tree;

  LinkRuns(Points points, Links links) {
    this.points = points;
    this.links = links;
    this.start = starts(links);
    this.boxes = new double[4 * size()];
    for (int run = 0; run < size(); run++) {
      box(run);
    }
    this.tree = BoxTree.of(boxes);
  }

  int size() {
    return start.length - 1;
  }

  /** Returns the first link of a run; for the number of runs, how many links there are. */
  int first(int run) {
    return start[run];
  }

  /** Passes on the runs whose boxes come nearer to that of a run than a distance. */
  void near(int run, double distance, IntConsumer taker) {
    int at = 4 * run;
    tree.query(
        boxes[at] - distance,
        boxes[at + 1] - distance,
        boxes[at + 2] + distance,
        boxes[at + 3] + distance,
        taker);
  }

  /** Passes on the links of runs that meet a level stretch. */
  void across(double fromX, double toX, double y, IntConsumer taker) {
    tree.query(
        fromX,
        y,
        toX,
        y,
        run -> {
          for (int link = start[run]; link < start[run + 1]; link++) {
            taker.accept(link);
          }
        });
  }

  private static int[] starts(Links links) {
    int[] starts = new int[16];
    int runs = 0;
    for (int link = 0; link < links.size; link++) {
      boolean goesOn =
          link > 0 && link - starts[runs - 1] < LINKS && links.to[link - 1] == links.from[link];
      if (!goesOn) {
        starts = runs + 1 < starts.length ? starts : Arrays.copyOf(starts, 2 * starts.length);
        starts[runs++] = link;
      }
    }
    starts[runs] = links.size;
    return Arrays.copyOf(starts, runs + 1);
  }

  private void box(int run) {
    int at = 4 * run;
    int begin = links.from[start[run]];
    boxes[at] = points.x[begin];
    boxes[at + 1] = points.y[begin];
    boxes[at + 2] = points.x[begin];
    boxes[at + 3] = points.y[begin];
    for (int link = start[run]; link < start[run + 1]; link++) {
      double x = points.x[links.to[link]];
      double y = points.y[links.to[link]];
      boxes[at] = Math.min(boxes[at], x);
      boxes[at + 1] = Math.min(boxes[at + 1], y);
      boxes[at + 2] = Math.max(boxes[at + 2], x);
      boxes[at + 3] = Math.max(boxes[at + 3], y);
    }
  }
}
