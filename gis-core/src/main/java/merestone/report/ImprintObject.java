package merestone.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import merestone.triage.Imprint;
import merestone.triage.Outline;

/** What a finding is known by in a later result, as a member of its line. */
final class ImprintObject {

  private ImprintObject() {}

  static void write(JsonGenerator json, Imprint imprint) throws IOException {
    json.writeObjectFieldStart("imprint");
    json.writeStringField("ruleText", imprint.ruleText());
    json.writeStringField("against", imprint.against());
    outline(json, imprint.outline());
    json.writeEndObject();
  }

  private static void outline(JsonGenerator json, Optional<Outline> outline) throws IOException {
    if (outline.isEmpty()) {
      json.writeNullField("outline");
      return;
    }
    Outline shape = outline.get();
    Outline.Box box = shape.box();
    json.writeObjectFieldStart("outline");
    json.writeNumberField("areaM2", shape.areaM2());
    json.writeNumberField("lengthM", shape.lengthM());
    json.writeFieldName("bbox");
    json.writeArray(new double[] {box.minX(), box.minY(), box.maxX(), box.maxY()}, 0, 4);
    json.writeFieldName("centroid");
    json.writeArray(new double[] {shape.x(), shape.y()}, 0, 2);
    json.writeNumberField("lean", shape.lean());
    json.writeEndObject();
  }
}
