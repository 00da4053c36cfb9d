package merestone.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The text of a profile that says what one review does differently. */
public final class AmendedProfile {
  /** How its first line begins: what does not begin so was written by somebody else. */
  public static final String MARK = "# merestone: ";

  private static final String HEAD =
      MARK
          + "本次审查对规则的调整，由审查窗口写入；删除本文件即恢复规则库原样。\n"
          + "# What this review does differently, written by the window; delete the file to undo it.\n"
          + "profile: review\n"
          + "for: %s\n"
          + "title: { zh: 本次审查的调整, en: Changes of this review }\n"
          + "change:\n";

  private AmendedProfile() {}

  /**
   * Returns the profile as YAML; the same amendments give the same text.
   *
   * @param book the book it is for
   * @param amendments at least one that changes something; others are left out
   * @throws IllegalArgumentException if none changes anything, or a limit has no written form
   */
  public static String of(RuleBook book, List<Amendment> amendments) {
    StringBuilder text = new StringBuilder(String.format(Locale.ROOT, HEAD, book.id()));
    List<Amendment> changing = amendments.stream().filter(one -> !one.isNone()).toList();
    if (changing.isEmpty()) {
      throw new IllegalArgumentException("a profile changes something");
    }
    for (Amendment one : changing) {
      text.append("  ").append(one.rule()).append(":\n");
      one.level().ifPresent(level -> line(text, "level", level.word()));
      one.limit().ifPresent(limit -> line(text, amountKey(book, one), LimitText.written(limit)));
      one.off().ifPresent(why -> off(text, why));
    }
    return text.toString();
  }

  private static String amountKey(RuleBook book, Amendment one) {
    Optional<Relation> relation =
        book.rules().stream()
            .filter(rule -> rule.id().equals(one.rule()))
            .map(Rule::relation)
            .findFirst();
    return relation
        .flatMap(RelationKeys::amountKey)
        .orElseThrow(() -> new IllegalArgumentException("no limit in " + one.rule()));
  }

  private static void off(StringBuilder text, String why) {
    line(text, "off", "true");
    line(text, "reason", "\"" + why.strip().replaceAll("[\"\\\\\\p{Cntrl}]", " ") + "\"");
  }

  private static void line(StringBuilder text, String key, String value) {
    text.append("    ").append(key).append(": ").append(value).append('\n');
  }
}
