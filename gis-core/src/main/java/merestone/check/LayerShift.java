package merestone.check;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import merestone.geom.doubt.Conflict;
import merestone.geom.doubt.Shift;
import merestone.geom.doubt.ShiftEstimate;
import merestone.geom.doubt.ShiftSettings;
import merestone.geom.overlap.PackedPolygons;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A subject layer that lies beside a constraint layer as a whole.
 *
 * @param subjects the layer that is shifted
 * @param control the layer against which it is
 * @param shift by how much
 * @param plan the rule with the most conflicts between both
 */
record LayerShift(LayerIndex subjects, LayerIndex control, Shift shift, RulePlan plan) {
  private static final int MOST_VERTICES = 200_000;
  private static final double TOLERANCE_M = 0.001;

  /**
   * Estimates the shift between two layers. Of a layer of more than 200 000 vertices every k-th
   * feature is looked at; of the control layer only what is near those.
   */
  static Optional<LayerShift> between(LayerIndex subjects, LayerIndex control, RulePlan plan) {
    List<Integer> submitted = sample(subjects.polygons().polygons());
    BitSet near = new BitSet();
    for (int feature : submitted) {
      Envelope box = subjects.polygons().geometry(feature).getEnvelopeInternal();
      box.expandBy(ShiftSettings.DEFAULT.reachM());
      control
          .polygons()
          .tree()
          .query(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY(), near::set);
    }
    return ShiftEstimate.between(
            geometries(subjects, submitted),
            geometries(control, near.stream().boxed().toList()),
            ShiftSettings.DEFAULT)
        .map(shift -> new LayerShift(subjects, control, shift, plan));
  }

  private static List<Integer> sample(PackedPolygons polygons) {
    int step = Math.max(1, (polygons.vertices() + MOST_VERTICES - 1) / MOST_VERTICES);
    return IntStream.iterate(0, i -> i < polygons.size(), i -> i + step)
        .filter(i -> !polygons.isEmpty(i))
        .boxed()
        .toList();
  }

  private static Iterable<Geometry> geometries(LayerIndex layer, List<Integer> features) {
    return () -> features.stream().map(i -> layer.polygons().geometry(i)).iterator();
  }

  /** Returns whether both say the same to the distance within which vertices agree. */
  boolean isLike(LayerShift other) {
    double dx = shift.dxM() - other.shift.dxM();
    double dy = shift.dyM() - other.shift.dyM();
    return subjects == other.subjects && Math.hypot(dx, dy) <= ShiftSettings.DEFAULT.agreeM();
  }

  /**
   * Returns whether a conflict is gone when its subject is moved back: what is left is within the
   * limit, or within what the scatter of the shift leaves along the subject's border, and less than
   * half of the conflict.
   */
  boolean explains(GroundCase one, Surroundings surroundings, CheckSettings settings) {
    if (one.layer() != subjects) {
      return false;
    }
    Conflict conflict = surroundings.inReach(one, shift.lengthM());
    double scatter =
        Math.max(shift.residualM(), TOLERANCE_M) * conflict.subject().ground().getLength();
    double left = Math.min(scatter, conflict.ground().getArea() / 2);
    return shift.explains(conflict, Math.max(one.limitM2(settings.area()), left));
  }
}
