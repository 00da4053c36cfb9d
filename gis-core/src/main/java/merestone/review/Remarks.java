package merestone.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.crs.CoordinateSystem;
import merestone.crs.ZoneCheck;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import merestone.message.Messages;
import merestone.message.Problem;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Remarks on layers that can be used but look wrong: far from the central meridian of the run, or
 * with features wholly outside the district where a layer says what the district is.
 */
final class Remarks {
  private static final Messages MESSAGES = Messages.of(Remarks.class);

  /** Roles whose layer outlines the reviewed district. */
  private static final List<String> DISTRICT_ROLES = List.of("district", "towns");

  private Remarks() {}

  static List<Problem> on(List<RoleLayer> layers, CoordinateSystem crs) {
    List<Problem> remarks = new ArrayList<>();
    Optional<RoleLayer> district =
        layers.stream().filter(layer -> DISTRICT_ROLES.contains(layer.role())).findFirst();
    Optional<PreparedGeometry> outline = district.flatMap(Remarks::outline);
    for (RoleLayer layer : layers) {
      farFromMeridian(layer, crs).ifPresent(remarks::add);
      if (outline.isPresent() && layer != district.get()) {
        outside(layer, district.get(), outline.get()).ifPresent(remarks::add);
      }
    }
    return remarks;
  }

  private static Optional<Problem> farFromMeridian(RoleLayer layer, CoordinateSystem crs) {
    Envelope extent = new Envelope();
    for (Row row : layer.table().rows()) {
      row.geometry().ifPresent(g -> extent.expandToInclude(g.getEnvelopeInternal()));
    }
    return ZoneCheck.farFromMeridian(crs, extent)
        .map(words -> LayerRemarks.farFromMeridian(layer.title(), words));
  }

  private static Optional<PreparedGeometry> outline(RoleLayer district) {
    List<Geometry> boxes = new ArrayList<>();
    for (Row row : district.table().rows()) {
      row.geometry().ifPresent(g -> boxes.add(g.getEnvelope()));
    }
    return boxes.isEmpty()
        ? Optional.empty()
        : Optional.of(PreparedGeometryFactory.prepare(UnaryUnionOp.union(boxes)));
  }

  private static Optional<Problem> outside(
      RoleLayer layer, RoleLayer district, PreparedGeometry outline) {
    List<Integer> records = new ArrayList<>();
    for (Row row : layer.table().rows()) {
      boolean away =
          row.geometry().map(Geometry::getEnvelope).filter(outline::disjoint).isPresent();
      if (away) {
        records.add(row.record());
      }
    }
    return records.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Problem(
                layer.title(),
                "outside-district",
                MESSAGES.text(
                    "district.outside",
                    layer.title(),
                    records.size(),
                    district.title(),
                    records.get(0)),
                MESSAGES.text("district.outside.remedy")));
  }
}
