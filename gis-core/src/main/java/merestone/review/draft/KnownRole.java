package merestone.review.draft;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import merestone.rule.YamlNode;

/**
 * A part a layer may play, and what it is recognised by. The words are defined in {@code
 * roles.yaml}.
 *
 * @param role the role in the rule books
 * @param names what it is called
 * @param proof columns that it alone has
 * @param columns columns that are typical of it
 * @param values what the values of a column look like
 * @param formats file name extensions without the dot
 * @param polygonsOnly whether it has to have polygons
 * @param candidates columns for the review, most wanted first, by the review file's key
 */
record KnownRole(
    String role,
    Names names,
    List<String> proof,
    List<String> columns,
    Map<String, Pattern> values,
    List<String> formats,
    boolean polygonsOnly,
    Map<String, List<String>> candidates) {

  /**
   * What a role is called.
   *
   * @param codes layer codes
   * @param chinese Chinese names
   * @param words other words
   */
  record Names(List<String> codes, List<String> chinese, List<String> words) {}

  static KnownRole of(YamlNode node) {
    Map<String, Pattern> values = new TreeMap<>();
    node.texts("values").forEach((column, like) -> values.put(column, Pattern.compile(like)));
    return new KnownRole(
        node.text("role"),
        new Names(list(node, "codes"), list(node, "names"), list(node, "words")),
        list(node, "proof"),
        list(node, "columns"),
        values,
        list(node, "formats"),
        node.text("geometry").equals("polygon"),
        Map.of(
            "key", list(node, "key"),
            "name", list(node, "name"),
            "town", list(node, "town"),
            "classBy", list(node, "classBy")));
  }

  static List<String> list(YamlNode node, String key) {
    return node.items(key).stream().map(YamlNode::text).toList();
  }
}
