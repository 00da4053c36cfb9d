package merestone.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import merestone.rule.Example.Expectation;
import merestone.rule.Example.Shape;
import merestone.rule.Side.Take;
import merestone.rule.Side.Unknown;
import merestone.rule.Side.ZoneLayer;

/** Builds rules from nodes in which no fault was found. */
final class RuleReader {
  private RuleReader() {}

  static Rule rule(YamlNode node) {
    return new Rule(
        node.text("id"),
        Level.valueOf(constant(node, "level")),
        new Wording(node.words("title"), node.words("message"), node.words("remedy")),
        node.find("basis").map(RuleReader::basis).orElseThrow(),
        Relation.valueOf(constant(node, "relation")),
        node.find("subject").map(RuleReader::side).orElseThrow(),
        node.find("constraint").map(RuleReader::side).orElseThrow(),
        LimitText.parse(node.text("limit")),
        node.items("examples").stream().map(RuleReader::example).toList());
  }

  private static Basis basis(YamlNode node) {
    return new Basis(
        node.words("document"), node.text("number"), node.text("article"), node.isTrue("confirm"));
  }

  private static Side side(YamlNode node) {
    Set<String> mayLack = new HashSet<>();
    node.items("mayLack").forEach(column -> mayLack.add(column.text()));
    return new Side(
        node.text("role"),
        condition(node, "where"),
        condition(node, "known"),
        node.find("zonedBy").map(RuleReader::zoneLayer),
        node.find("unknown").isPresent()
            ? Unknown.valueOf(constant(node, "unknown"))
            : Unknown.UNDECIDED,
        mayLack);
  }

  private static ZoneLayer zoneLayer(YamlNode node) {
    return new ZoneLayer(
        node.text("role"), condition(node, "where"), Take.valueOf(constant(node, "take")));
  }

  private static Condition condition(YamlNode side, String key) {
    return side.find(key).map(found -> Condition.parse(found.text())).orElse(Condition.ALWAYS);
  }

  private static Example example(YamlNode node) {
    return new Example(
        node.text("name"),
        node.find("subject").map(RuleReader::shape).orElseThrow(),
        shapes(node, "constraints"),
        node.find("zones").isPresent() ? Optional.of(shapes(node, "zones")) : Optional.empty(),
        Expectation.valueOf(constant(node, "expect")));
  }

  private static List<Shape> shapes(YamlNode node, String key) {
    return node.items(key).stream().map(RuleReader::shape).toList();
  }

  private static Shape shape(YamlNode node) {
    return new Shape(node.text("wkt"), node.texts("attributes"));
  }

  private static String constant(YamlNode node, String key) {
    return node.text(key).toUpperCase(Locale.ROOT);
  }
}
