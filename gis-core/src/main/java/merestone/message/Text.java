package merestone.message;

import java.util.Locale;
import java.util.Objects;

/**
 * One thing said in Chinese and in English. Immutable.
 *
 * @param zh the Chinese wording, never null
 * @param en the English wording, never null
 */
public record Text(String zh, String en) {

  public Text {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
  }

  /** Returns a text that reads the same in both languages: a name, a code, a number. */
  public static Text same(String words) {
    return new Text(words, words);
  }

  /** Returns the wording for a locale: Chinese for any {@code zh}, English for all others. */
  public String in(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? zh : en;
  }
}
