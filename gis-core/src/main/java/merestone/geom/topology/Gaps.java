package merestone.geom.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.geom.overlap.PackedPolygons;
import org.locationtech.jts.geom.Polygon;

/**
 * Finds ground that lies under no feature of a layer: enclosed by its features, or inside an
 * outline.
 *
 * <p>Method. Rings that run with their ground on the left are summed up link by link: borders that
 * two neighbours share vertex by vertex cancel, and what is left still tells, face by face, how
 * many features cover it (winding numbers add up). Only what is left is noded ({@link Noding}),
 * walked around ({@link Walks}) and counted ({@link Cover}); faces with none are gaps. Overlaps,
 * slivers along borders and T-junctions are ordinary cases.
 *
 * <p>Points nearer than 128 units in the last place of the largest coordinate (a micrometre at 39
 * 500 000 m) are one; a gap narrower than that is none. O(n log n) for n vertices, few milliseconds
 * for a clean coverage beside numbering its points. Safe from many threads.
 */
public final class Gaps {
  /** As the clipper has it: nearer than this, rounding could change how things lie. */
  private static final double SURE_ULPS = 128;

  private final Selection layer;
  private final Work work;
  private final Points points;
  private final Links links;
  private double largest;

  private Gaps(Selection layer, Work work) {
    this.layer = layer;
    this.work = work;
    int vertices = layer.polygons().vertices();
    this.points = new Points(vertices / 2 + 16);
    this.links = new Links(vertices);
  }

  /**
   * A gap.
   *
   * @param ground the gap
   * @param areaM2 its area, m²
   * @param meanWidthM twice its area over its perimeter, holes included: the width of a long strip,
   *     m
   * @param neighbours features along its border, by number, in order
   */
  public record Gap(Polygon ground, double areaM2, double meanWidthM, List<Integer> neighbours) {}

  /**
   * Finds gaps enclosed by the features of a layer.
   *
   * @param layer valid features; one without ground is reported as undecided
   * @param limitM2 gaps of at most this area are left out, 0 or more, m²
   * @return gaps from west to east, those beginning at the same easting from south to north
   */
  public static Found<Gap> enclosed(PackedPolygons layer, double limitM2, Work work) {
    return enclosed(Selection.all(layer), limitM2, work);
  }

  /**
   * Finds gaps enclosed by some features of a layer.
   *
   * @param layer valid features; one without ground is reported as undecided
   * @param limitM2 gaps of at most this area are left out, 0 or more, m²
   * @return as {@link #enclosed(PackedPolygons, double, Work)}
   */
  public static Found<Gap> enclosed(Selection layer, double limitM2, Work work) {
    return new Gaps(layer, work).find(Optional.empty(), limitM2);
  }

  /**
   * Finds gaps of a layer inside an outline.
   *
   * @param outline valid features that may overlap: every place in one of them should be covered
   * @param layer valid features; one without ground is reported as undecided
   * @param limitM2 gaps of at most this area are left out, 0 or more, m²
   * @return gaps from west to east, those beginning at the same easting from south to north
   */
  public static Found<Gap> inside(
      PackedPolygons outline, PackedPolygons layer, double limitM2, Work work) {
    return inside(List.of(Selection.all(outline)), Selection.all(layer), limitM2, work);
  }

  /**
   * Finds gaps of some features of a layer inside outlines.
   *
   * @param outlines valid features that may overlap: every place in one of them should be covered
   * @param layer valid features; one without ground is reported as undecided
   * @param limitM2 gaps of at most this area are left out, 0 or more, m²
   * @return as {@link #inside(PackedPolygons, PackedPolygons, double, Work)}
   */
  public static Found<Gap> inside(
      List<Selection> outlines, Selection layer, double limitM2, Work work) {
    return new Gaps(layer, work).find(Optional.of(outlines), limitM2);
  }

  private Found<Gap> find(Optional<List<Selection>> outlines, double limitM2) {
    if (!(limitM2 >= 0)) {
      throw new IllegalArgumentException("limit must be 0 or more, was " + limitM2);
    }
    List<Undecided> undecided = new ArrayList<>();
    layer.features().stream()
        .forEach(
            feature -> {
              take(layer.polygons(), feature, false);
              if (layer.polygons().isEmpty(feature)) {
                undecided.add(Undecided.of(feature, "no usable ground"));
              }
            });
    outlines.ifPresent(all -> all.forEach(outline -> takeOutline(outline, undecided)));
    List<Gap> gaps = new ArrayList<>();
    cover()
        .ifPresentOrElse(
            cover ->
                gaps.addAll(new GapRings(cover, outlines.isPresent()).gaps(limitM2, undecided)),
            () -> undecided.add(Undecided.of(Undecided.NONE, "borders do not add up to polygons")));
    return new Found<>(gaps, undecided);
  }

  private void takeOutline(Selection outline, List<Undecided> undecided) {
    outline.features().stream()
        .forEach(
            feature -> {
              take(outline.polygons(), feature, true);
              if (outline.polygons().isEmpty(feature)) {
                String why = "feature " + feature + " of the outline has no ground";
                undecided.add(Undecided.of(Undecided.NONE, why));
              }
            });
  }

  private Optional<Cover> cover() {
    double apart = SURE_ULPS * Math.ulp(largest);
    return new Noding(points, apart, work)
        .node(links)
        .flatMap(noded -> Cover.of(new Walks(new HalfEdges(points, noded)), apart, work));
  }

  private void take(PackedPolygons from, int feature, boolean outline) {
    work.tick();
    for (int ring = from.firstRing(feature); ring < from.endRing(feature); ring++) {
      int first = from.vertex(ring);
      int begin = number(from, first);
      int last = begin;
      int end = from.vertex(ring + 1) - 1;
      for (int v = first + 1; v <= end; v++) {
        int next = v == end ? begin : number(from, v);
        if (outline) {
          links.addOutline(last, next);
        } else {
          links.addEdge(last, next, feature);
        }
        last = next;
      }
    }
  }

  private int number(PackedPolygons from, int vertex) {
    double x = from.x(vertex);
    double y = from.y(vertex);
    largest = Math.max(largest, Math.max(Math.abs(x), Math.abs(y)));
    return points.of(x, y);
  }
}
