package merestone.report.table;

import java.util.List;
import merestone.message.Text;

/**
 * What stands on page one of every format.
 *
 * @param title the review's name
 * @param verdict the verdict as in JSON
 * @param headline the verdict in a few words
 * @param sentence what it does and does not mean
 * @param counts findings by level, the excepted, the undecided
 * @param notChecked what was not checked and why; that it is nothing, where it is
 * @param problems what was wrong with the inputs
 * @param rules the rules that are not as their book has them; empty if all are
 * @param facts how the run was made
 */
public record FrontPage(
    String title,
    String verdict,
    Text headline,
    Text sentence,
    List<Item> counts,
    List<Text> notChecked,
    List<Text> problems,
    List<Section> rules,
    List<Item> facts) {

  /**
   * Something page one has a list of.
   *
   * @param code a stable name for programs
   * @param head what the list is of
   * @param items at least one; their values are {@link Text}
   */
  public record Section(String code, Text head, List<Item> items) {}
}
