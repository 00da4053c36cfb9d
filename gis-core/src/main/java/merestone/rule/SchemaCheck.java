package merestone.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a tree against a JSON schema and blames its nodes, one fault for one mistake. */
final class SchemaCheck {
  private final JsonNode source;
  private final JsonSchema schema;

  SchemaCheck(Class<?> anchor, String name) {
    try (InputStream stream = Objects.requireNonNull(anchor.getResourceAsStream(name), name)) {
      this.source = new ObjectMapper().readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the schema " + name, e);
    }
    this.schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                source, SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build());
  }

  void check(YamlNode root) {
    Set<ValidationMessage> violations = schema.validate(root.json());
    SchemaWording wording = new SchemaWording(source);
    Set<String> mistyped = places(violations, "type");
    Set<String> guessed = new HashSet<>();
    for (ValidationMessage violation : violations) {
      // a misspelt key is not missing as well
      wording.guess(violation).ifPresent(key -> guessed.add(place(violation) + "/" + key));
    }
    for (ValidationMessage violation : violations) {
      boolean sameMistake =
          guessed.contains(place(violation) + "/" + violation.getProperty())
              && violation.getType().equals("required");
      boolean pointless =
          mistyped.contains(place(violation)) && !violation.getType().equals("type");
      if (!sameMistake && !pointless) {
        wording.blame(violation, nodeAt(root, violation.getInstanceLocation()));
      }
    }
  }

  private static Set<String> places(Set<ValidationMessage> violations, String type) {
    return violations.stream()
        .filter(violation -> violation.getType().equals(type))
        .map(SchemaCheck::place)
        .collect(Collectors.toSet());
  }

  private static String place(ValidationMessage violation) {
    return violation.getInstanceLocation().toString();
  }

  private static YamlNode nodeAt(YamlNode root, JsonNodePath path) {
    YamlNode node = root;
    for (int i = 0; i < path.getNameCount(); i++) {
      node =
          path.getElement(i) instanceof Integer index
              ? node.item(index)
              : node.find(path.getElement(i).toString()).orElseThrow();
    }
    return node;
  }
}
