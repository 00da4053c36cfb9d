package merestone.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import merestone.finding.Unchecked;
import merestone.message.Messages;
import merestone.message.NumberedNames;
import merestone.message.Problem;
import merestone.message.Text;

/**
 * Something that was not done, and why, in a report's words.
 *
 * @param rule the rule's id, or the ids of several; empty if data could not be read, whatever the
 *     rule
 * @param title the rule's title, for several how many they are; without a rule, what the gap is in
 * @param layers the layers concerned
 * @param notRun how many features each rule did not check: subjects where any are concerned
 * @param undecided how many could not be decided
 * @param why the reason; empty texts if the ledger gives none
 * @param remedy what to do, if the reason is a problem with the inputs; else empty texts
 */
record Gap(
    String rule, Text title, String layers, long notRun, long undecided, Text why, Text remedy) {

  private static final Messages MESSAGES = Messages.of(Gap.class);

  /** Returns what the ledger says was not done, in its order. */
  static List<Gap> of(List<LedgerLine> ledger, List<Problem> problems) {
    Map<String, Text> titles =
        ledger.stream()
            .collect(
                Collectors.toMap(
                    line -> line.row().rule(), LedgerLine::title, (first, other) -> first));
    return Unchecked.of(ledger.stream().map(LedgerLine::row).toList()).stream()
        .map(one -> of(one, titles, problems))
        .toList();
  }

  private static Gap of(Unchecked one, Map<String, Text> titles, List<Problem> problems) {
    return new Gap(
        NumberedNames.inShort(one.rules()),
        one.rules().size() > 1
            ? MESSAGES.text("unchecked.rules", one.rules().size())
            : titles.get(one.rules().stream().findFirst().orElse("")),
        String.join(", ", one.layers()),
        one.notRun(),
        one.undecided(),
        one.why(),
        remedy(one.why(), problems));
  }

  /** Returns the problems that no gap tells of, so that page one tells each but once. */
  static List<Problem> untold(List<Gap> gaps, List<Problem> problems) {
    Set<Text> told = gaps.stream().map(Gap::why).collect(Collectors.toSet());
    return problems.stream().filter(problem -> !told.contains(problem.message())).toList();
  }

  private static Text remedy(Text why, List<Problem> problems) {
    return problems.stream()
        .filter(problem -> problem.message().equals(why))
        .map(Problem::remedy)
        .findFirst()
        .orElseGet(() -> Text.same(""));
  }
}
