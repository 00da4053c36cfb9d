package merestone.map;

import java.util.Objects;
import merestone.message.Text;

/**
 * The words of one sheet that only the caller knows. Empty texts are left out.
 *
 * @param title what the map shows
 * @param subtitle a second line, such as the result in numbers
 * @param rules the rule book the findings rest on
 * @param data where the data comes from and of what year
 * @param date the date to print, in the caller's form; empty for none: a sheet never asks the clock
 */
public record SheetText(Text title, Text subtitle, Text rules, Text data, String date) {
  public SheetText {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(subtitle, "subtitle");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(data, "data");
    Objects.requireNonNull(date, "date");
  }

  /** Returns the words of a sheet with only a title. */
  public static SheetText titled(Text title) {
    Text none = Text.same("");
    return new SheetText(title, none, none, none, "");
  }
}
