package merestone.app.gui.export;

import merestone.message.Language;

/** The keys of the words for languages to write in. */
final class LanguageNames {
  private LanguageNames() {}

  static String of(Language language) {
    return switch (language) {
      case ZH -> "language.zh";
      case EN -> "language.en";
      case BOTH -> "language.both";
    };
  }
}
