package merestone.rule;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.message.NearestWord;

/**
 * One objection of a schema, with what the schema says around it.
 *
 * @param message what the validator found
 * @param schema the whole schema
 */
record Violation(ValidationMessage message, JsonNode schema) {

  /** Returns the keyword that was violated, such as {@code required}. */
  String keyword() {
    return message.getType();
  }

  boolean isAbout(String keyword) {
    return keyword().equals(keyword);
  }

  /** Returns the key a missing or unknown property has. */
  String property() {
    return message.getProperty();
  }

  /** Returns where in the tree the violation is, as a text to compare. */
  String place() {
    return message.getInstanceLocation().toString();
  }

  /** Returns what the schema demands: the value of the violated keyword. */
  JsonNode demand() {
    return message.getSchemaNode();
  }

  /** Returns the keys that are allowed where an unknown one stands. */
  List<String> keys() {
    List<String> keys = new ArrayList<>();
    beside().path("properties").fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  /** Returns the words that are allowed where another stands. */
  List<String> words() {
    return texts(demand());
  }

  /** Returns how the schema says a value is written; empty if it gives no example. */
  List<String> samples() {
    return texts(beside().path("examples"));
  }

  /** Returns the key that an unknown key was meant to be. */
  Optional<String> guess() {
    return isAbout("additionalProperties")
        ? NearestWord.among(property(), keys())
        : Optional.empty();
  }

  /** Returns the key a node stands under, that of its list for an item; empty at the top. */
  Optional<String> name() {
    JsonNodePath path = message.getInstanceLocation();
    for (int i = path.getNameCount() - 1; i >= 0; i--) {
      if (path.getElement(i) instanceof String key) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /** Returns the node of a tree that the violation is about. */
  YamlNode in(YamlNode root) {
    JsonNodePath path = message.getInstanceLocation();
    YamlNode node = root;
    for (int i = 0; i < path.getNameCount(); i++) {
      node =
          path.getElement(i) instanceof Integer index
              ? node.item(index)
              : node.find(path.getElement(i).toString()).orElseThrow();
    }
    return node;
  }

  /** The part of the schema that the violated keyword stands in. */
  private JsonNode beside() {
    String keyword = message.getSchemaLocation().getFragment().toString();
    return schema.at(JsonPointer.compile(keyword).head());
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
