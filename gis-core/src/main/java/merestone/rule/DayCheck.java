package merestone.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import merestone.message.Messages;

/** Blames days that have the form of one, but are in no calendar: 2026-02-30. */
final class DayCheck {
  private static final Messages WORDS = Messages.of(DayCheck.class);

  /** What a schema lets pass; anything else it blames itself. */
  private static final Pattern FORM =
      Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

  private DayCheck() {}

  /** Blames the days under some keys, where they are written. */
  static void check(YamlNode node, String... keys) {
    for (String key : keys) {
      node.find(key)
          .filter(day -> FORM.matcher(day.text()).matches())
          .ifPresent(day -> check(key, day));
    }
  }

  private static void check(String key, YamlNode day) {
    try {
      LocalDate.parse(day.text());
    } catch (DateTimeException e) {
      day.blame(
          "wrong-date", WORDS.text("day.none", key, day.text()), WORDS.text("day.none.remedy"));
    }
  }
}
