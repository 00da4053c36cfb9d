package merestone.geom.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import merestone.geom.overlap.BoxTree;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Finds features whose geometry is there more than once. Two geometries are the same if their lines
 * and rings can be paired off so that each has the same points in the same order, each within a
 * tolerance; where a ring begins, which way it runs, in which order parts come and how often a
 * point is repeated does not matter. Groups are closed: what is the same as one of a group is in
 * it.
 *
 * <p>Only features whose boxes agree are compared. O(n log n) for n vertices where few are alike.
 * Safe from many threads.
 */
public final class Duplicates {
  private final List<? extends Geometry> features;
  private final List<Optional<Outline>> outlines;
  private final double toleranceM;

  private Duplicates(
      List<? extends Geometry> features, List<Optional<Outline>> outlines, double toleranceM) {
    this.features = features;
    this.outlines = outlines;
    this.toleranceM = toleranceM;
  }

  /**
   * Features with the same geometry.
   *
   * @param features at least two, by number, in order
   * @param geometry that of the first
   */
  public record Group(List<Integer> features, Geometry geometry) {}

  /**
   * Checks a layer.
   *
   * @param features geometries as read, valid or not; may hold null
   * @param toleranceM points no farther apart are the same, 0 or more, m
   * @return groups in the order of their first features; missing, empty and not finite geometries
   *     are undecided
   */
  public static Found<Group> of(List<? extends Geometry> features, double toleranceM, Work work) {
    if (!(toleranceM >= 0)) {
      throw new IllegalArgumentException("tolerance must be 0 or more, was " + toleranceM);
    }
    List<Undecided> undecided = new ArrayList<>();
    List<Optional<Outline>> outlines = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      int feature = i;
      Optional<String> unfit = EachFeature.unfit(features.get(i));
      unfit.ifPresent(why -> undecided.add(Undecided.of(feature, why)));
      outlines.add(
          unfit.isPresent() ? Optional.empty() : Optional.of(new Outline(features.get(i))));
    }
    return new Found<>(new Duplicates(features, outlines, toleranceM).groups(work), undecided);
  }

  private List<Group> groups(Work work) {
    double[] boxes = boxes();
    BoxTree tree = BoxTree.of(boxes);
    Sets same = new Sets(features.size());
    work.ranges(features.size(), (from, to) -> pairs(tree, from, to, work))
        .forEach(
            pairs -> {
              for (int i = 0; i < pairs.size; i += 2) {
                same.join(pairs.values[i], pairs.values[i + 1]);
              }
            });
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < features.size(); i++) {
      groups.computeIfAbsent(same.of(i), first -> new ArrayList<>(1)).add(i);
    }
    return groups.values().stream()
        .filter(group -> group.size() > 1)
        .map(group -> new Group(List.copyOf(group), features.get(group.get(0))))
        .toList();
  }

  private Ints pairs(BoxTree tree, int from, int to, Work work) {
    Ints pairs = new Ints();
    for (int i = from; i < to; i++) {
      work.tick();
      int one = i;
      outlines
          .get(i)
          .ifPresent(
              outline -> {
                double x = outline.box().getMinX();
                double y = outline.box().getMinY();
                tree.query(
                    x - toleranceM,
                    y - toleranceM,
                    x + toleranceM,
                    y + toleranceM,
                    other -> {
                      if (other < one && outline.isSame(outlines.get(other).get(), toleranceM)) {
                        pairs.add(one);
                        pairs.add(other);
                      }
                    });
              });
    }
    return pairs;
  }

  /** The lower left corners of all boxes, as boxes; inverted for features left out. */
  private double[] boxes() {
    double[] boxes = new double[4 * features.size()];
    for (int i = 0; i < features.size(); i++) {
      Envelope box = outlines.get(i).map(Outline::box).orElseGet(Envelope::new);
      boolean none = box.isNull();
      boxes[4 * i] = none ? 1 : box.getMinX();
      boxes[4 * i + 1] = none ? 1 : box.getMinY();
      boxes[4 * i + 2] = none ? -1 : box.getMinX();
      boxes[4 * i + 3] = none ? -1 : box.getMinY();
    }
    return boxes;
  }
}
