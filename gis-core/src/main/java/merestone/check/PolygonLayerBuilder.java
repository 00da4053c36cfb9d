package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.finding.FeatureRef;
import merestone.geom.Geometries;
import merestone.geom.GeometryRepair;
import merestone.geom.RepairRung;
import merestone.geom.Repaired;
import merestone.geom.overlap.PolygonPacker;
import org.locationtech.jts.geom.Geometry;

/** Makes a {@link PolygonLayer}, feature by feature in file order. For one thread. */
public final class PolygonLayerBuilder {
  /** Why a feature is unusable that has no geometry. */
  static final String NO_GEOMETRY = "no geometry";

  private static final Geometry NOTHING = Geometries.FACTORY.createPolygon();

  private final String title;
  private final PolygonPacker packer;
  private final List<String> keys = new ArrayList<>();
  private Optional<Classes.Builder> classes = Optional.empty();
  private final Mending mending = new Mending();

  /** Starts a layer of a size nobody knows. */
  public PolygonLayerBuilder(String title) {
    this(title, 0);
  }

  /**
   * Starts a layer.
   *
   * @param vertices about how many vertices it will have; a good guess saves memory
   */
  public PolygonLayerBuilder(String title, long vertices) {
    this.title = title;
    this.packer = new PolygonPacker(vertices);
  }

  /**
   * Asks for classes: from now on each feature is announced by {@link #ofClass}. To be called
   * before the first; a layer without classes costs nothing for them.
   *
   * @param column the column they are from; empty for no classes
   */
  public void classBy(String column) {
    classes = column.isEmpty() ? Optional.empty() : Optional.of(new Classes.Builder(column));
  }

  /** Says what the class column says of the next feature; of no effect without classes. */
  public void ofClass(String value) {
    classes.ifPresent(noted -> noted.add(value));
  }

  /**
   * Adds the next feature; mends its ground if need be and notes that.
   *
   * @param geometry as read; null, empty or without polygons makes a feature without ground
   * @param key its identifier; empty if it has none
   */
  public void add(Geometry geometry, String key) {
    if (geometry == null || geometry.isEmpty()) {
      addUnusable(NO_GEOMETRY, key);
    } else {
      add(repaired(geometry), new FeatureRef(title, keys.size(), key, ""));
    }
  }

  /** Mends a geometry; one that nobody foresaw is unusable, with the reason. */
  static Repaired repaired(Geometry geometry) {
    return Mishap.caught(() -> GeometryRepair.repair(geometry), PolygonLayerBuilder::unusable);
  }

  /** No ground, for a reason; empty for that of a geometry that is not there. */
  static Repaired unusable(String why) {
    return new Repaired(NOTHING, RepairRung.FAILED, why, NOTHING);
  }

  /** Adds the next feature as its repair left it. */
  void add(Repaired repaired, FeatureRef feature) {
    int record = keys.size();
    keys.add(feature.key());
    mending.note(record, repaired, () -> feature);
    packer.add(repaired.geometry());
  }

  /**
   * Adds the next feature as one without usable ground.
   *
   * @param why the reason
   */
  public void addUnusable(String why, String key) {
    keys.add(key);
    mending.leaveOut(keys.size() - 1, why);
    packer.add(NOTHING);
  }

  /** Returns the layer of all features added, known by their records instead of their keys. */
  public PolygonLayer buildWithoutKeys() {
    keys.replaceAll(key -> "");
    return build();
  }

  /** Returns the layer of all features added. */
  public PolygonLayer build() {
    PolygonLayer.Labels labels =
        new PolygonLayer.Labels(List.copyOf(keys)::get, classes.map(Classes.Builder::build));
    return new PolygonLayer(title, packer.pack(), labels, mending);
  }
}
