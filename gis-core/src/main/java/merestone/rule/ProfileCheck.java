package merestone.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import merestone.message.Messages;
import merestone.message.NearestWord;
import merestone.message.Text;

/** Blames what a schema cannot see in a profile: another book, unknown rules, terms that misfit. */
final class ProfileCheck {
  private static final Messages WORDS = Messages.of(ProfileCheck.class);

  private ProfileCheck() {}

  static void check(YamlNode root, Path file, RuleBook book) {
    root.find("for").ifPresent(id -> checkBook(id, book));
    root.find("bookVersion").ifPresent(version -> checkVersion(version, book));
    root.find("change").ifPresent(changes -> checkChanges(changes, book));
    new RuleBookCheck().check(root.items("add"));
    root.items("add").forEach(rule -> CodesCheck.check(rule, file));
    for (YamlNode added : root.items("add")) {
      added
          .find("id")
          .filter(id -> rule(book, id.text()).isPresent())
          .ifPresent(ProfileCheck::taken);
    }
  }

  private static void checkBook(YamlNode id, RuleBook book) {
    if (!id.text().equals(book.id())) {
      id.blame(
          "other-book",
          WORDS.text("profile.book", id.text(), book.id()),
          WORDS.text("profile.book.remedy", book.id()));
    }
  }

  private static void checkVersion(YamlNode version, RuleBook book) {
    if (!version.text().equals(book.version())) {
      version.blame(
          "other-version",
          WORDS.text("profile.version", version.text(), book.id(), book.version()),
          WORDS.text("profile.version.remedy", book.version()));
    }
  }

  private static void checkChanges(YamlNode changes, RuleBook book) {
    for (String id : changes.keys()) {
      Optional<Rule> rule = rule(book, id);
      if (rule.isEmpty()) {
        blameUnknown(changes, id, book);
      } else {
        changes.find(id).ifPresent(change -> checkChange(change, rule.get()));
        changes.find(id).ifPresent(change -> DayCheck.check(change, "validFrom", "validTo"));
      }
    }
  }

  private static void blameUnknown(YamlNode changes, String id, RuleBook book) {
    List<String> ids = book.rules().stream().map(Rule::id).toList();
    Text what =
        NearestWord.among(id, ids)
            .map(meant -> WORDS.text("profile.rule.guess", book.id(), id, meant))
            .orElseGet(() -> WORDS.text("profile.rule", book.id(), id));
    Text remedy = WORDS.text("profile.rule.remedy", String.join(", ", ids));
    changes.blameKey(id, "unknown-rule", what, remedy);
  }

  private static void checkChange(YamlNode change, Rule rule) {
    Optional<String> amount = RelationKeys.amountKey(rule.relation());
    for (String key : List.of("limit", "atLeast", "tolerance")) {
      boolean fits = amount.filter(key::equals).isPresent();
      if (change.find(key).isPresent() && !fits) {
        blameAmount(change, key, rule, amount);
      } else if (!key.equals("tolerance")) {
        change.find(key).ifPresent(node -> TermCheck.checkUnit(node, rule.relation()));
      }
    }
    RuleBookCheck.checkWords(change, rule.relation());
    TermCheck.checkDays(change);
  }

  private static void blameAmount(YamlNode change, String key, Rule rule, Optional<String> amount) {
    String relation = rule.relation().word();
    change.blameKey(
        key,
        "key-of-other-relation",
        WORDS.text("relation.key", key, relation),
        amount
            .map(right -> WORDS.text("profile.amount.remedy", relation, right))
            .orElseGet(() -> WORDS.text("profile.amount.none")));
  }

  private static void taken(YamlNode id) {
    id.blame(
        "rule-id-taken",
        WORDS.text("profile.taken", id.text()),
        WORDS.text("profile.taken.remedy"));
  }

  private static Optional<Rule> rule(RuleBook book, String id) {
    return book.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
  }
}
