package merestone.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import merestone.message.Problem;

/** Writes JSON documents of the command line's contract. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static String text(ObjectNode document) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of our own can always be written", e);
    }
  }

  static void addProblem(ArrayNode to, Problem problem, Locale language) {
    to.addObject()
        .put("path", problem.path())
        .put("code", problem.code())
        .put("message", problem.message().in(language))
        .put("remedy", problem.remedy().in(language));
  }
}
