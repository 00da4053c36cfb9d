package merestone.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Holds a tree against a JSON schema and blames its nodes, one fault for one mistake. */
final class SchemaCheck {
  private final JsonNode source;
  private final JsonSchema schema;

  SchemaCheck(Class<?> anchor, String name) {
    try (InputStream stream = Objects.requireNonNull(anchor.getResourceAsStream(name), name)) {
      this.source = SharedDefinitions.resolved(new ObjectMapper().readTree(stream));
    } catch (IOException e) {
      throw new UncheckedIOException("reading the schema " + name, e);
    }
    this.schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                source, SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build());
  }

  void check(YamlNode root) {
    List<Violation> violations =
        schema.validate(root.json()).stream()
            .map(message -> new Violation(message, source))
            .toList();
    Set<String> explained = explained(violations);
    for (Violation violation : violations) {
      if (!explained.contains(missing(violation)) && !explained.contains(detail(violation))) {
        SchemaWording.blame(violation, violation.in(root));
      }
    }
  }

  /** What follows from another violation: a misspelt key is not missing too, and so on. */
  private static Set<String> explained(List<Violation> violations) {
    Set<String> explained = new HashSet<>();
    for (Violation violation : violations) {
      violation
          .guess()
          .ifPresent(key -> explained.add("required " + violation.place() + "/" + key));
      if (violation.isAbout("type")) {
        explained.add("detail " + violation.place());
      }
    }
    return explained;
  }

  private static String missing(Violation violation) {
    return violation.keyword() + " " + violation.place() + "/" + violation.property();
  }

  private static String detail(Violation violation) {
    return violation.isAbout("type") ? "" : "detail " + violation.place();
  }
}
