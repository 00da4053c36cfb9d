package merestone.geom.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import merestone.geom.Geometries;
import merestone.geom.overlap.BoxTree;
import merestone.geom.overlap.Clipper;
import merestone.geom.overlap.LayerEdges;
import merestone.geom.overlap.PackedPolygons;
import merestone.geom.overlap.PairOverlap;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Finds the pairs of features of one layer that share more ground than a limit. Pairs whose boxes
 * meet are found by {@link BoxTree}; their area is that of {@link PairOverlap}, their ground that
 * of {@link Clipper}. What the edges do not decide goes to the overlay of JTS ({@link
 * OverlayNGRobust}: full precision, snapped, rounded); what that cannot do is undecided.
 *
 * <p>O(n log n + k) for n vertices and k edges in the common boxes of pairs. Safe from many
 * threads.
 */
public final class Overlaps {
  /**
   * How far an area may be off the truth where it is far from the limit, as a share of the limit.
   */
  private static final double FAR = 1e-3;

  private final Selection layer;
  private final PackedPolygons polygons;
  private final BoxTree tree;
  private final LayerEdges edges;
  private final double limitM2;

  /**
   * Takes a layer that has been prepared before.
   *
   * @param layer valid features
   * @param tree the boxes of all features of the layer
   * @param edges the edges of all features of the layer
   * @param limitM2 overlaps of at most this area are borne, 0 or more, m²
   */
  public Overlaps(Selection layer, BoxTree tree, LayerEdges edges, double limitM2) {
    if (!(limitM2 >= 0)) {
      throw new IllegalArgumentException("limit must be 0 or more, was " + limitM2);
    }
    this.layer = layer;
    this.polygons = layer.polygons();
    this.tree = tree;
    this.edges = edges;
    this.limitM2 = limitM2;
  }

  /**
   * Ground that two features share.
   *
   * @param first the feature that comes first in the layer, by number
   * @param second the other one
   * @param ground what they share: polygon or multipolygon
   * @param areaM2 its area, to 10⁻⁹
   */
  public record Overlap(int first, int second, Geometry ground, double areaM2) {}

  /**
   * Checks a layer.
   *
   * @param polygons valid features; one without ground is reported as undecided
   * @param limitM2 overlaps of at most this area are borne, 0 or more, m²
   * @return overlaps by first, then second feature
   */
  public static Found<Overlap> of(PackedPolygons polygons, double limitM2, Work work) {
    Overlaps check =
        new Overlaps(
            Selection.all(polygons), BoxTree.of(polygons), new LayerEdges(polygons), limitM2);
    return Found.joined(
        work.ranges(
            polygons.size(),
            (from, to) -> {
              Part part = check.new Part();
              List<Found<Overlap>> all = new ArrayList<>();
              for (int feature = from; feature < to; feature++) {
                work.tick();
                all.add(part.of(feature));
              }
              return Found.joined(all);
            }));
  }

  /** Returns what looks at features one by one; one thread needs one. */
  public Part part() {
    return new Part();
  }

  /**
   * Looks at features one by one. Not for sharing between threads; not to be used any more once it
   * has thrown.
   */
  public final class Part {
    private final PairOverlap areas = new PairOverlap(edges, edges);
    private final Clipper clipper = new Clipper(edges, edges);
    private final List<Overlap> found = new ArrayList<>(0);
    private final List<Undecided> undecided = new ArrayList<>(0);
    private int[] near = new int[16];
    private int nearCount;

    private Part() {}

    /** Returns the overlaps of a feature with those that come after it in the layer. */
    public Found<Overlap> of(int feature) {
      found.clear();
      undecided.clear();
      if (polygons.isEmpty(feature)) {
        undecided.add(Undecided.of(feature, "no usable ground"));
      } else {
        feature(feature);
      }
      return new Found<>(found, undecided);
    }

    private void feature(int feature) {
      nearCount = 0;
      tree.near(polygons, feature, other -> note(feature, other));
      Arrays.sort(near, 0, nearCount);
      for (int i = 0; i < nearCount; i++) {
        pair(feature, near[i]);
      }
    }

    private void note(int feature, int other) {
      if (other > feature && layer.has(other)) {
        near = nearCount < near.length ? near : Arrays.copyOf(near, 2 * nearCount);
        near[nearCount++] = other;
      }
    }

    private void pair(int i, int j) {
      OptionalDouble area = areas.area(i, j, FAR * limitM2);
      if (area.isPresent() && Math.abs(area.getAsDouble() - limitM2) <= FAR * limitM2) {
        area = areas.area(i, j);
      }
      if (area.isEmpty()) {
        overlay(i, j)
            .filter(ground -> ground.getArea() > limitM2)
            .ifPresent(ground -> found.add(new Overlap(i, j, ground, ground.getArea())));
      } else if (area.getAsDouble() > limitM2) {
        shared(i, j, area.getAsDouble());
      }
    }

    private void shared(int i, int j, double areaM2) {
      clipper
          .intersection(i, j, areaM2)
          .or(() -> overlay(i, j))
          .ifPresent(
              ground -> {
                if (ground.isEmpty()) {
                  undecided.add(new Undecided(i, j, "shared ground of " + areaM2 + " m² not made"));
                } else {
                  found.add(new Overlap(i, j, ground, areaM2));
                }
              });
    }

    /** Empty where no step of the overlay succeeds: then the pair is noted as undecided. */
    private Optional<Geometry> overlay(int i, int j) {
      try {
        Geometry first = polygons.geometry(i, Geometries.FACTORY);
        Geometry second = polygons.geometry(j, Geometries.FACTORY);
        return Optional.of(
            Geometries.polygonal(OverlayNGRobust.overlay(first, second, OverlayNG.INTERSECTION)));
      } catch (TopologyException | IllegalArgumentException e) {
        undecided.add(new Undecided(i, j, String.valueOf(e.getMessage())));
        return Optional.empty();
      }
    }
  }
}
