package merestone.check;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import merestone.finding.FeatureRef;
import merestone.finding.Repair;
import merestone.geom.RepairRung;
import merestone.geom.Repaired;

/** What had to be mended in a layer, or left out, by record. For one thread while it grows. */
final class Mending {
  private final SortedMap<Integer, Repair> repairs = new TreeMap<>();
  private final SortedMap<Integer, String> unusable = new TreeMap<>();

  SortedMap<Integer, Repair> repairs() {
    return repairs;
  }

  SortedMap<Integer, String> unusable() {
    return unusable;
  }

  /** Notes what a repair did, if it did anything. */
  void note(int record, Repaired repaired, Supplier<FeatureRef> feature) {
    if (repaired.rung() == RepairRung.FAILED) {
      String fault = repaired.fault();
      leaveOut(record, fault.isEmpty() ? PolygonLayerBuilder.NO_GEOMETRY : fault);
    } else if (repaired.rung() != RepairRung.VALID) {
      repairs.put(
          record,
          new Repair(
              feature.get(),
              repaired.rung().label(),
              repaired.fault(),
              repaired.areaBefore(),
              repaired.geometry().getArea()));
    }
  }

  /** Notes that a feature has no usable ground, and why. */
  void leaveOut(int record, String why) {
    unusable.put(record, why);
  }
}
