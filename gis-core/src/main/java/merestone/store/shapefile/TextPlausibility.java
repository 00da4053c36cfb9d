package merestone.store.shapefile;

/**
 * Rates how much a decoded text looks like something people write in a table of land parcels.
 *
 * <p>Decoding rarely fails, so looks decide: French in UTF-8 read as GBK is a single Chinese
 * character between Latin letters; GBK read as windows-1252 is a run of accented capitals; Big5
 * read as GBK is a mixture of rare characters and kana. The weights are ours, chosen so that a
 * right reading comes out near +3 per character and a wrong one below +1.
 */
final class TextPlausibility {
  /** The readings that are compared. */
  enum Reading {
    UNICODE,
    SIMPLIFIED,
    TRADITIONAL,
    WESTERN
  }

  private static final double BROKEN = -12;
  private static final double STRANGE = -5;
  private static final double UNLIKELY = -2;
  private static final double POSSIBLE = 0.5;
  private static final double LIKELY = 1.5;
  private static final double RIGHT = 3;
  private static final int LONGEST_ACCENTED_RUN = 2;
  private static final String MARKS = "°²³·½«»§–—‘’“”…€㎡℃№";

  private final Reading reading;

  TextPlausibility(Reading reading) {
    this.reading = reading;
  }

  /** Returns the mean rating of the characters beyond ASCII; 0 if there are none. */
  double rate(String text) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        sum += rate(text, i);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private double rate(String text, int at) {
    char c = text.charAt(at);
    if (c == '\uFFFD') {
      return BROKEN;
    }
    if (Character.isISOControl(c) || Character.getType(c) == Character.PRIVATE_USE) {
      return STRANGE;
    }
    if (MARKS.indexOf(c) >= 0) {
      return POSSIBLE;
    }
    if (c < 0x250) {
      return latin(text, at);
    }
    return reading == Reading.WESTERN ? UNLIKELY : wide(text, at);
  }

  private double latin(String text, int at) {
    char c = text.charAt(at);
    if (!Character.isLetter(c)) {
      return UNLIKELY;
    }
    if (run(text, at) > LONGEST_ACCENTED_RUN) {
      return -RIGHT;
    }
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (before >= 0x80 && !Character.isLetter(before)
        || after >= 0x80 && !Character.isLetter(after)) {
      return UNLIKELY;
    }
    if (Character.isUpperCase(c) && Character.isLowerCase(before)) {
      return UNLIKELY;
    }
    return isAsciiLetter(before) || isAsciiLetter(after) ? RIGHT : 0;
  }

  private static int run(String text, int at) {
    int from = at;
    int to = at;
    while (from > 0 && text.charAt(from - 1) >= 0x80) {
      from--;
    }
    while (to < text.length() && text.charAt(to) >= 0x80) {
      to++;
    }
    return to - from;
  }

  private double wide(String text, int at) {
    char c = text.charAt(at);
    if (Character.isIdeographic(c)) {
      return han(c) - latinNeighbours(text, at);
    }
    Character.UnicodeBlock block = Character.UnicodeBlock.of(c);
    if (block == Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
        || block == Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS) {
      return LIKELY;
    }
    if (reading != Reading.UNICODE) {
      return Character.isLetter(c) ? -1 : POSSIBLE;
    }
    return isLivingScript(c) ? LIKELY : UNLIKELY;
  }

  private double han(char c) {
    boolean simplified = HanTable.isCommonSimplified(c);
    boolean traditional = HanTable.isCommonTraditional(c);
    return switch (reading) {
      case SIMPLIFIED -> simplified ? RIGHT : HanTable.isRarerSimplified(c) ? POSSIBLE : -LIKELY;
      case TRADITIONAL -> traditional ? RIGHT : -1;
      default -> simplified || traditional ? RIGHT : POSSIBLE;
    };
  }

  /** Chinese beside a small Latin letter is rare, between two of them a misread accent. */
  private static double latinNeighbours(String text, int at) {
    boolean before = at > 0 && isAsciiLetter(text.charAt(at - 1));
    boolean after = at + 1 < text.length() && isAsciiLetter(text.charAt(at + 1));
    if (before && after) {
      return 2 * RIGHT;
    }
    boolean small =
        before && Character.isLowerCase(text.charAt(at - 1))
            || after && Character.isLowerCase(text.charAt(at + 1));
    return small ? LIKELY : 0;
  }

  private static boolean isLivingScript(char c) {
    return switch (Character.UnicodeScript.of(c)) {
      case GREEK, CYRILLIC, HIRAGANA, KATAKANA, HANGUL, THAI, MONGOLIAN, TIBETAN, COMMON -> true;
      default -> Character.isSurrogate(c);
    };
  }

  private static boolean isAsciiLetter(char c) {
    return c < 0x80 && Character.isLetter(c);
  }
}
