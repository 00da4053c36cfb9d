package merestone.check;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import merestone.finding.FeatureRef;
import merestone.finding.Repair;
import merestone.finding.RepairWords;
import merestone.geom.RepairRung;
import merestone.geom.Repaired;
import merestone.geom.overlap.PackedShapes;
import merestone.layer.LayerRows;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.progress.Progress;
import merestone.progress.Stage;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A layer of the check: its rows, and their ground repaired, numbered alike. The ground is the
 * packed shapes of the rows themselves but where a repair gave other ground. Complete when {@link
 * #build} returns; safe from many threads.
 */
final class LayerIndex {
  private static final Messages MESSAGES = Messages.of(LayerIndex.class);

  private final RoleLayer layer;
  private final PolygonLayer polygons;

  private LayerIndex(RoleLayer layer, PolygonLayer polygons) {
    this.layer = layer;
    this.polygons = polygons;
  }

  static LayerIndex build(RoleLayer layer, int threads, Progress progress) {
    LayerRows rows = layer.table().rows();
    progress.start(Stage.INDEX, layer.title(), rows.size());
    List<Optional<Repaired>> changed =
        OrderedWork.map(rows.size(), threads, i -> changed(rows.shapes(), i), progress);
    Mending mending = new Mending();
    SortedMap<Integer, Geometry> grounds = new TreeMap<>();
    String by = layer.columns().classBy();
    Optional<Classes.Builder> classes =
        Optional.of(by).filter(column -> !column.isEmpty()).map(Classes.Builder::new);
    for (int i = 0; i < changed.size(); i++) {
      int record = i;
      classes.ifPresent(all -> all.add(layer.columns().classOf(rows.get(record))));
      if (changed.get(i).isPresent()) {
        Repaired repaired = changed.get(i).get();
        mending.note(record, repaired, () -> FeatureRef.of(layer, rows.get(record)));
        grounds.put(record, repaired.geometry());
      }
    }
    String key = layer.columns().key();
    return new LayerIndex(
        layer,
        new PolygonLayer(
            layer.title(),
            rows.shapes().polygons().with(grounds),
            new PolygonLayer.Labels(
                record -> rows.get(record).text(key), classes.map(Classes.Builder::build)),
            mending));
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

  /** Returns the features whose boxes meet a box, by their places, ascending. */
  int[] near(Envelope box) {
    IntStream.Builder found = IntStream.builder();
    polygons.tree().query(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY(), found::add);
    return found.build().sorted().toArray();
  }

  boolean isUsable(int feature) {
    return !polygons.unusable().containsKey(feature);
  }

  /** Returns why a feature has no usable ground. */
  Text whyUnusable(int feature) {
    String fault = polygons.unusable().get(feature);
    return fault.equals(PolygonLayerBuilder.NO_GEOMETRY)
        ? MESSAGES.text("undecided.noGeometry")
        : MESSAGES.text("undecided.badGeometry", RepairWords.fault(fault));
  }

  /** Returns by how much a repair changed a feature's area, m²; zero if there was none. */
  double changedM2(int feature) {
    Optional<Repair> repair = polygons.repair(feature);
    return repair.map(r -> Math.abs(r.areaAfter() - r.areaBefore())).orElse(0.0);
  }

  /** Empty for the many features whose packed shape is their ground as it is. */
  private static Optional<Repaired> changed(PackedShapes shapes, int feature) {
    Optional<Geometry> shape = shapes.shape(feature).filter(found -> !found.isEmpty());
    Repaired repaired =
        shape.map(PolygonLayerBuilder::repaired).orElseGet(() -> PolygonLayerBuilder.unusable(""));
    boolean same = repaired.rung() == RepairRung.VALID && shapes.isPacked(feature);
    return same ? Optional.empty() : Optional.of(repaired);
  }
}
