package merestone.check;

import java.util.List;
import merestone.finding.FeatureRef;
import merestone.finding.Repair;
import merestone.geom.Geometries;
import merestone.geom.GeometryRepair;
import merestone.geom.RepairRung;
import merestone.geom.Repaired;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature ready to be overlaid.
 *
 * @param row the feature as read
 * @param ref its name
 * @param ground its polygons, valid; empty if there are none to work with
 * @param repair what the repair ladder said
 */
record Prepared(Row row, FeatureRef ref, Geometry ground, Repaired repair) {

  static Prepared of(RoleLayer layer, Row row) {
    FeatureRef ref = FeatureRef.of(layer, row);
    return row.geometry()
        .map(
            geometry -> {
              Repaired repaired = GeometryRepair.repair(geometry);
              return new Prepared(row, ref, repaired.geometry(), repaired);
            })
        .orElseGet(() -> new Prepared(row, ref, NOTHING.geometry(), NOTHING));
  }

  private static final Repaired NOTHING =
      new Repaired(Geometries.FACTORY.createPolygon(), RepairRung.FAILED, "", 0);

  boolean isUsable() {
    return repair.rung() != RepairRung.FAILED;
  }

  boolean isMended() {
    return isUsable() && repair.rung() != RepairRung.VALID;
  }

  Repair asRepair() {
    return new Repair(
        ref, repair.rung().label(), repair.fault(), repair.areaBefore(), ground.getArea());
  }

  static List<Repair> repairs(List<Prepared> features) {
    return features.stream().filter(Prepared::isMended).map(Prepared::asRepair).toList();
  }
}
