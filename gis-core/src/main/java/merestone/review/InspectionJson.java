package merestone.review;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import merestone.crs.CoordinateSystem;
import merestone.layer.LayerHeader;
import merestone.store.FieldFacts;
import org.locationtech.jts.geom.Envelope;

/** An inspection as the JSON document of {@code info --json}. */
public final class InspectionJson {

  private InspectionJson() {}

  /** Returns the document; messages are in the given language. */
  public static String of(Inspection inspection, Locale language) {
    ObjectNode document = Json.object();
    ArrayNode layers = document.putArray("layers");
    inspection.layers().forEach(layer -> add(layers.addObject(), layer));
    ArrayNode problems = document.putArray("problems");
    inspection.problems().forEach(problem -> Json.addProblem(problems, problem, language));
    return Json.text(document);
  }

  private static void add(ObjectNode node, Inspection.Inspected layer) {
    LayerHeader header = layer.header();
    node.put("path", header.path())
        .put("name", header.name())
        .put("features", header.features())
        .put("geometryType", header.geometryType());
    CoordinateSystem crs = header.crs();
    node.putObject("crs")
        .put("code", crs.code())
        .put("name", crs.name())
        .put("kind", crs.kind().name().toLowerCase(Locale.ROOT));
    node.putObject("encoding")
        .put("name", header.encoding().name())
        .put("from", header.encoding().from().word());
    extent(node, header.extent());
    ArrayNode fields = node.putArray("fields");
    for (FieldFacts field : header.fields()) {
      fields
          .addObject()
          .put("name", field.name())
          .put("type", field.type())
          .put("length", field.length());
    }
    layer.stats().ifPresent(stats -> add(node.putObject("stats"), stats));
  }

  private static void extent(ObjectNode node, Envelope extent) {
    ArrayNode corners = node.putArray("extent");
    if (!extent.isNull()) {
      corners
          .add(extent.getMinX())
          .add(extent.getMinY())
          .add(extent.getMaxX())
          .add(extent.getMaxY());
    }
  }

  private static void add(ObjectNode node, GeometryStats stats) {
    node.put("vertices", stats.vertices())
        .put("area", stats.area())
        .put("invalid", stats.invalid())
        .put("nullGeometries", stats.nullGeometries())
        .put("emptyGeometries", stats.emptyGeometries());
  }
}
