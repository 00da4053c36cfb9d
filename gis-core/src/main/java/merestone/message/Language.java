package merestone.message;

import java.util.Locale;

/** The language a result is written in. */
public enum Language {
  /** Chinese. */
  ZH,
  /** English. */
  EN,
  /** Chinese, then English, where the two differ. */
  BOTH;

  private static final String GAP = " / ";

  /** Returns the language of a locale: Chinese for any {@code zh}, English for all others. */
  public static Language of(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? ZH : EN;
  }

  /** Returns what a text says in this language; of two that read the same, one. */
  public String in(Text text) {
    return in(text, GAP);
  }

  /** Returns what {@link #in(Text)} does, with something else between two languages. */
  public String in(Text text, String between) {
    return switch (this) {
      case ZH -> text.zh();
      case EN -> text.en();
      case BOTH -> text.zh().equals(text.en()) ? text.zh() : text.zh() + between + text.en();
    };
  }

  /** Returns what a text says where there is room for one language: Chinese if it is both. */
  public String main(Text text) {
    return this == EN ? text.en() : text.zh();
  }

  /** Returns the locale of what can only be in one language, such as a map: Chinese for both. */
  public Locale locale() {
    return this == EN ? Locale.ENGLISH : Locale.CHINESE;
  }
}
