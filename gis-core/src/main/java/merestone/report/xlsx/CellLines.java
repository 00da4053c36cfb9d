package merestone.report.xlsx;

/**
 * How many lines words take in a cell, and how high a row of them is: not every program that opens
 * a workbook works that out by itself.
 */
final class CellLines {
  private static final double LINE_POINTS = 15;

  /** What Excel takes at most. */
  private static final double HIGHEST_POINTS = 409;

  /** From here on characters are as wide as two digits. */
  private static final int FIRST_WIDE = 0x1100;

  /** Faces in place of Calibri are wider, and a line breaks before its end. */
  private static final double SLACK = 1.15;

  private CellLines() {}

  /** Returns how wide words are in digits: a Chinese character takes two. */
  static int widthOf(String words) {
    return words.codePoints().map(point -> point < FIRST_WIDE ? 1 : 2).sum();
  }

  /** Returns the lines of wrapped words in a column of so many digits, at least 1. */
  static int of(String words, double width) {
    return words
        .lines()
        .mapToInt(line -> Math.max(1, (int) Math.ceil(widthOf(line) * SLACK / (width - 1))))
        .sum();
  }

  /** Returns the height of a row of so many lines, in points. */
  static double height(int lines) {
    return Math.min(HIGHEST_POINTS, LINE_POINTS * Math.max(1, lines));
  }
}
