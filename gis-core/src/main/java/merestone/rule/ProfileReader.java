package merestone.rule;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merestone.message.Text;

/**
 * Reads a profile: what a city does differently from a rule book.
 *
 * <p>What it may say is published as a JSON schema, {@code profile.schema.json} beside this class.
 * Stateless; safe from many threads.
 */
public final class ProfileReader {
  private ProfileReader() {}

  /**
   * Applies a profile to a book.
   *
   * <p>Every rule keeps its place; those the profile adds come last. A rule that is switched off
   * stays in the book, left out. Examples go where the profile makes them obsolete: with the rule
   * that is switched off, and with a limit that is another.
   *
   * @param file the profile, as the user named it
   * @param book the book it is for
   * @return the book as the profile has it; its version names both
   * @throws merestone.message.UserError if the file cannot be read
   * @throws merestone.message.UsageError if it is no profile, or one for another book; it tells
   *     everything that is wrong, with line and column
   */
  public static RuleBook apply(Path file, RuleBook book) {
    YamlDocument document = YamlDocument.read(file, ProfileReader.class, "profile.schema.json");
    YamlNode root = document.root();
    ProfileCheck.check(root, file, book);
    document.stopOnFaults();
    String id = root.text("profile");
    List<Rule> rules = new ArrayList<>();
    book.rules().forEach(rule -> rules.add(changed(rule, root, id)));
    root.items("add").forEach(node -> rules.add(added(RuleReader.rule(node, file), id)));
    return named(book, root).with(rules);
  }

  private static RuleBook named(RuleBook book, YamlNode root) {
    String name = (root.text("profile") + " " + root.text("version")).strip();
    Text title = root.words("title");
    return new RuleBook(
        book.id(),
        book.version() + " + " + name,
        new Text(book.title().zh() + " + " + title.zh(), book.title().en() + " + " + title.en()),
        book.area(),
        book.rules());
  }

  private static Rule added(Rule rule, String profile) {
    Adjustment by = new Adjustment(Adjustment.Kind.ADDED, profile, List.of(), Text.same(""));
    return rule.applied(rule.application().by(by));
  }

  private static Rule changed(Rule rule, YamlNode root, String profile) {
    return root.find("change")
        .flatMap(changes -> changes.find(rule.id()))
        .map(change -> changed(rule, new Change(change, profile)))
        .orElse(rule);
  }

  private static Rule changed(Rule rule, Change change) {
    Demand demand = change.limit().map(rule.demand()::withLimit).orElse(rule.demand());
    boolean keeps = demand.equals(rule.demand()) && !change.node().isTrue("off");
    return new Rule(
        rule.id(),
        change.level().orElse(rule.level()),
        change.wording(rule.wording()),
        change.node().find("basis").map(RuleReader::basis).orElse(rule.basis()),
        rule.subject(),
        demand,
        change.application(rule.application()),
        keeps ? rule.examples() : List.of());
  }

  /** What a profile says of one rule. */
  private record Change(YamlNode node, String profile) {

    Optional<Level> level() {
      return node.find("level").map(word -> Level.valueOf(word.text().toUpperCase(Locale.ROOT)));
    }

    Optional<Limit> limit() {
      return List.of("limit", "atLeast", "tolerance").stream()
          .flatMap(key -> node.find(key).stream())
          .map(amount -> LimitText.parse(amount.text()))
          .findFirst();
    }

    Wording wording(Wording book) {
      return new Wording(
          words("title", book.title()),
          words("message", book.message()),
          words("remedy", book.remedy()),
          book.attachments());
    }

    private Text words(String key, Text book) {
      return node.find(key).map(YamlNode::words).orElse(book);
    }

    Application application(Application book) {
      Application dated =
          new Application(
              day("validFrom").or(book::from),
              day("validTo").or(book::to),
              book.area(),
              book.exemptions(),
              adjustment(),
              book.leftOut());
      return node.isTrue("off") ? dated.without(adjustment().words()) : dated;
    }

    private Optional<LocalDate> day(String key) {
      return node.find(key).map(found -> LocalDate.parse(found.text()));
    }

    private Adjustment adjustment() {
      return node.isTrue("off")
          ? new Adjustment(Adjustment.Kind.OFF, profile, List.of(), node.words("reason"))
          : new Adjustment(Adjustment.Kind.CHANGED, profile, node.keys(), Text.same(""));
    }
  }
}
