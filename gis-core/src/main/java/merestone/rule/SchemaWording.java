package merestone.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import merestone.message.Messages;
import merestone.message.NearestWord;
import merestone.message.Text;

/** Puts a schema's objections into words a planner can act on, in both languages. */
final class SchemaWording {
  private static final Messages WORDS = Messages.of(SchemaWording.class);

  /** How many characters of a wrong value are quoted. */
  private static final int QUOTED = 60;

  private SchemaWording() {}

  static void blame(Violation violation, YamlNode node) {
    switch (violation.keyword()) {
      case "additionalProperties" -> blameUnknownKey(violation, node);
      case "required" -> blameMissingKey(violation, node);
      case "dependentRequired" -> blameCompanion(violation, node);
      case "type" -> blameKind(violation, node);
      case "enum" -> blameWord(violation, node);
      case "pattern" -> blameForm(violation, node);
      case "minLength", "minItems", "minProperties" -> blameEmpty(violation, node);
      default -> blameOther(violation, node);
    }
  }

  private static void blameUnknownKey(Violation violation, YamlNode node) {
    String key = violation.property();
    Text what =
        violation
            .guess()
            .map(meant -> WORDS.text("schema.key.guess", key, meant))
            .orElseGet(() -> WORDS.text("schema.key", key));
    Text remedy = WORDS.text("schema.key.remedy", listed(violation.keys()));
    node.blameKey(key, "unknown-key", what, remedy);
  }

  private static void blameMissingKey(Violation violation, YamlNode node) {
    String key = violation.property();
    Text what = WORDS.text("schema.missing", key);
    node.blame("missing-key", what, WORDS.text("schema.missing.remedy", key));
  }

  private static void blameCompanion(Violation violation, YamlNode node) {
    String missing = violation.message().getArguments()[0].toString();
    String present = violation.message().getArguments()[1].toString();
    Text what = WORDS.text("schema.companion", present, missing);
    node.blameKey(present, "missing-key", what, WORDS.text("schema.missing.remedy", missing));
  }

  private static void blameKind(Violation violation, YamlNode node) {
    Text name = name(violation);
    Text wanted = wanted(violation.demand());
    Text what;
    if (!node.json().isValueNode()) {
      Text found = kind(node.json().isArray() ? "array" : "object");
      what = WORDS.text("schema.kind.other", name, wanted, found);
    } else if (node.text().isEmpty()) {
      what = WORDS.text("schema.nothing", name, wanted);
    } else if (lacksUnit(violation, node)) {
      what = WORDS.text("schema.unit", name, node.text());
    } else {
      what = WORDS.text("schema.kind", name, wanted, begin(node.text()));
    }
    node.blame("wrong-kind", what, kindRemedy(violation, node));
  }

  /** Returns how a text begins: the whole of a file that is no YAML would fill the screen. */
  private static String begin(String text) {
    if (text.codePointCount(0, text.length()) <= QUOTED) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
  }

  /** Returns whether a bare number stands where samples show an amount: {@code 1 m2}. */
  private static boolean lacksUnit(Violation violation, YamlNode node) {
    return node.json().isNumber()
        && violation.samples().stream().anyMatch(sample -> sample.matches("[\\d.]+ \\S+"));
  }

  private static Text kindRemedy(Violation violation, YamlNode node) {
    if (!violation.samples().isEmpty()) {
      return WORDS.text("schema.form.remedy", listed(violation.samples()));
    }
    boolean wantsText = violation.demand().toString().contains("string");
    return wantsText && (node.json().isNumber() || node.json().isBoolean())
        ? WORDS.text("schema.kind.quote", node.text())
        : WORDS.text("schema.kind.remedy");
  }

  private static void blameWord(Violation violation, YamlNode node) {
    Text name = name(violation);
    Text what =
        NearestWord.among(node.text(), violation.words())
            .map(meant -> WORDS.text("schema.word.guess", name, node.text(), meant))
            .orElseGet(() -> WORDS.text("schema.word", name, node.text()));
    node.blame("unknown-word", what, WORDS.text("schema.word.remedy", listed(violation.words())));
  }

  private static void blameForm(Violation violation, YamlNode node) {
    Text what = WORDS.text("schema.form", name(violation), node.text());
    node.blame("wrong-form", what, WORDS.text("schema.form.remedy", listed(violation.samples())));
  }

  private static void blameEmpty(Violation violation, YamlNode node) {
    Text name = name(violation);
    node.blame(
        "empty-value", WORDS.text("schema.empty", name), WORDS.text("schema.empty.remedy", name));
  }

  private static void blameOther(Violation violation, YamlNode node) {
    Text what = WORDS.text("schema.other", violation.message().getMessage());
    node.blame("schema", what, WORDS.text("schema.kind.remedy"));
  }

  private static Text name(Violation violation) {
    return violation.name().map(Text::same).orElseGet(() -> WORDS.text("schema.whole"));
  }

  private static Text wanted(JsonNode types) {
    return kind(types.isArray() ? types.get(0).asText() : types.asText());
  }

  private static Text kind(String type) {
    return switch (type) {
      case "object" -> WORDS.text("kind.object");
      case "array" -> WORDS.text("kind.array");
      case "boolean" -> WORDS.text("kind.boolean");
      case "integer", "number" -> WORDS.text("kind.number");
      default -> WORDS.text("kind.text");
    };
  }

  private static Text listed(List<String> words) {
    return new Text(String.join("、", words), String.join(", ", words));
  }
}
