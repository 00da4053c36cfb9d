package merestone.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merestone.geom.overlap.PairOverlap;
import merestone.progress.Progress;
import merestone.progress.Stage;

/**
 * For each feature of a layer, those before it that share ground with it: where the layer overlaps
 * itself, ground counts for the first feature that has it.
 */
final class Rivals {
  private static final int[] NONE = {};

  private final List<int[]> before;

  private Rivals(List<int[]> before) {
    this.before = before;
  }

  static Rivals of(PolygonLayer layer, int threads, Progress progress) {
    progress.start(Stage.INDEX, layer.title(), layer.size());
    layer.tree();
    List<List<int[]>> found =
        OrderedWork.ranges(
            layer.size(), threads, (from, to) -> find(layer, from, to, progress), progress);
    List<int[]> all = new ArrayList<>(layer.size());
    found.forEach(all::addAll);
    return new Rivals(all);
  }

  /** The features before one that share ground with it; usually none. */
  int[] before(int feature) {
    return before.get(feature);
  }

  private static List<int[]> find(PolygonLayer layer, int from, int to, Progress progress) {
    PairOverlap overlap = new PairOverlap(layer.edges(), layer.edges());
    List<int[]> found = new ArrayList<>(to - from);
    for (int feature = from; feature < to; feature++) {
      OrderedWork.step(progress);
      int one = feature;
      List<Integer> rivals = new ArrayList<>(0);
      layer
          .tree()
          .near(
              layer.polygons(),
              feature,
              other -> {
                if (other < one && overlap.overlap(one, one, other)) {
                  rivals.add(other);
                }
              });
      found.add(rivals.isEmpty() ? NONE : sorted(rivals));
    }
    return found;
  }

  private static int[] sorted(List<Integer> features) {
    int[] sorted = features.stream().mapToInt(Integer::intValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }
}
