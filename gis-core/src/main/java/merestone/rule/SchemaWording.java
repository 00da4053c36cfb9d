package merestone.rule;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import merestone.message.Messages;
import merestone.message.Text;

/** Puts a schema's objections into words a planner can act on, in both languages. */
final class SchemaWording {
  private static final Messages WORDS = Messages.of(SchemaWording.class);

  private final JsonNode schema;

  SchemaWording(JsonNode schema) {
    this.schema = schema;
  }

  /** Returns the key that an unknown key was meant to be. */
  Optional<String> guess(ValidationMessage violation) {
    return violation.getType().equals("additionalProperties")
        ? NearestWord.among(violation.getProperty(), keys(violation))
        : Optional.empty();
  }

  void blame(ValidationMessage violation, YamlNode node) {
    switch (violation.getType()) {
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

  private void blameUnknownKey(ValidationMessage violation, YamlNode node) {
    String key = violation.getProperty();
    Text what =
        guess(violation)
            .map(meant -> WORDS.text("schema.key.guess", key, meant))
            .orElseGet(() -> WORDS.text("schema.key", key));
    node.blameKey(
        key, "unknown-key", what, WORDS.text("schema.key.remedy", listed(keys(violation))));
  }

  private void blameMissingKey(ValidationMessage violation, YamlNode node) {
    String key = violation.getProperty();
    node.blame(
        "missing-key", WORDS.text("schema.missing", key), WORDS.text("schema.missing.remedy", key));
  }

  private void blameCompanion(ValidationMessage violation, YamlNode node) {
    Object missing = violation.getArguments()[0];
    Object present = violation.getArguments()[1];
    node.blameKey(
        present.toString(),
        "missing-key",
        WORDS.text("schema.companion", present, missing),
        WORDS.text("schema.missing.remedy", missing));
  }

  private void blameKind(ValidationMessage violation, YamlNode node) {
    Text name = name(violation.getInstanceLocation());
    Text wanted = kinds(violation.getSchemaNode());
    boolean nothing = node.json().isValueNode() && node.text().isEmpty();
    Text what;
    if (nothing) {
      what = WORDS.text("schema.nothing", name, wanted);
    } else if (node.json().isValueNode()) {
      what = WORDS.text("schema.kind", name, wanted, node.text());
    } else {
      what = WORDS.text("schema.kind.other", name, wanted, kind(node.json()));
    }
    node.blame("wrong-kind", what, kindRemedy(violation, node));
  }

  private Text kindRemedy(ValidationMessage violation, YamlNode node) {
    List<String> samples = samples(violation);
    if (!samples.isEmpty()) {
      return WORDS.text("schema.form.remedy", listed(samples));
    }
    boolean unquoted =
        violation.getSchemaNode().toString().contains("string")
            && (node.json().isNumber() || node.json().isBoolean());
    return unquoted
        ? WORDS.text("schema.kind.quote", node.text())
        : WORDS.text("schema.kind.remedy");
  }

  private void blameWord(ValidationMessage violation, YamlNode node) {
    List<String> allowed = new ArrayList<>();
    violation.getSchemaNode().forEach(word -> allowed.add(word.asText()));
    Text name = name(violation.getInstanceLocation());
    Text what =
        NearestWord.among(node.text(), allowed)
            .map(meant -> WORDS.text("schema.word.guess", name, node.text(), meant))
            .orElseGet(() -> WORDS.text("schema.word", name, node.text()));
    node.blame("unknown-word", what, WORDS.text("schema.word.remedy", listed(allowed)));
  }

  private void blameForm(ValidationMessage violation, YamlNode node) {
    Text name = name(violation.getInstanceLocation());
    node.blame(
        "wrong-form",
        WORDS.text("schema.form", name, node.text()),
        WORDS.text("schema.form.remedy", listed(samples(violation))));
  }

  private void blameEmpty(ValidationMessage violation, YamlNode node) {
    Text name = name(violation.getInstanceLocation());
    node.blame(
        "empty-value", WORDS.text("schema.empty", name), WORDS.text("schema.empty.remedy", name));
  }

  private void blameOther(ValidationMessage violation, YamlNode node) {
    node.blame(
        "schema",
        WORDS.text("schema.other", violation.getMessage()),
        WORDS.text("schema.kind.remedy"));
  }

  private List<String> keys(ValidationMessage violation) {
    List<String> keys = new ArrayList<>();
    beside(violation).path("properties").fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  private List<String> samples(ValidationMessage violation) {
    List<String> samples = new ArrayList<>();
    beside(violation).path("examples").forEach(sample -> samples.add(sample.asText()));
    return samples;
  }

  /** The part of the schema that the violated keyword stands in. */
  private JsonNode beside(ValidationMessage violation) {
    return schema.at(
        JsonPointer.compile(violation.getSchemaLocation().getFragment().toString()).head());
  }

  /** The key a node stands under; that of its list for an item. */
  private static Text name(JsonNodePath path) {
    for (int i = path.getNameCount() - 1; i >= 0; i--) {
      if (path.getElement(i) instanceof String key) {
        return Text.same(key);
      }
    }
    return WORDS.text("schema.whole");
  }

  private static Text kinds(JsonNode types) {
    return types.isArray() ? kindOf(types.get(0).asText()) : kindOf(types.asText());
  }

  private static Text kind(JsonNode json) {
    return kindOf(json.isArray() ? "array" : "object");
  }

  private static Text kindOf(String type) {
    return switch (type) {
      case "object" -> WORDS.text("kind.object");
      case "array" -> WORDS.text("kind.array");
      case "boolean" -> WORDS.text("kind.boolean");
      default -> WORDS.text("kind.text");
    };
  }

  private static Text listed(List<String> words) {
    return new Text(
        words.stream().collect(Collectors.joining("、")),
        words.stream().collect(Collectors.joining(", ")));
  }
}
