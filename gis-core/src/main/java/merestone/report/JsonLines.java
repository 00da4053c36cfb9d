package merestone.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import merestone.finding.Appraisal;
import merestone.finding.Approval;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.finding.Stability;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.progress.Progress;
import merestone.rule.Limit;
import merestone.triage.Decision;
import merestone.triage.Imprint;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Writes findings as JSON lines: one finding, one object, one line.
 *
 * <p>Keys and their order are fixed; UTF-8, {@code \n}. Areas are in m² and unrounded: each number
 * is the shortest decimal that reads back as the same double (Schubfach, as in Jackson's fast
 * writer). Figures of an undecided finding are null, never 0. Stateless; safe from many threads.
 */
public final class JsonLines {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  private JsonLines() {}

  /**
   * Writes all findings of a dossier; a dossier without any gives an empty file.
   *
   * @param target the file; replaced in one step, so that nobody sees half of it
   * @param progress asked at every row whether the user wants to stop
   * @throws merestone.progress.Cancelled if so; whatever stood there before stays
   * @throws UserError if it cannot be written, code {@code output-unwritable}; whatever stood there
   *     before stays
   */
  public static void write(Dossier dossier, Path target, Progress progress) {
    ResultFile.write(target, progress, out -> write(dossier, out, progress));
  }

  private static void write(Dossier dossier, OutputStream out, Progress progress)
      throws IOException {
    JsonGenerator json = generator(out);
    json.setRootValueSeparator(null);
    Iterator<Imprint> imprints = RunPrints.of(dossier).imprints().iterator();
    for (FindingFacts facts : FindingFacts.of(dossier)) {
      progress.heed();
      json.writeStartObject();
      new Line(json, facts).write();
      ImprintObject.write(json, imprints.next());
      json.writeEndObject();
      json.writeRaw('\n');
    }
    json.flush();
  }

  static JsonGenerator generator(OutputStream out) throws IOException {
    return JSON.createGenerator(out);
  }

  /** One finding on its way into the file. */
  private record Line(JsonGenerator json, FindingFacts facts) {

    void write() throws IOException {
      Finding finding = facts.finding();
      json.writeStringField("id", finding.id());
      json.writeStringField("rule", finding.rule().id());
      json.writeStringField("level", finding.level().word());
      json.writeStringField("kind", Wordings.word(finding.kind()));
      writeSubject(finding);
      writeConstraint();
      writeFigures(finding);
      text(json, "message", finding.message());
      json.writeStringField("basis", Wordings.basis(finding.rule().basis()).zh());
      json.writeBooleanField("basisToConfirm", finding.rule().basis().toConfirm());
      writePlace();
      new Thoughts(json, finding.appraisal()).write();
      writeConstraints();
      writeDetails(finding);
      writeApproval(finding.appraisal().approval());
      json.writeStringField("status", facts.status().word());
      decision("decision", facts.decision());
      decision("earlierDecision", facts.earlier());
    }

    private void decision(String key, Optional<Decision> decision) throws IOException {
      if (decision.isEmpty()) {
        json.writeNullField(key);
        return;
      }
      json.writeObjectFieldStart(key);
      json.writeStringField("status", decision.get().status().word());
      json.writeStringField("comment", decision.get().comment());
      json.writeStringField("reviewer", decision.get().reviewer());
      json.writeStringField("at", decision.get().at().toString());
      json.writeEndObject();
    }

    private void writeApproval(Optional<Approval> approval) throws IOException {
      if (approval.isEmpty()) {
        json.writeNullField("approval");
        return;
      }
      json.writeObjectFieldStart("approval");
      json.writeStringField("document", approval.get().document());
      json.writeBooleanField("holds", approval.get().holds());
      text(json, "words", approval.get().words());
      json.writeEndObject();
    }

    private void writeSubject(Finding finding) throws IOException {
      subject(json, finding.subject());
      json.writeStringField("town", finding.town());
    }

    private void writeConstraint() throws IOException {
      Optional<FeatureRef> constraint = facts.constraint();
      if (constraint.isEmpty()) {
        json.writeNullField("constraint");
        return;
      }
      json.writeObjectFieldStart("constraint");
      json.writeStringField("layer", constraint.get().layer());
      json.writeStringField("key", constraint.get().key());
      json.writeEndObject();
    }

    private void writeFigures(Finding finding) throws IOException {
      number("areaM2", facts.area().map(Area::planarM2));
      number("ellipsoidalM2", facts.area().map(Area::ellipsoidalM2));
      number("shareOfSubject", finding.evidence().map(Evidence::share));
      number("mu", facts.decidingM2().map(Amount::muOf));
      writeLimit(finding.rule().limit());
    }

