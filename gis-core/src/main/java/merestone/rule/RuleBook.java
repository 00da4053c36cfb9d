package merestone.rule;

import java.util.List;
import merestone.message.Text;

/**
 * A book of plan rules as a planner wrote it. Immutable.
 *
 * @param id short stable name, such as {@code sanxian}
 * @param version the book's own version
 * @param title its name for people
 * @param area which area decides, unless the review says otherwise
 * @param rules the rules in the order of the book; ids are unique
 */
public record RuleBook(String id, String version, Text title, AreaKind area, List<Rule> rules) {
  public RuleBook {
    rules = List.copyOf(rules);
  }
}
