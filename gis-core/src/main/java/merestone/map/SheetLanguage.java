package merestone.map;

import java.util.Locale;
import merestone.message.Text;

/** In which language a sheet is written. */
public enum SheetLanguage {
  /** Chinese. */
  ZH,
  /** English. */
  EN,
  /** Chinese, then English. */
  BOTH;

  /** Returns the language of a locale: Chinese for any {@code zh}, English for all others. */
  public static SheetLanguage of(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? ZH : EN;
  }

  /** Returns the words in one language: Chinese if it is both. */
  public String main(Text text) {
    return this == EN ? text.en() : text.zh();
  }

  /** Returns the words; what reads the same in both languages is not said twice. */
  String of(Text text) {
    return joined(text, " ");
  }

  /** Returns the words, each language on a line of its own. */
  String lines(Text text) {
    return joined(text, "\n");
  }

  private String joined(Text text, String between) {
    return switch (this) {
      case ZH -> text.zh();
      case EN -> text.en();
      case BOTH -> text.zh().equals(text.en()) ? text.zh() : text.zh() + between + text.en();
    };
  }
}
