package merestone.check;

import java.util.List;
import java.util.Optional;
import merestone.finding.FeatureRef;
import merestone.finding.Repair;
import merestone.geom.Repaired;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import merestone.progress.Progress;
import merestone.progress.Stage;

/**
 * A layer of the check: its rows, and their ground repaired and packed, numbered alike. Complete
 * when {@link #build} returns; safe from many threads.
 */
final class LayerIndex {
  private final RoleLayer layer;
  private final PolygonLayer polygons;

  private LayerIndex(RoleLayer layer, PolygonLayer polygons) {
    this.layer = layer;
    this.polygons = polygons;
  }

  static LayerIndex build(RoleLayer layer, int threads, Progress progress) {
    List<Row> rows = layer.table().rows();
    progress.start(Stage.INDEX, layer.title(), rows.size());
    List<Repaired> grounds =
        OrderedWork.map(rows.size(), threads, i -> repaired(rows.get(i)), progress);
    PolygonLayerBuilder builder = new PolygonLayerBuilder(layer.title());
    String classBy = layer.columns().classBy();
    builder.classBy(classBy);
    for (int i = 0; i < grounds.size(); i++) {
      builder.ofClass(rows.get(i).text(classBy));
      builder.add(grounds.get(i), FeatureRef.of(layer, rows.get(i)));
    }
    return new LayerIndex(layer, builder.build());
  }

  RoleLayer layer() {
    return layer;
  }

  PolygonLayer polygons() {
    return polygons;
  }

  int size() {
    return polygons.size();
  }

  Row row(int feature) {
    return layer.table().rows().get(feature);
  }

  FeatureRef ref(int feature) {
    return FeatureRef.of(layer, row(feature));
  }

  boolean isUsable(int feature) {
    return !polygons.unusable().containsKey(feature);
  }

  /** Returns by how much a repair changed a feature's area, m²; zero if there was none. */
  double changedM2(int feature) {
    Optional<Repair> repair = polygons.repair(feature);
    return repair.map(r -> Math.abs(r.areaAfter() - r.areaBefore())).orElse(0.0);
  }

  private static Repaired repaired(Row row) {
    return row.geometry()
        .map(PolygonLayerBuilder::repaired)
        .orElseGet(() -> PolygonLayerBuilder.unusable(""));
  }
}
