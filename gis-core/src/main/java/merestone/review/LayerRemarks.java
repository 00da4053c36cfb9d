package merestone.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.crs.CoordinateSystem;
import merestone.crs.ZoneCheck;
import merestone.layer.LayerHeader;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;

/**
 * What a reviewer must know of a layer that its file does not call a fault: an unknown coordinate
 * system, coordinates that contradict it. Stateless; safe from many threads.
 */
public final class LayerRemarks {
  private static final Messages MESSAGES = Messages.of(LayerRemarks.class);

  private LayerRemarks() {}

  /**
   * Returns the remarks; none on a plain table.
   *
   * @param label the layer's address, for messages
   */
  public static List<Problem> on(Inspection.Inspected layer, String label) {
    List<Problem> remarks = new ArrayList<>();
    LayerHeader header = layer.header();
    if (header.hasGeometry()) {
      if (layer.stats().isPresent() && hasNothingToShow(header, layer.stats().get())) {
        remarks.add(
            new Problem(
                label,
                "no-geometry",
                MESSAGES.text("layer.noGeometry", label, header.features()),
                MESSAGES.text("layer.noGeometry.remedy")));
      }
      remarks.addAll(onCrs(header.crs(), header, label));
    }
    return remarks;
  }

  private static boolean hasNothingToShow(LayerHeader header, GeometryStats stats) {
    return header.features() > 0
        && stats.nullGeometries() + stats.emptyGeometries() == header.features();
  }

  private static List<Problem> onCrs(CoordinateSystem crs, LayerHeader header, String label) {
    if (!crs.isKnown()) {
      return List.of(crsProblem("crs-unknown", label, unknown(crs, label)));
    }
    Optional<Text> contradiction = ZoneCheck.contradiction(crs, header.extent());
    if (contradiction.isPresent()) {
      return List.of(crsProblem("crs-contradicted", label, contradiction.get()));
    }
    return ZoneCheck.farFromMeridian(crs, header.extent())
        .map(why -> List.of(farFromMeridian(label, why)))
        .orElse(List.of());
  }

  /** Returns the problem of a layer that a zone's projection does not suit. */
  static Problem farFromMeridian(String label, Text why) {
    return new Problem(
        label, "far-from-meridian", why, MESSAGES.text("layer.farFromMeridian.remedy"));
  }

  /** Returns the sentence on a layer whose system is not known. */
  static Text unknown(CoordinateSystem crs, String label) {
    return crs.name().isEmpty()
        ? MESSAGES.text("layer.noCrs", label)
        : MESSAGES.text("layer.unknownCrs", label, crs.name());
  }

  /** Returns a problem whose remedy is to say the layer's system. */
  static Problem crsProblem(String code, String label, Text message) {
    return new Problem(label, code, message, MESSAGES.text("layer.noCrs.remedy"));
  }
}
