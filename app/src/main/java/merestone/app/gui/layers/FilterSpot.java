package merestone.app.gui.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is being written in a filter: the begun word before the cursor, and what it can become.
 *
 * @param start where the begun word starts
 * @param begun the word so far, without quotes
 * @param column the column whose value is begun; empty if a column or a keyword is
 */
record FilterSpot(int start, String begun, Optional<String> column) {
  private static final Pattern VALUE =
      Pattern.compile(
          "(?:\"([^\"]+)\"|([\\p{L}_][\\p{L}\\p{N}_]*))\\s*"
              + "(?:=|<>|<=|>=|<|>|\\bI?LIKE\\b|\\bIN\\s*\\((?:[^()]*,)?)\\s*('[^']*|[^\\s'()=<>]*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD = Pattern.compile("(\"[^\"]*|[\\p{L}_][\\p{L}\\p{N}_]*|)$");
  private static final Pattern CLOSED = Pattern.compile("(['\")]|\\d)\\s*$");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final List<String> KEYWORDS =
      List.of("AND", "OR", "NOT", "LIKE", "IN (", "IS NULL", "IS NOT NULL", "BETWEEN");
  private static final int MOST = 12;

  /** Returns what is being written before the cursor. */
  static FilterSpot at(String text, int cursor) {
    String before = text.substring(0, cursor);
    Matcher value = VALUE.matcher(before);
    if (value.find() && isOutside(before, value.start(3))) {
      String column = value.group(1) == null ? value.group(2) : value.group(1);
      return new FilterSpot(value.start(3), unquoted(value.group(3)), Optional.of(column));
    }
    Matcher word = WORD.matcher(before);
    boolean found = word.find();
    int start = found ? word.start() : cursor;
    return new FilterSpot(start, unquoted(before.substring(start)), Optional.empty());
  }

  /**
   * Returns whether a value or a bracket has just been closed before the cursor, after which only
   * AND and OR could follow: completions would be in the way of applying the filter.
   */
  static boolean isClosed(String text, int cursor) {
    FilterSpot spot = at(text, cursor);
    return spot.begun.isEmpty()
        && spot.column.isEmpty()
        && CLOSED.matcher(text.substring(0, cursor)).find();
  }

  /** Returns columns that fit, as they are written in a filter; then keywords. */
  List<String> columns(List<String> columns) {
    List<String> fitting = new ArrayList<>();
    columns.stream()
        .filter(this::fits)
        .map(name -> PLAIN.matcher(name).matches() ? name : "\"" + name + "\"")
        .forEach(fitting::add);
    if (!begun.isEmpty()) {
      KEYWORDS.stream().filter(this::fits).forEach(fitting::add);
    }
    fitting.remove(begun); // it is written already
    return fitting.stream().limit(MOST).toList();
  }

  /** Returns values that fit, as they are written in a filter. */
  List<String> values(List<String> values) {
    return values.stream()
        .filter(this::fits)
        .limit(MOST)
        .map(value -> "'" + value.replace("'", "''") + "'")
        .toList();
  }

  private boolean fits(String word) {
    return word.toLowerCase(Locale.ROOT).contains(begun.toLowerCase(Locale.ROOT));
  }

  private static boolean isOutside(String text, int place) {
    return text.substring(0, place).chars().filter(c -> c == '\'').count() % 2 == 0;
  }

  private static String unquoted(String word) {
    return word.startsWith("'") || word.startsWith("\"") ? word.substring(1) : word;
  }
}
