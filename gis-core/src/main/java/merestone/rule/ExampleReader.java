package merestone.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import merestone.rule.Example.Expectation;
import merestone.rule.Example.Shape;

/** Builds the examples of a rule from nodes in which no fault was found. */
final class ExampleReader {
  private ExampleReader() {}

  static Example example(YamlNode node, YamlNode rule) {
    return new Example(
        node.text("name"),
        subjects(node),
        others(node, rule),
        node.find("zones").isPresent() ? Optional.of(shapes(node, "zones")) : Optional.empty(),
        node.items("files").stream().map(YamlNode::text).toList(),
        node.text("crs"),
        Expectation.valueOf(node.text("expect").toUpperCase(Locale.ROOT)),
        node.find("findings")
            .map(found -> OptionalInt.of(Integer.parseInt(found.text())))
            .orElse(OptionalInt.empty()));
  }

  private static List<Shape> subjects(YamlNode node) {
    List<Shape> subjects = new ArrayList<>();
    node.find("subject").map(ExampleReader::shape).ifPresent(subjects::add);
    subjects.addAll(shapes(node, "subjects"));
    return subjects;
  }

  /** A list belongs to the role the rule names first; a mapping names the roles itself. */
  private static Map<String, List<Shape>> others(YamlNode node, YamlNode rule) {
    Map<String, List<Shape>> others = new LinkedHashMap<>();
    Optional<YamlNode> constraints = node.find("constraints");
    if (constraints.isPresent() && constraints.get().keys().isEmpty()) {
      String first = RuleRoles.others(rule).stream().findFirst().orElse("");
      others.put(first, shapes(node, "constraints"));
    }
    constraints.ifPresent(
        byRole -> byRole.keys().forEach(role -> others.put(role, shapes(byRole, role))));
    return others;
  }

  private static List<Shape> shapes(YamlNode node, String key) {
    return node.items(key).stream().map(ExampleReader::shape).toList();
  }

  private static Shape shape(YamlNode node) {
    return new Shape(node.text("wkt"), node.texts("attributes"));
  }
}
