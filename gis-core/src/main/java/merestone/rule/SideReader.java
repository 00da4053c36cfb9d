package merestone.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Builds the sides of a rule from nodes in which no fault was found. */
final class SideReader {
  private SideReader() {}

  static Side side(YamlNode node) {
    Set<String> mayLack = new HashSet<>();
    node.items("mayLack").forEach(column -> mayLack.add(column.text()));
    return new Side(
        node.text("role"),
        condition(node, "where"),
        condition(node, "known"),
        node.find("zonedBy").map(SideReader::zoneLayer),
        node.find("unknown")
            .map(found -> Side.Unknown.valueOf(found.text().toUpperCase(Locale.ROOT)))
            .orElse(Side.Unknown.UNDECIDED),
        mayLack,
        node.find("coverage").map(SideReader::coverage));
  }

  /** Returns the nodes of a rule's constraints: one mapping, or a list of them. */
  static List<YamlNode> constraints(YamlNode rule) {
    List<YamlNode> several = rule.items("constraint");
    return several.isEmpty() ? rule.find("constraint").stream().toList() : several;
  }

  static Condition condition(YamlNode side, String key) {
    return side.find(key).map(found -> Condition.parse(found.text())).orElse(Condition.ALWAYS);
  }

  private static Side.ZoneLayer zoneLayer(YamlNode node) {
    return new Side.ZoneLayer(
        node.text("role"),
        condition(node, "where"),
        Side.Take.valueOf(node.text("take").toUpperCase(Locale.ROOT)));
  }

  private static Side.Coverage coverage(YamlNode node) {
    return new Side.Coverage(node.text("role"), condition(node, "where"));
  }
}
