package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import merestone.finding.FeatureRef;
import merestone.finding.Repair;
import merestone.geom.Geometries;
import merestone.geom.GeometryRepair;
import merestone.geom.RepairRung;
import merestone.geom.Repaired;
import merestone.geom.overlap.PolygonPacker;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import org.locationtech.jts.geom.Geometry;

/** Makes a {@link PolygonLayer}, feature by feature in file order. For one thread. */
public final class PolygonLayerBuilder {
  private static final Geometry NOTHING = Geometries.FACTORY.createPolygon();

  private final String title;
  private final PolygonPacker packer = new PolygonPacker();
  private final List<String> keys = new ArrayList<>();
  private final List<Repair> repairs = new ArrayList<>();
  private final SortedMap<Integer, String> unusable = new TreeMap<>();

  /** Starts a layer. */
  public PolygonLayerBuilder(String title) {
    this.title = title;
  }

  /**
   * Adds the next feature; mends its ground if need be and notes that.
   *
   * @param geometry as read; null, empty or without polygons makes a feature without ground
   * @param key its identifier; empty if it has none
   */
  public void add(Geometry geometry, String key) {
    int record = keys.size();
    keys.add(key);
    if (geometry == null || geometry.isEmpty()) {
      leaveOut(record, "no geometry");
      return;
    }
    Repaired repaired = GeometryRepair.repair(geometry);
    if (repaired.rung() == RepairRung.FAILED) {
      leaveOut(record, repaired.fault().isEmpty() ? "no geometry" : repaired.fault());
      return;
    }
    packer.add(repaired.geometry());
    if (repaired.rung() != RepairRung.VALID) {
      repairs.add(
          new Repair(
              new FeatureRef(title, record, key, ""),
              repaired.rung().label(),
              repaired.fault(),
              repaired.areaBefore(),
              repaired.geometry().getArea()));
    }
  }

  /**
   * Adds the next feature as one without usable ground.
   *
   * @param why the reason
   */
  public void addUnusable(String why, String key) {
    keys.add(key);
    leaveOut(keys.size() - 1, why);
  }

  /** Returns the layer of all features added, known by their records instead of their keys. */
  public PolygonLayer buildWithoutKeys() {
    keys.replaceAll(key -> "");
    return build();
  }

  /** Returns the layer of all features added. */
  public PolygonLayer build() {
    return new PolygonLayer(
        title, packer.pack(), List.copyOf(keys), List.copyOf(repairs), unusable);
  }

  static PolygonLayer of(RoleLayer layer) {
    PolygonLayerBuilder builder = new PolygonLayerBuilder(layer.title());
    for (Row row : layer.table().rows()) {
      builder.add(row.geometry().orElse(NOTHING), row.text(layer.columns().key()));
    }
    return builder.build();
  }

  private void leaveOut(int record, String why) {
    packer.add(NOTHING);
    unusable.put(record, why);
  }
}
