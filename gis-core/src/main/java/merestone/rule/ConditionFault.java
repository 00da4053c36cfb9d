package merestone.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import merestone.message.Messages;
import merestone.message.Text;

/**
 * What is wrong with a condition that cannot be read: the ECQL parser's complaint in words.
 *
 * @param line the 1-based line
 * @param column the 1-based column, in characters; one past the last if something is missing there
 * @param what what is wrong
 * @param remedy what can be done
 */
public record ConditionFault(int line, int column, Text what, Text remedy) {
  private static final Messages WORDS = Messages.of(ConditionFault.class);
  private static final Pattern PLACE = Pattern.compile("at line (\\d+), column (\\d+)");
  private static final Pattern WIDE_QUOTE = Pattern.compile("[‘’“”＇＂]");
  private static final int SHOWN = 20;

  /** Tries to read a condition; empty if nothing is wrong with it. */
  public static Optional<ConditionFault> of(String ecql) {
    try {
      Condition.parse(ecql);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of(of(ecql, e.getMessage()));
    }
  }

  private static ConditionFault of(String ecql, String complaint) {
    String found = complaint.split("Was expecting", 2)[0];
    Mark place = place(ecql, found);
    String rest = ecql.split("\n", -1)[place.line() - 1].substring(place.column() - 1);
    Text what;
    if (complaint.contains("Function not found")) {
      what = WORDS.text("condition.function", ecql);
    } else if (found.contains("<EOF>") || rest.isEmpty()) {
      what = WORDS.text("condition.end", ecql);
    } else {
      what = WORDS.text("condition.at", cut(rest));
    }
    return new ConditionFault(place.line(), place.column(), what, remedy(ecql, rest));
  }

  private static Text remedy(String ecql, String rest) {
    if (WIDE_QUOTE.matcher(ecql).find()) {
      return WORDS.text("condition.quotes.remedy");
    }
    boolean chinese = !rest.isEmpty() && Character.isIdeographic(rest.codePointAt(0));
    return chinese ? WORDS.text("condition.column.remedy") : WORDS.text("condition.remedy");
  }

  /** Returns the complaint's place; the end of the text if it names none, or misses something. */
  private static Mark place(String ecql, String complaint) {
    String[] lines = ecql.split("\n", -1);
    Matcher place = PLACE.matcher(complaint);
    if (complaint.contains("<EOF>") || !place.find()) {
      return new Mark(lines.length, lines[lines.length - 1].length() + 1);
    }
    int line = Math.max(1, Math.min(Integer.parseInt(place.group(1)), lines.length));
    int column = Math.max(1, Integer.parseInt(place.group(2)));
    return new Mark(line, Math.min(column, lines[line - 1].length() + 1));
  }

  private static String cut(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
