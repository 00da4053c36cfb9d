package merestone.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;
import merestone.finding.Rungs;
import merestone.finding.SharedCause;
import merestone.message.Text;
import merestone.rule.Level;
import merestone.rule.Rule;
import merestone.rule.RuleBook;

/**
 * Sums up a check as one JSON document: what {@code check --json} prints. Keys are stable and in a
 * fixed order. Stateless; safe from many threads.
 */
public final class JsonSummary {

  /**
   * What only the front door knows of a run; the one part of a result that differs between runs.
   *
   * @param out the folder the results went to, as the user named it
   * @param seconds seconds by stage, in the order to print
   * @param heapNeededMb the heap the run was estimated to need, MB of 2²⁰ bytes
   * @param peakHeapMb the largest heap in use, MB of 2²⁰ bytes
   */
  public record Run(
      String out, Map<String, Double> seconds, double heapNeededMb, double peakHeapMb) {}

  private JsonSummary() {}

  /** Returns the document on one line, without a line end. */
  public static String of(Findings findings, RuleBook book, Run run) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonLines.generator(bytes)) {
      json.writeStartObject();
      json.writeStringField("verdict", findings.verdict().word());
      writeCounts(json, findings);
      json.writeArrayFieldStart("ledger");
      for (LedgerRow row : findings.ledger()) {
        writeRow(json, row);
      }
      json.writeEndArray();
      json.writeNumberField("findings", findings.all().size());
      writeCauses(json, findings);
      AccountTotals.write(json, findings);
      writeAdjusted(json, AdjustedRules.of(book));
      writeRun(json, run);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a buffer in memory failed", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static void writeCounts(JsonGenerator json, Findings findings) throws IOException {
    json.writeObjectFieldStart("counts");
    for (Level level : Level.values()) {
      json.writeNumberField(level.word(), findings.count(level));
    }
    json.writeNumberField("undecided", findings.undecided());
    json.writeNumberField("excepted", findings.excepted());
    json.writeEndObject();
  }

  private static void writeCauses(JsonGenerator json, Findings findings) throws IOException {
    json.writeArrayFieldStart("causes");
    for (SharedCause shared : findings.causes()) {
      json.writeStartObject();
      json.writeStringField("id", shared.cause().id());
      json.writeNumberField("findings", shared.findings());
      json.writeStringField("head", shared.cause().head().orElse(null));
      JsonLines.text(json, "words", shared.cause().words());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The rules that are not as their book has them: a result is read with them in mind. */
  private static void writeAdjusted(JsonGenerator json, AdjustedRules adjusted) throws IOException {
    json.writeArrayFieldStart("adjusted");
    for (Rule rule : adjusted.leftOut()) {
      writeAdjusted(json, rule, true, AdjustedRules.whyLeftOut(rule));
    }
    for (Rule rule : adjusted.changed()) {
      writeAdjusted(json, rule, false, AdjustedRules.whatChanged(rule));
    }
    json.writeEndArray();
  }

  private static void writeAdjusted(JsonGenerator json, Rule rule, boolean leftOut, Text what)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", rule.id());
    json.writeBooleanField("leftOut", leftOut);
    JsonLines.text(json, "what", what);
    json.writeEndObject();
  }

  private static void writeRow(JsonGenerator json, LedgerRow row) throws IOException {
    LedgerRow.Counts counts = row.counts();
    json.writeStartObject();
    json.writeStringField("rule", row.rule());
    json.writeStringField("layer", row.layer());
    json.writeStringField("side", Wordings.word(row.side()));
    json.writeNumberField("features", counts.features());
    json.writeNumberField("checked", counts.checked());
    json.writeNumberField("clear", counts.clear());
    json.writeNumberField("conflict", counts.conflict());
    json.writeNumberField("undecided", counts.undecided());
    json.writeNumberField("notRun", counts.notRun());
    json.writeNumberField("excepted", counts.excepted());
    json.writeBooleanField("leftOut", row.leftOut());
    writeRungs(json, row);
    JsonLines.text(json, "why", row.why());
    json.writeEndObject();
  }

  /** Null for subjects: pairs are counted where they are made, with the constraints. */
  private static void writeRungs(JsonGenerator json, LedgerRow row) throws IOException {
    if (row.side() == LedgerRow.Side.SUBJECT) {
      json.writeNullField("rungs");
      return;
    }
    Rungs rungs = row.pairs();
    json.writeObjectFieldStart("rungs");
    json.writeNumberField("edges", rungs.edges());
    json.writeNumberField("floating", rungs.floating());
    json.writeNumberField("snapped", rungs.snapped());
    json.writeNumberField("grid", rungs.grid());
    json.writeNumberField("failed", rungs.failed());
    json.writeEndObject();
  }

  private static void writeRun(JsonGenerator json, Run run) throws IOException {
    json.writeStringField("out", run.out());
    json.writeObjectFieldStart("seconds");
    for (Map.Entry<String, Double> stage : run.seconds().entrySet()) {
      json.writeNumberField(stage.getKey(), stage.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("heapNeededMb", run.heapNeededMb());
    json.writeNumberField("peakHeapMb", run.peakHeapMb());
  }
}
