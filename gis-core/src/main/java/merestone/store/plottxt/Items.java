package merestone.store.plottxt;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The items of a line and the numbers among them. */
final class Items {
  private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)");
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
  private static final String WIDE = "，＝［］＠．－＋【】";
  private static final String NARROW = ",=[]@.-+[]";

  private static final int QUOTED = 60;

  private Items() {}

  /** Returns what stands between the commas, without blanks around it. */
  static List<String> of(String text) {
    List<String> items = new ArrayList<>();
    for (String item : text.split(",", -1)) {
      items.add(item.strip());
    }
    return items;
  }

  /** Returns the text with the punctuation and digits of the format in their ASCII form. */
  static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text);
    for (int i = 0; i < narrow.length(); i++) {
      char c = narrow.charAt(i);
      int at = WIDE.indexOf(c);
      if (at >= 0) {
        narrow.setCharAt(i, NARROW.charAt(at));
      } else if (c >= '０' && c <= '９') {
        narrow.setCharAt(i, (char) (c - '０' + '0'));
      }
    }
    return narrow.toString().strip();
  }

  /** Returns a line, or its beginning, to be quoted in a sentence. */
  static String excerpt(String text) {
    return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
  }

  /** Returns a plain decimal number; empty if the text is anything else. */
  static OptionalDouble number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(text);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** Returns a number without sign or fraction. */
  static OptionalInt count(String text) {
    return COUNT.matcher(text).matches()
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }
}
