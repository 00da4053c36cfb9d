package merestone.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.message.Text;
import merestone.message.WhyNot;
import merestone.triage.Imprint;
import merestone.triage.Outline;
import merestone.triage.RunFacts;
import merestone.triage.RunPrint;

/** Reads {@code findings.jsonl}, which holds the findings and not what they were made from. */
final class StoredLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StoredLines() {}

  static StoredResult read(Path file) {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      List<Imprint> imprints =
          lines.filter(line -> !line.isBlank()).map(line -> imprint(file, line)).toList();
      return new StoredResult(
          file, new RunPrint(RunFacts.UNTOLD, imprints), Map.of(), Map.of(), Optional.empty());
    } catch (IOException e) {
      throw StoredResult.unreadable(file, WhyNot.of(e));
    } catch (UncheckedIOException e) {
      throw StoredResult.unreadable(file, WhyNot.of(e.getCause()));
    }
  }

  private static Imprint imprint(Path file, String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (!node.hasNonNull("imprint")) {
        throw StoredResult.withoutImprints(file);
      }
      return imprint(node, node.get("imprint"));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw StoredResult.unreadable(file, Text.same(e.getMessage()));
    }
  }

  private static Imprint imprint(JsonNode finding, JsonNode imprint) {
    JsonNode subject = finding.path("subject");
    return new Imprint(
        finding.path("id").asText(),
        finding.path("rule").asText(),
        imprint.path("ruleText").asText(),
        Finding.Kind.valueOf(finding.path("kind").asText().toUpperCase(Locale.ROOT)),
        new FeatureRef(
            subject.path("layer").asText(),
            finding.path("record").asInt(),
            subject.path("key").asText(),
            subject.path("name").asText()),
        imprint.path("against").asText(),
        outline(imprint.path("outline")));
  }

  private static Optional<Outline> outline(JsonNode outline) {
    if (!outline.isObject()) {
      return Optional.empty();
    }
    JsonNode box = outline.path("bbox");
    JsonNode centre = outline.path("centroid");
    return Optional.of(
        new Outline(
            number(outline.path("areaM2")),
            number(outline.path("lengthM")),
            new Outline.Box(
                number(box.path(0)), number(box.path(1)), number(box.path(2)), number(box.path(3))),
            number(centre.path(0)),
            number(centre.path(1)),
            number(outline.path("lean"))));
  }

  /** A figure that is not there must not become 0. */
  private static double number(JsonNode node) {
    if (!node.isNumber()) {
      throw new IllegalArgumentException("not a number in imprint.outline: " + node);
    }
    return node.asDouble();
  }
}
