package merestone.check;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import merestone.finding.Repair;
import merestone.geom.Geometries;
import merestone.geom.PolygonTiles;
import merestone.geom.overlap.BoxTree;
import merestone.geom.overlap.LayerEdges;
import merestone.geom.overlap.PackedPolygons;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * A layer's ground as the engine works on it: valid polygons packed into arrays, and what had to be
 * mended or left out. Features are numbered as their records are, from 0. Made by {@link
 * PolygonLayerBuilder}; safe from many threads.
 */
public final class PolygonLayer {
  /** Measured: an overlay of geometries costs least on tiles of 256 to 512 points. */
  private static final int TILE_POINTS = 512;

  private final String title;
  private final PackedPolygons polygons;
  private final Labels labels;
  private final Mending mending;
  private final LayerEdges edges;
  private final AtomicReferenceArray<List<Polygon>> tiles;
  private BoxTree tree;

  /**
   * What features are called.
   *
   * @param keys their identifiers, by record, empty where there is none; asked again each time
   * @param classes their classes, if anybody asked
   */
  record Labels(IntFunction<String> keys, Optional<Classes> classes) {}

  PolygonLayer(String title, PackedPolygons polygons, Labels labels, Mending mending) {
    this.title = title;
    this.polygons = polygons;
    this.labels = labels;
    this.mending = mending;
    this.edges = new LayerEdges(polygons);
    this.tiles = new AtomicReferenceArray<>(polygons.size());
  }

  /** Returns the name people know the layer by. */
  public String title() {
    return title;
  }

  /** Returns how many features there are, those without ground included. */
  public int size() {
    return polygons.size();
  }

  /** Returns a feature's identifier; empty if the layer has none. */
  public String key(int feature) {
    return labels.keys().apply(feature);
  }

  /** Returns a feature's identifier, or {@code #record} where there is none. */
  public String label(int feature) {
    String key = key(feature);
    return key.isEmpty() ? "#" + feature : key;
  }

  /** Returns the classes of the features; empty if nobody asked for any. */
  Optional<Classes> classes() {
    return labels.classes();
  }

  /** Returns the planar area of all features after repair, overlaps counted each time, m². */
  public double areaM2() {
    double sum = 0;
    for (int i = 0; i < size(); i++) {
      sum += polygons.area(i);
    }
    return sum;
  }

  /** Returns the features mended before use, by record. */
  public List<Repair> repairs() {
    return List.copyOf(mending.repairs().values());
  }

  /** Returns how a feature was mended; empty if there was no need or no way. */
  Optional<Repair> repair(int feature) {
    return Optional.ofNullable(mending.repairs().get(feature));
  }

  /** Returns why features have no usable ground, by record. */
  public SortedMap<Integer, String> unusable() {
    return mending.unusable();
  }

  PackedPolygons polygons() {
    return polygons;
  }

  LayerEdges edges() {
    return edges;
  }

  Geometry geometry(int feature) {
    return polygons.geometry(feature, Geometries.FACTORY);
  }

  synchronized BoxTree tree() {
    if (tree == null) {
      tree = BoxTree.of(polygons);
    }
    return tree;
  }

  /** Returns the box around all features. */
  Envelope box() {
    return polygons.box();
  }

  /** Returns a feature's ground near a box, as polygons that meet only in their cut lines. */
  List<Polygon> tiles(int feature, Envelope box) {
    return tiles(feature).stream().filter(t -> t.getEnvelopeInternal().intersects(box)).toList();
  }

  private List<Polygon> tiles(int feature) {
    List<Polygon> cut = tiles.get(feature);
    if (cut == null) {
      cut = PolygonTiles.of(geometry(feature), TILE_POINTS);
      tiles.set(feature, cut);
    }
    return cut;
  }
}
