package merestone.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import merestone.finding.Account;
import merestone.finding.Area;
import merestone.finding.ByClass;
import merestone.finding.DoubleCover;
import merestone.finding.FeatureRef;
import merestone.progress.Progress;

/**
 * Writes the area accounts as JSON lines: one account, or one ground under two layers, one object,
 * one line. A file of its own, since each line of {@code findings.jsonl} is a finding.
 *
 * <p>{@code kind} is {@code account} or {@code double_cover}. Keys and their order are fixed;
 * UTF-8, {@code \n}. Areas are in m² and unrounded, as in {@link JsonLines}; what could not be
 * determined is null, never 0. Stateless; safe from many threads.
 */
public final class AccountsFile {
  private AccountsFile() {}

  /**
   * Writes all accounts, then all double covers.
   *
   * @param target the file; replaced in one step, so that nobody sees half of it
   * @param progress asked at every row whether the user wants to stop
   * @throws merestone.progress.Cancelled if so; whatever stood there before stays
   * @throws merestone.message.UserError if it cannot be written, code {@code output-unwritable};
   *     whatever stood there before stays
   */
  public static void write(Dossier dossier, Path target, Progress progress) {
    ResultFile.write(target, progress, out -> write(dossier, out, progress));
  }

  private static void write(Dossier dossier, OutputStream out, Progress progress)
      throws IOException {
    JsonGenerator json = JsonLines.generator(out);
    json.setRootValueSeparator(null);
    for (Account account : dossier.findings().accounts()) {
      progress.heed();
      write(json, account);
    }
    for (DoubleCover cover : dossier.findings().doubleCovers()) {
      progress.heed();
      write(json, cover);
    }
    json.flush();
  }

  private static void write(JsonGenerator json, Account account) throws IOException {
    start(json, "account", account.subject());
    json.writeStringField("constraintLayer", account.layer());
    json.writeNumberField("pairs", account.pairs());
    area(json, "whole", account.whole());
    area(json, "sumOfPairs", account.sumOfPairs());
    area(json, "footprint", account.footprint());
    area(json, "rest", account.rest());
    if (account.byClass().isPresent()) {
      write(json, account.byClass().get(), account.overlapBetweenClasses().orElseThrow());
    } else {
      json.writeNullField("byClass");
    }
    end(json);
  }

  private static void write(JsonGenerator json, ByClass classes, Area overlap) throws IOException {
    json.writeObjectFieldStart("byClass");
    json.writeStringField("column", classes.column());
    json.writeArrayFieldStart("classes");
    for (ByClass.Part part : classes.parts()) {
      json.writeStartObject();
      json.writeStringField("class", part.value());
      json.writeNumberField("pairs", part.pairs());
      area(json, "footprint", part.footprint());
      json.writeEndObject();
    }
    json.writeEndArray();
    area(json, "overlapBetweenClasses", overlap);
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, DoubleCover cover) throws IOException {
    start(json, "double_cover", cover.subject());
    json.writeStringField("layer", cover.layer());
    json.writeStringField("otherLayer", cover.other());
    if (cover.area().isPresent()) {
      json.writeNumberField("areaM2", cover.area().get().planarM2());
      json.writeNumberField("ellipsoidalM2", cover.area().get().ellipsoidalM2());
    } else {
      json.writeNullField("areaM2");
      json.writeNullField("ellipsoidalM2");
    }
    JsonLines.text(json, "why", cover.why());
    end(json);
  }

  private static void start(JsonGenerator json, String kind, FeatureRef subject)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", kind);
    JsonLines.subject(json, subject);
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void area(JsonGenerator json, String name, Area area) throws IOException {
    json.writeNumberField(name + "M2", area.planarM2());
    json.writeNumberField(name + "EllipsoidalM2", area.ellipsoidalM2());
  }
}
