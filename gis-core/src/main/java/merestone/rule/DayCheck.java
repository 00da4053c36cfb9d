package merestone.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import merestone.message.Messages;

/** Blames days that have the form of one, but are in no calendar: 2026-02-30. */
final class DayCheck {
  private static final Messages WORDS = Messages.of(DayCheck.class);

  private DayCheck() {}

  /** Blames the days under some keys, where they are written. */
  static void check(YamlNode node, String... keys) {
    for (String key : keys) {
      node.find(key).filter(day -> !day.text().isEmpty()).ifPresent(day -> check(key, day));
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
