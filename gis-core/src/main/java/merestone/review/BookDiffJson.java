package merestone.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import merestone.message.Text;
import merestone.rule.Difference;

/** Differences of two rule books as JSON: what {@code rules diff --json} prints. */
public final class BookDiffJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private BookDiffJson() {}

  /** Returns the document on one line. */
  public static String of(List<Difference> differences) {
    ObjectNode root = JSON.createObjectNode();
    root.put("equal", differences.isEmpty());
    ArrayNode all = root.putArray("differences");
    for (Difference one : differences) {
      ObjectNode node = all.addObject();
      node.put("rule", one.rule());
      node.put("kind", one.kind().name().toLowerCase(Locale.ROOT));
      node.put("key", one.key());
      text(node.putObject("before"), one.before());
      text(node.putObject("after"), one.after());
      node.put("findings", one.direction().name().toLowerCase(Locale.ROOT));
    }
    return root.toString();
  }

  private static void text(ObjectNode node, Text text) {
    node.put("zh", text.zh());
    node.put("en", text.en());
  }
}
