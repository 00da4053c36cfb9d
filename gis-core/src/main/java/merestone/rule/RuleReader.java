package merestone.rule;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merestone.message.Text;

/** Builds rules from nodes in which no fault was found. */
final class RuleReader {
  private RuleReader() {}

  static Rule rule(YamlNode node, Path book) {
    return new Rule(
        node.text("id"),
        Level.valueOf(node.text("level").toUpperCase(Locale.ROOT)),
        wording(node),
        node.find("basis").map(RuleReader::basis).orElseThrow(),
        node.find("subject").map(SideReader::side).orElse(Side.DELIVERY),
        DemandReader.demand(node, book),
        application(node),
        node.items("examples").stream()
            .map(example -> ExampleReader.example(example, node))
            .toList());
  }

  private static Wording wording(YamlNode node) {
    List<Text> attachments = node.items("attachments").stream().map(YamlNode::words).toList();
    return new Wording(
        node.words("title"), node.words("message"), node.words("remedy"), attachments);
  }

  static Basis basis(YamlNode node) {
    return new Basis(
        node.words("document"), node.text("number"), node.text("article"), node.isTrue("confirm"));
  }

  private static Application application(YamlNode node) {
    return new Application(
        day(node, "validFrom"),
        day(node, "validTo"),
        node.find("area").map(kind -> AreaKind.valueOf(kind.text().toUpperCase(Locale.ROOT))),
        node.items("exceptions").stream().map(RuleReader::exemption).toList());
  }

  private static Application.Exemption exemption(YamlNode node) {
    return new Application.Exemption(SideReader.condition(node, "where"), node.words("reason"));
  }

  private static Optional<LocalDate> day(YamlNode node, String key) {
    return node.find(key).map(found -> LocalDate.parse(found.text()));
  }
}
