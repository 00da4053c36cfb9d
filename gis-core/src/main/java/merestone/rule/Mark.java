package merestone.rule;

import java.util.Comparator;

/**
 * A place in a text.
 *
 * @param line 1-based
 * @param column 1-based, in characters
 */
record Mark(int line, int column) implements Comparable<Mark> {
  static final Mark START = new Mark(1, 1);

  private static final Comparator<Mark> IN_READING_ORDER =
      Comparator.comparingInt(Mark::line).thenComparingInt(Mark::column);

  /** Returns the place of a character, counted from 0, in a text. */
  static Mark of(CharSequence text, int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new Mark(line, 1 + Character.codePointCount(text, lineStart, offset));
  }

  @Override
  public int compareTo(Mark other) {
    return IN_READING_ORDER.compare(this, other);
  }
}
