package merestone.review;

import java.util.Optional;
import merestone.message.Text;
import merestone.rule.Condition;

/**
 * What a filter of a layer, written in ECQL, comes to.
 *
 * @param condition the filter; empty if it is wrong
 * @param shown how many features meet it; none if it is wrong
 * @param all how many features there are
 * @param fault what is wrong with it; empty if nothing
 */
public record FilterAnswer(
    Optional<Condition> condition, long shown, long all, Optional<Fault> fault) {

  /**
   * What is wrong with a filter.
   *
   * @param line 1-based
   * @param column 1-based, in characters; one past the last if something is missing at the end
   * @param what what is wrong there
   * @param remedy what can be done, such as the nearest column
   */
  public record Fault(int line, int column, Text what, Text remedy) {}

  static FilterAnswer wrong(long all, Fault fault) {
    return new FilterAnswer(Optional.empty(), 0, all, Optional.of(fault));
  }
}
