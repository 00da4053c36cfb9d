package merestone.report.xlsx;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rewrites references in the A1 notation (ECMA-376-1, 18.17.2.3) when rows of a sheet move: a range
 * grows with the repeated rows inside it; a reference of a repeated row to itself goes along. Words
 * in quotes, names, functions, whole columns and other workbooks stay as they are.
 */
final class CellReferences {
  private static final String OWN_WORD = "\\p{L}\\p{N}_.";
  private static final String CELL = "\\$?[A-Z]{1,3}\\$?[0-9]{1,7}";
  private static final String ROW = "\\$?[0-9]{1,7}";
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:[^\"]|\"\")*\"|(?:(?<![%1$s\\]'!])(?<sheet>(?:'(?:[^']|'')+'|[%1$s]+)!)|(?<![%1$s!$]))(?:(?<a>%2$s)(?::(?<b>%2$s))?|(?<c>%3$s):(?<d>%3$s))(?![%1$s(])"
              .formatted(OWN_WORD, CELL, ROW));
  private static final Pattern PARTS = Pattern.compile("(\\$?[A-Z]*)(\\$?)([0-9]+)");

  /** Where a formula stands. */
  record Place(String sheet, long row, long copy, boolean strict) {

    /** A place that is no repeated row, where a single cell of one means its first. */
    static Place of(String sheet) {
      return new Place(sheet, -1, 0, false);
    }
  }

  /** A single cell of a repeated row is named from elsewhere: which of its rows is not said. */
  static final class Unclear extends Exception {
    private static final long serialVersionUID = 1L;

    Unclear(String reference) {
      super(reference);
    }
  }

  private final Map<String, RowMoves> sheets;

  /** Takes how the rows of each sheet move, by the sheets' names. */
  CellReferences(Map<String, RowMoves> sheets) {
    this.sheets = Map.copyOf(sheets);
  }

  /**
   * Returns a formula, a range or a list of ranges after the rows have moved.
   *
   * @throws Unclear if the place is strict and a single cell of a repeated row is meant
   */
  String moved(String formula, Place place) throws Unclear {
    Matcher token = TOKEN.matcher(formula);
    StringBuilder moved = new StringBuilder();
    while (token.find()) {
      token.appendReplacement(moved, Matcher.quoteReplacement(moved(token, place)));
    }
    return token.appendTail(moved).toString();
  }

  private String moved(Matcher token, Place place) throws Unclear {
    String sheet = token.group("sheet");
    RowMoves moves = sheets.get(sheet == null ? place.sheet() : plain(sheet));
    boolean quoted = token.group("a") == null && token.group("c") == null;
    if (quoted || moves == null) {
      return token.group();
    }
    boolean here = sheet == null || plain(sheet).equals(place.sheet());
    Place seen = here ? place : new Place(place.sheet(), -1, 0, place.strict());
    String from = token.group("a") == null ? token.group("c") : token.group("a");
    String to = token.group("a") == null ? token.group("d") : token.group("b");
    String prefix = sheet == null ? "" : sheet;
    if (to == null) {
      return prefix + single(from, moves, seen);
    }
    return prefix + end(from, moves, seen, true) + ":" + end(to, moves, seen, false);
  }

  private static String single(String cell, RowMoves moves, Place place) throws Unclear {
    long row = row(cell);
    if (place.strict() && row != place.row() && moves.isRepeated(row)) {
      throw new Unclear(cell);
    }
    return end(cell, moves, place, true);
  }

  private static String end(String cell, RowMoves moves, Place place, boolean first) {
    MatchResult parts = parts(cell);
    long row = row(cell);
    long to = first ? moves.first(row) : moves.last(row);
    boolean cellOfRow = parts.group(1).matches(".*[A-Z]") && parts.group(2).isEmpty();
    boolean own = row == place.row() && cellOfRow;
    return parts.group(1) + parts.group(2) + (own ? moves.first(row) + place.copy() : to);
  }

  /**
   * Returns a formula as if it had been filled from one cell into another: what is not fixed by
   * {@code $} goes along. That is how a shared formula is meant (ECMA-376-1, 18.3.1.40).
   */
  static String filled(String formula, int rows, int columns) {
    return TOKEN
        .matcher(formula)
        .replaceAll(token -> Matcher.quoteReplacement(filled(token, rows, columns)));
  }

  private static String filled(MatchResult token, int rows, int columns) {
    String words = token.group();
    if (words.startsWith("\"")) {
      return words;
    }
    int start = words.lastIndexOf('!') + 1;
    String cells =
        Pattern.compile("(\\$?)([A-Z]*)(\\$?)([0-9]+)")
            .matcher(words.substring(start))
            .replaceAll(
                cell ->
                    Matcher.quoteReplacement(
                        cell.group(1)
                            + (cell.group(1).isEmpty() && !cell.group(2).isEmpty()
                                ? letters(number(cell.group(2)) + columns)
                                : cell.group(2))
                            + cell.group(3)
                            + (Long.parseLong(cell.group(4)) + (isFixed(cell) ? 0 : rows))));
    return words.substring(0, start) + cells;
  }

  /** Returns whether the row of a cell, or a row alone, has the {@code $}. */
  private static boolean isFixed(MatchResult cell) {
    return !cell.group(3).isEmpty() || cell.group(2).isEmpty() && !cell.group(1).isEmpty();
  }

  private static MatchResult parts(String cell) {
    Matcher parts = PARTS.matcher(cell);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no cell: " + cell);
    }
    return parts.toMatchResult();
  }

  /** Returns the row of a cell such as {@code $C$5}. */
  static long row(String cell) {
    return Long.parseLong(parts(cell).group(3));
  }

  /** Returns the column of a cell, A is 1. */
  static int column(String cell) {
    return number(parts(cell).group(1).replace("$", ""));
  }

  private static int number(String letters) {
    return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
  }

  /** Returns the letters of a column, A of 1. */
  static String letters(int column) {
    String last = String.valueOf((char) ('A' + (column - 1) % 26));
    return column <= 26 ? last : letters((column - 1) / 26) + last;
  }

  private static String plain(String sheet) {
    String name = sheet.substring(0, sheet.length() - 1);
    return name.startsWith("'") ? name.substring(1, name.length() - 1).replace("''", "'") : name;
  }
}
