package merestone.rule;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import merestone.message.Messages;
import merestone.message.Text;

/** Tries conditions and puts the ECQL parser's complaints into words. */
final class ConditionCheck {
  private static final Messages WORDS = Messages.of(ConditionCheck.class);
  private static final Pattern PLACE = Pattern.compile("at line (\\d+), column (\\d+)");
  private static final Pattern WIDE_QUOTE = Pattern.compile("[‘’“”＇＂]");
  private static final int SHOWN = 20;

  private ConditionCheck() {}

  /**
   * Blames the condition of a key if it cannot be read.
   *
   * @param columns receives the columns it looks at
   * @return false if it was blamed
   */
  static boolean check(YamlNode parent, String key, Set<String> columns) {
    Optional<YamlNode> condition = parent.find(key).filter(found -> !found.text().isEmpty());
    if (condition.isEmpty()) {
      return true;
    }
    try {
      columns.addAll(Condition.parse(condition.get().text()).columns());
      return true;
    } catch (IllegalArgumentException e) {
      blame(condition.get(), e.getMessage());
      return false;
    }
  }

  private static void blame(YamlNode condition, String complaint) {
    String ecql = condition.text();
    String found = complaint.split("Was expecting", 2)[0];
    String rest = rest(ecql, found);
    Text what;
    if (complaint.contains("Function not found")) {
      what = WORDS.text("condition.function", ecql);
    } else if (found.contains("<EOF>") || rest.isEmpty()) {
      what = WORDS.text("condition.end", ecql);
    } else {
      what = WORDS.text("condition.at", cut(rest));
    }
    condition.blame("condition", what, remedy(ecql, rest));
  }

  private static Text remedy(String ecql, String rest) {
    if (WIDE_QUOTE.matcher(ecql).find()) {
      return WORDS.text("condition.quotes.remedy");
    }
    boolean chinese = !rest.isEmpty() && Character.isIdeographic(rest.codePointAt(0));
    return chinese ? WORDS.text("condition.column.remedy") : WORDS.text("condition.remedy");
  }

  /** What stands from the complaint's place on; empty if it names none. */
  private static String rest(String ecql, String complaint) {
    Matcher place = PLACE.matcher(complaint);
    if (!place.find()) {
      return "";
    }
    String[] lines = ecql.split("\n", -1);
    int line = Math.min(Integer.parseInt(place.group(1)), lines.length) - 1;
    int column = Math.min(Integer.parseInt(place.group(2)) - 1, lines[line].length());
    return lines[line].substring(column);
  }

  private static String cut(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
