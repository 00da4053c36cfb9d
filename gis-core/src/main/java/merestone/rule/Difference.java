package merestone.rule;

import merestone.message.Messages;
import merestone.message.Text;

/**
 * One difference between two rule books.
 *
 * @param rule the rule's id; empty for the book itself
 * @param kind what became of the rule
 * @param key what is different, by the key of the book; empty for a whole rule
 * @param before how it was; empty texts if it was not there
 * @param after how it is; empty texts if it is no more
 * @param direction what that does to the findings
 */
public record Difference(
    String rule, Kind kind, String key, Text before, Text after, Direction direction) {
  private static final Messages WORDS = Messages.of(Difference.class);

  /** What became of a rule. */
  public enum Kind {
    /** It is new. */
    ADDED,
    /** It is gone. */
    REMOVED,
    /** It is different. */
    CHANGED
  }

  /** Whether there will be more findings or fewer, on whatever data. */
  public enum Direction {
    /** As many or more. */
    MORE,
    /** As many or fewer. */
    FEWER,
    /** As many: only what is said of them changes. */
    NONE,
    /** It depends on the data. */
    UNKNOWN
  }

  /** Returns the difference in words, without the rule's id. */
  public Text words() {
    return switch (kind) {
      case ADDED -> WORDS.text("diff.added", after);
      case REMOVED -> WORDS.text("diff.removed", before);
      case CHANGED -> WORDS.text("diff.changed", name(), orNothing(before), orNothing(after));
    };
  }

  /** Returns what it does to the findings in words; empty texts if that cannot be told. */
  public Text effect() {
    return switch (direction) {
      case MORE -> WORDS.text("diff.more");
      case FEWER -> WORDS.text("diff.fewer");
      case NONE, UNKNOWN -> Text.same("");
    };
  }

  /** Returns whose difference it is: the rule's id, or the book. */
  public Text of() {
    return rule.isEmpty() ? WORDS.text("diff.book") : Text.same(rule);
  }

  private Text name() {
    return name(key);
  }

  /** Returns what a key of a rule book or a profile is called. */
  static Text name(String key) {
    return switch (key) {
      case "version" -> WORDS.text("key.version");
      case "title" -> WORDS.text("key.title");
      case "area" -> WORDS.text("key.area");
      case "level" -> WORDS.text("key.level");
      case "message" -> WORDS.text("key.message");
      case "remedy" -> WORDS.text("key.remedy");
      case "attachments" -> WORDS.text("key.attachments");
      case "basis" -> WORDS.text("key.basis");
      case "relation" -> WORDS.text("key.relation");
      case "subject" -> WORDS.text("key.subject");
      case "constraint" -> WORDS.text("key.constraint");
      case "limit", "atLeast" -> WORDS.text("key.limit");
      case "tolerance" -> WORDS.text("show.tolerance");
      case "terms" -> WORDS.text("key.terms");
      case "validFrom" -> WORDS.text("key.validFrom");
      case "validTo" -> WORDS.text("key.validTo");
      case "exceptions" -> WORDS.text("key.exceptions");
      default -> WORDS.text("key.off");
    };
  }

  private static Text orNothing(Text text) {
    return text.zh().isEmpty() ? WORDS.text("diff.nothing") : text;
  }
}