    private void writeLimit(Optional<Limit> limit) throws IOException {
      if (limit.isEmpty()) {
        json.writeNullField("limit");
        return;
      }
      json.writeObjectFieldStart("limit");
      json.writeNumberField("value", limit.get().value());
      json.writeStringField("unit", Wordings.word(limit.get().unit()));
      json.writeEndObject();
    }

    private void writeDetails(Finding finding) throws IOException {
      json.writeObjectFieldStart("details");
      for (Map.Entry<String, String> detail : finding.details().entrySet()) {
        json.writeStringField(detail.getKey(), detail.getValue());
      }
      json.writeEndObject();
    }

    private void writePlace() throws IOException {
      array("at", facts.at().map(JsonLines::point));
      array("bbox", facts.bbox().map(JsonLines::corners));
    }

    private void writeConstraints() throws IOException {
      json.writeArrayFieldStart("constraints");
      for (Evidence.Part part : facts.parts()) {
        json.writeStartObject();
        json.writeStringField("layer", part.constraint().layer());
        json.writeStringField("key", part.constraint().key());
        json.writeNumberField("record", part.constraint().record());
        json.writeNumberField("areaM2", part.area().planarM2());
        json.writeNumberField("ellipsoidalM2", part.area().ellipsoidalM2());
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void number(String key, Optional<Double> value) throws IOException {
      if (value.isEmpty()) {
        json.writeNullField(key);
      } else {
        json.writeNumberField(key, value.get());
      }
    }

    private void array(String key, Optional<double[]> values) throws IOException {
      json.writeFieldName(key);
      if (values.isEmpty()) {
        json.writeNull();
      } else {
        json.writeArray(values.get(), 0, values.get().length);
      }
    }
  }

  /** What is thought of a finding beyond its numbers. */
  private record Thoughts(JsonGenerator json, Appraisal appraisal) {

    void write() throws IOException {
      text(json, "doubt", appraisal.doubt().words());
      json.writeStringField("doubtKind", Wordings.word(appraisal.doubt().kind()));
      json.writeObjectFieldStart("doubtFigures");
      for (Map.Entry<String, Double> figure : appraisal.doubt().figures().entrySet()) {
        json.writeNumberField(figure.getKey(), figure.getValue());
      }
      json.writeEndObject();
      writeStability();
      writeCause();
    }

    private void writeStability() throws IOException {
      if (appraisal.stability().isEmpty()) {
        json.writeNullField("stability");
        return;
      }
      Stability firm = appraisal.stability().get();
      json.writeObjectFieldStart("stability");
      json.writeNumberField("excess", firm.excess());
      number("share", firm.share());
      number("moveM", firm.moveM());
      text(json, "words", firm.words());
      json.writeEndObject();
    }

    private void number(String key, OptionalDouble value) throws IOException {
      if (value.isEmpty()) {
        json.writeNullField(key);
      } else {
        json.writeNumberField(key, value.getAsDouble());
      }
    }

    private void writeCause() throws IOException {
      if (appraisal.cause().isEmpty()) {
        json.writeNullField("cause");
        return;
      }
      json.writeObjectFieldStart("cause");
      json.writeStringField("id", appraisal.cause().get().id());
      text(json, "words", appraisal.cause().get().words());
      json.writeStringField("head", appraisal.cause().get().head().orElse(null));
      json.writeEndObject();
    }
  }

  /** Writes what names a subject. */
  static void subject(JsonGenerator json, FeatureRef subject) throws IOException {
    json.writeObjectFieldStart("subject");
    json.writeStringField("layer", subject.layer());
    json.writeStringField("key", subject.key());
    json.writeStringField("name", subject.name());
    json.writeEndObject();
    json.writeNumberField("record", subject.record());
  }

  /** Writes both wordings; null where there is nothing to say. */
  static void text(JsonGenerator json, String key, Text text) throws IOException {
    if (text.zh().isEmpty() && text.en().isEmpty()) {
      json.writeNullField(key);
      return;
    }
    json.writeObjectFieldStart(key);
    json.writeStringField("zh", text.zh());
    json.writeStringField("en", text.en());
    json.writeEndObject();
  }

  private static double[] point(Coordinate at) {
    return new double[] {at.x, at.y};
  }

  private static double[] corners(Envelope box) {
    return new double[] {box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()};
  }
}
