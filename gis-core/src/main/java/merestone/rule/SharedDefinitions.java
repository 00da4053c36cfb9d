package merestone.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Brings definitions of the rule book's schema into a schema that refers to them, so that every
 * reference is to the schema itself.
 */
final class SharedDefinitions {
  private static final String OTHER = "rule-book.schema.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private SharedDefinitions() {}

  /** Returns the schema itself if it refers to no other. */
  static JsonNode resolved(JsonNode schema) throws IOException {
    String text = schema.toString();
    if (!text.contains(OTHER + "#")) {
      return schema;
    }
    JsonNode own = JSON.readTree(text.replace(OTHER + "#", "#"));
    ObjectNode definitions = own.withObject("/$defs");
    ruleBook()
        .path("$defs")
        .fields()
        .forEachRemaining(entry -> definitions.putIfAbsent(entry.getKey(), entry.getValue()));
    return own;
  }

  private static JsonNode ruleBook() {
    try (InputStream stream =
        Objects.requireNonNull(SharedDefinitions.class.getResourceAsStream(OTHER), OTHER)) {
      return JSON.readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the schema " + OTHER, e);
    }
  }
}
