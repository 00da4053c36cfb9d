package merestone.rule.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import merestone.message.Text;
import merestone.rule.YamlDocument;
import merestone.rule.YamlNode;

/** Builds a {@link CodeTable} of a file held against {@code code-table.schema.json}. */
final class CodeTableReader {
  static final String SCHEMA = "code-table.schema.json";

  private final Map<String, CodeEntry> above = new HashMap<>();

  private CodeTableReader() {}

  /**
   * Returns the table a document holds.
   *
   * @throws merestone.message.UsageError with everything that is wrong with it
   */
  static CodeTable table(YamlDocument document) {
    YamlNode root = document.root();
    CodeTableCheck.check(root);
    document.stopOnFaults();
    return new CodeTable(
        provenance(root), words(root, "groups"), new CodeTableReader().entries(root));
  }

  static Provenance provenance(YamlNode root) {
    return new Provenance(
        root.text("id"),
        root.text("edition"),
        root.words("title"),
        root.text("source"),
        root.isTrue("confirm"));
  }

  private List<CodeEntry> entries(YamlNode root) {
    List<CodeEntry> entries = new ArrayList<>();
    for (YamlNode node : root.items("entries")) {
      CodeEntry entry = entry(node);
      above.put(entry.code(), entry);
      entries.add(entry);
    }
    return entries;
  }

  private CodeEntry entry(YamlNode node) {
    Optional<String> parent = node.find("parent").map(YamlNode::text);
    Set<String> groups = words(node, "groups");
    Set<String> disputed = words(node, "disputed");
    parent.map(above::get).map(CodeEntry::groups).ifPresent(groups::addAll);
    parent.map(above::get).map(CodeEntry::disputed).ifPresent(disputed::addAll);
    return new CodeEntry(
        node.text("code"),
        new Text(node.text("zh"), node.find("en").isPresent() ? node.text("en") : node.text("zh")),
        node.items("aliases").stream().map(YamlNode::text).toList(),
        parent,
        groups,
        disputed,
        minArea(node, parent),
        node.isTrue("confirm"));
  }

  private OptionalDouble minArea(YamlNode node, Optional<String> parent) {
    return node.find("minAreaM2").isPresent()
        ? OptionalDouble.of(Double.parseDouble(node.text("minAreaM2")))
        : parent.map(above::get).map(CodeEntry::minAreaM2).orElse(OptionalDouble.empty());
  }

  private static Set<String> words(YamlNode node, String key) {
    Set<String> words = new HashSet<>();
    node.items(key).forEach(word -> words.add(word.text()));
    return words;
  }
}
