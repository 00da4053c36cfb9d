package merestone.rule;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import merestone.message.Messages;

/**
 * Builds the tree of a YAML text with the place of every node. Jackson's own tree forgets the
 * places, drops the first of two equal keys, and takes an alias for a word.
 */
final class YamlTree {
  private static final Messages WORDS = Messages.of(YamlTree.class);
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  // NO is a word (Norway, 否), not false: only true and false are
  private static final YAMLFactory YAML =
      YAMLFactory.builder().enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build();

  private final YAMLParser parser;
  private final Faults faults;

  private YamlTree(YAMLParser parser, Faults faults) {
    this.parser = parser;
    this.faults = faults;
  }

  /**
   * Reads a text.
   *
   * @throws merestone.message.UsageError if it is not YAML, or is empty
   */
  static YamlNode read(String text, Faults faults) {
    try (YAMLParser parser = YAML.createParser(text)) {
      return new YamlTree(parser, faults).document();
    } catch (JsonProcessingException e) {
      new YamlSyntax(text, faults).blame(e.getOriginalMessage());
      faults.stopIfAny();
      throw new IllegalStateException("a syntax error that was not told", e);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }

  private YamlNode document() throws IOException {
    if (parser.nextToken() == null) {
      faults.add(
          Mark.START, "yaml-empty", WORDS.text("yaml.empty"), WORDS.text("yaml.empty.remedy"));
      faults.stopIfAny();
    }
    YamlNode root = node();
    if (parser.nextToken() != null) {
      faults.add(
          here(),
          "yaml-second-document",
          WORDS.text("yaml.second"),
          WORDS.text("yaml.second.remedy"));
    }
    return root;
  }

  private YamlNode node() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapping();
      case START_ARRAY -> list();
      default -> scalar();
    };
  }

  private YamlNode mapping() throws IOException {
    ObjectNode json = JSON.objectNode();
    YamlNode mapping = new YamlNode(faults, here(), json, "");
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.getText();
      Mark at = here();
      parser.nextToken();
      YamlNode value = node();
      if (json.has(key)) {
        blameTwice(mapping, key, at);
      } else {
        json.set(key, value.json());
        mapping.put(key, at, value);
      }
    }
    return mapping;
  }

  private void blameTwice(YamlNode mapping, String key, Mark at) {
    int before = mapping.placeOf(key).map(Mark::line).orElseThrow();
    faults.add(
        at,
        "yaml-key-twice",
        WORDS.text("yaml.twice", key, before),
        WORDS.text("yaml.twice.remedy"));
  }

  private YamlNode list() throws IOException {
    ArrayNode json = JSON.arrayNode();
    YamlNode list = new YamlNode(faults, here(), json, "");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      YamlNode item = node();
      json.add(item.json());
      list.add(item);
    }
    return list;
  }

  private YamlNode scalar() throws IOException {
    if (parser.isCurrentAlias()) {
      faults.add(
          here(),
          "yaml-alias",
          WORDS.text("yaml.alias", parser.getText()),
          WORDS.text("yaml.alias.remedy"));
    }
    return new YamlNode(faults, here(), value(), parser.getText());
  }

  private ValueNode value() throws IOException {
    return switch (parser.currentToken()) {
      case VALUE_NUMBER_INT -> JSON.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> JSON.numberNode(parser.getDoubleValue());
      case VALUE_TRUE -> JSON.booleanNode(true);
      case VALUE_FALSE -> JSON.booleanNode(false);
      case VALUE_NULL -> JSON.nullNode();
      default -> JSON.textNode(parser.getText());
    };
  }

  private Mark here() {
    JsonLocation place = parser.currentTokenLocation();
    return new Mark(place.getLineNr(), place.getColumnNr());
  }
}
