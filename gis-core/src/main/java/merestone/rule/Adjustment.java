package merestone.rule;

import java.util.List;
import java.util.stream.Collectors;
import merestone.message.Messages;
import merestone.message.Text;

/**
 * What a profile made of a rule.
 *
 * @param kind in a word
 * @param profile the profile's id; empty if there is none
 * @param keys what it changed, by the keys of the book; empty unless it changed something
 * @param reason why it was switched off; empty texts unless it was
 */
public record Adjustment(Kind kind, String profile, List<String> keys, Text reason) {
  /** The rule is as its book has it. */
  public static final Adjustment NONE = new Adjustment(Kind.NONE, "", List.of(), Text.same(""));

  private static final Messages WORDS = Messages.of(Adjustment.class);

  /** What can become of a rule. */
  public enum Kind {
    /** It is as its book has it. */
    NONE,
    /** Some of it is different. */
    CHANGED,
    /** The book has no such rule. */
    ADDED,
    /** It is not applied. */
    OFF
  }

  public Adjustment {
    keys = List.copyOf(keys);
  }

  /** Returns what became of the rule in words; empty texts if nothing did. */
  public Text words() {
    return switch (kind) {
      case NONE -> Text.same("");
      case CHANGED -> WORDS.text("profile.changed", profile, names());
      case ADDED -> WORDS.text("profile.added", profile);
      case OFF -> WORDS.text("profile.off", profile, reason);
    };
  }

  private Text names() {
    List<Text> names = keys.stream().map(Difference::name).distinct().toList();
    return new Text(
        names.stream().map(Text::zh).collect(Collectors.joining("、")),
        names.stream().map(Text::en).collect(Collectors.joining(", ")));
  }
}
