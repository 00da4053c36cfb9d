package merestone.store.shapefile;

/** Text that a fixed width cut off in the middle of a character. */
final class CutText {
  private static final char MALFORMED = '\uFFFD';

  private CutText() {}

  /** Returns a decoded text without the broken character at its very end. */
  static String complete(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == MALFORMED) {
      end--;
    }
    return text.substring(0, end);
  }
}
