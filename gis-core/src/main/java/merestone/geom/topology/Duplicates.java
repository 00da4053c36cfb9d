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
  private final List<Envelope> boxes;
  private final double toleranceM;

  private Duplicates(List<? extends Geometry> features, List<Envelope> boxes, double toleranceM) {
    this.features = features;
    this.boxes = boxes;
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
   * @param features geometries as read, valid or not; may hold null; asked for again where boxes
   *     agree, so that a list may make them when it is asked
   * @param toleranceM points no farther apart are the same, 0 or more, m
   * @return groups in the order of their first features; missing, empty and not finite geometries
   *     are undecided
   */
  public static Found<Group> of(List<? extends Geometry> features, double toleranceM, Work work) {
    if (!(toleranceM >= 0)) {
      throw new IllegalArgumentException("tolerance must be 0 or more, was " + toleranceM);
    }
    List<Undecided> undecided = new ArrayList<>();
    List<Envelope> boxes = new ArrayList<>();
    for (List<Fit> fits : work.ranges(features.size(), (from, to) -> fits(features, from, to))) {
      for (Fit fit : fits) {
        int feature = boxes.size();
        fit.why().ifPresent(why -> undecided.add(Undecided.of(feature, why)));
        boxes.add(fit.box());
      }
    }
    return new Found<>(new Duplicates(features, boxes, toleranceM).groups(work), undecided);
  }

  /** The box of a geometry that can be compared, or why it cannot. */
  private record Fit(Envelope box, Optional<String> why) {}

  private static List<Fit> fits(List<? extends Geometry> features, int from, int to) {
    List<Fit> fits = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      Geometry geometry = features.get(i);
      Optional<String> why = EachFeature.unfit(geometry);
      fits.add(new Fit(why.isPresent() ? new Envelope() : geometry.getEnvelopeInternal(), why));
    }
    return fits;
  }

  private List<Group> groups(Work work) {
    BoxTree tree = BoxTree.of(corners());
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
      if (!boxes.get(i).isNull()) {
        double x = boxes.get(i).getMinX();
        double y = boxes.get(i).getMinY();
        tree.query(
            x - toleranceM,
            y - toleranceM,
            x + toleranceM,
            y + toleranceM,
            other -> {
              if (other < one && isSame(one, other)) {
                pairs.add(one);
                pairs.add(other);
              }
            });
      }
    }
    return pairs;
  }

  private boolean isSame(int one, int other) {
    double apartX = Math.abs(boxes.get(one).getMaxX() - boxes.get(other).getMaxX());
    double apartY = Math.abs(boxes.get(one).getMaxY() - boxes.get(other).getMaxY());
    return apartX <= toleranceM
        && apartY <= toleranceM
        && new Outline(features.get(one)).isSame(new Outline(features.get(other)), toleranceM);
  }

  /** The lower left corners of all boxes, as boxes; inverted for features left out. */
  private double[] corners() {
    double[] corners = new double[4 * features.size()];
    for (int i = 0; i < features.size(); i++) {
      Envelope box = boxes.get(i);
      boolean none = box.isNull();
      corners[4 * i] = none ? 1 : box.getMinX();
      corners[4 * i + 1] = none ? 1 : box.getMinY();
      corners[4 * i + 2] = none ? -1 : box.getMinX();
      corners[4 * i + 3] = none ? -1 : box.getMinY();
    }
    return corners;
  }
}
