package merestone.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.message.Text;

/**
 * One node of a {@link YamlDocument}: a scalar, a mapping or a list, with its place in the file.
 *
 * <p>Lookups are tolerant: an absent key or a node of another kind gives an empty answer, so that a
 * reader can go on looking for faults after the schema has found some. Scalars keep the characters
 * they were written with: {@code 0701} is {@code "0701"}, {@code NO} is {@code "NO"}. Not safe for
 * use by several threads.
 */
public final class YamlNode {
  private record Entry(Mark key, YamlNode value) {}

  private final Faults faults;
  private final Mark mark;
  private final JsonNode json;
  private final String text;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<YamlNode> items = new ArrayList<>();

  YamlNode(Faults faults, Mark mark, JsonNode json, String text) {
    this.faults = faults;
    this.mark = mark;
    this.json = json;
    this.text = text;
  }

  /** Returns the 1-based line the node starts on. */
  public int line() {
    return mark.line();
  }

  /** Returns the 1-based column the node starts in, in characters. */
  public int column() {
    return mark.column();
  }

  /** Returns the value of a key; empty if this is no mapping or has no such key. */
  public Optional<YamlNode> find(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value);
  }

  /** Returns a scalar as written; empty for null, a mapping or a list. */
  public String text() {
    return json.isNull() ? "" : text;
  }

  /** Returns the scalar of a key as written; empty if it is absent. */
  public String text(String key) {
    return find(key).map(YamlNode::text).orElse("");
  }

  /** Returns whether a key holds {@code true}. */
  public boolean isTrue(String key) {
    return find(key).map(found -> found.json.asBoolean(false)).orElse(false);
  }

  /** Returns the list of a key in the file's order; empty if it is absent. */
  public List<YamlNode> items(String key) {
    return find(key).map(found -> List.copyOf(found.items)).orElse(List.of());
  }

  /** Returns the scalars of the mapping of a key in the file's order, nulls left out. */
  public Map<String, String> texts(String key) {
    Map<String, String> texts = new LinkedHashMap<>();
    find(key)
        .ifPresent(
            found ->
                found.entries.forEach(
                    (name, entry) -> {
                      if (!entry.value().json.isNull()) {
                        texts.put(name, entry.value().text());
                      }
                    }));
    return texts;
  }

  /**
   * Returns words in both languages: a mapping of {@code zh} and {@code en}, or a scalar that reads
   * the same in both; empty words if the key is absent.
   */
  public Text words(String key) {
    return find(key).map(YamlNode::words).orElse(Text.same(""));
  }

  /** Returns this node's words in both languages; see {@link #words(String)}. */
  public Text words() {
    return entries.isEmpty() ? Text.same(text()) : new Text(text("zh"), text("en"));
  }

  /** Returns the keys of a mapping in the file's order; empty for anything else. */
  public List<String> keys() {
    return List.copyOf(entries.keySet());
  }

  /**
   * Adds a fault of this node to those of the document.
   *
   * @param code a stable short name for programs
   * @param what what is wrong, with the offending value; the place is put before it
   * @param remedy what the user can do
   */
  public void blame(String code, Text what, Text remedy) {
    faults.add(mark, code, what, remedy);
  }

  void blameKey(String key, String code, Text what, Text remedy) {
    faults.add(entries.get(key).key(), code, what, remedy);
  }

  void put(String key, Mark at, YamlNode value) {
    entries.put(key, new Entry(at, value));
  }

  void add(YamlNode item) {
    items.add(item);
  }

  Optional<Mark> placeOf(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::key);
  }

  YamlNode item(int index) {
    return items.get(index);
  }

  JsonNode json() {
    return json;
  }
}
