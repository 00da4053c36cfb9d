package merestone.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.layer.Row;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.Condition;
import merestone.rule.DeliveryDemand;
import merestone.rule.Relation;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/**
 * {@link Relation#EXTENT_INSIDE}: no feature of the layer reaches out of the district by more than
 * the tolerance. One finding a layer, with the ground outside, how many features reach out, and how
 * far the farthest does.
 *
 * <pre>
 *   +------------------+ district
 *   |   +---+      +---|----+
 *   |   | a |      | b |####|     ← b reaches out; {distance} is the width of ####
 *   |   +---+      +---|----+
 *   +------------------+       +-+
 *                              |#| ← another zone, another district?
 *                              +-+
 * </pre>
 *
 * How far a feature reaches out is the distance of its farthest vertex from the district. Where the
 * district itself is not wholly known, what reaches out of the rest of it is undecided.
 */
record ExtentInside() implements LayerTest {
  private static final Messages MESSAGES = Messages.of(ExtentInside.class);

  /** The district, ready to be asked. */
  private record District(
      Geometry ground,
      PreparedGeometry prepared,
      PointOnGeometryLocator inside,
      IndexedFacetDistance outline) {

    static District of(Geometry ground) {
      return new District(
          ground,
          PreparedGeometryFactory.prepare(ground),
          new IndexedPointInAreaLocator(ground),
          new IndexedFacetDistance(ground));
    }

    /** Returns how far the farthest vertex of some ground is from the district, m. */
    double reach(Geometry outside) {
      double most = 0;
      for (Coordinate vertex : outside.getCoordinates()) {
        if (inside.locate(vertex) == Location.EXTERIOR) {
          most = Math.max(most, outline.distance(ground.getFactory().createPoint(vertex)));
        }
      }
      return most;
    }
  }

  @Override
  public LayerAnswer test(LayerTask task) {
    DeliveryDemand.ExtentInside demand = task.demand(DeliveryDemand.ExtentInside.class);
    List<Geometry> parts = new ArrayList<>();
    boolean whole = true;
    for (LayerIndex layer : task.playing(demand.district())) {
      whole &= collect(layer, demand, parts);
    }
    if (parts.isEmpty()) {
      return LayerAnswer.notRun(MESSAGES.text("notRun.noDistrict", demand.district().role()));
    }
    Overlaid ground = OverlayLadder.union(parts);
    if (ground.failed()) {
      String tried = String.join("; ", ground.tried());
      return LayerAnswer.notRun(MESSAGES.text("undecided.overlayFailed", tried));
    }
    return answer(task, District.of(ground.geometry()), whole);
  }

  /** Collects the district's ground; returns whether all of it is known. */
  private static boolean collect(
      LayerIndex layer, DeliveryDemand.ExtentInside demand, List<Geometry> parts) {
    Condition where = demand.district().where();
    boolean whole = true;
    for (int feature = 0; feature < layer.size(); feature++) {
      Row row = layer.row(feature);
      boolean isMeant = where.holds(row.feature());
      boolean isOpen = !where.leftOpen(row.feature(), demand.district().mayLack()).isEmpty();
      if (isMeant && layer.isUsable(feature)) {
        parts.add(layer.polygons().geometry(feature));
      }
      whole &= !isOpen && (!isMeant || layer.isUsable(feature));
    }
    return whole;
  }

  private static LayerAnswer answer(LayerTask task, District district, boolean whole) {
    double tolerance = task.demand(DeliveryDemand.ExtentInside.class).toleranceM();
    Set<Integer> broken = new HashSet<>();
    List<LayerAnswer.Open> open = new ArrayList<>();
    List<Geometry> outside = new ArrayList<>();
    double farthest = 0;
    for (int feature : task.chosen()) {
      task.progress().step();
      if (!task.layer().isUsable(feature)) {
        open.add(new LayerAnswer.Open(feature, MESSAGES.text("undecided.noGeometry")));
        continue;
      }
      Geometry shape = task.layer().polygons().geometry(feature);
      double reach = district.prepared().covers(shape) ? 0 : district.reach(shape);
      if (reach > tolerance && !whole) {
        Text why = MESSAGES.text("undecided.districtUnknown");
        open.add(new LayerAnswer.Open(feature, why));
      } else if (reach > tolerance) {
        broken.add(feature);
        farthest = Math.max(farthest, reach);
        outside.add(OverlayLadder.difference(shape, district.ground()).geometry());
      }
    }
    List<Fault> faults =
        broken.isEmpty() ? List.of() : List.of(fault(task, outside, farthest, broken.size()));
    return new LayerAnswer(faults, open, Optional.empty(), broken);
  }

  private static Fault fault(LayerTask task, List<Geometry> outside, double farthest, int count) {
    Map<String, String> details =
        Map.of(
            "distance", String.format(Locale.ROOT, "%.1f", farthest),
            "count", Integer.toString(count));
    Fault fault = Fault.of(-1, "", details);
    Geometry ground = OverlayLadder.union(outside).geometry();
    return ground.isEmpty() ? fault : Fault.at(-1, "", evidence(task, ground), details);
  }

  private static Evidence evidence(LayerTask task, Geometry ground) {
    Area area = task.measure().of(ground);
    double all = 0;
    for (int feature : task.chosen()) {
      if (task.layer().isUsable(feature)) {
        Geometry shape = task.layer().polygons().geometry(feature);
        all += task.measure().of(shape).in(task.area());
      }
    }
    double share = all > 0 ? Math.min(1, area.in(task.area()) / all) : 0;
    return new Evidence(ground, area, share, List.of());
  }
}
