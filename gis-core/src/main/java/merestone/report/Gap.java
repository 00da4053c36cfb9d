package merestone.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.finding.LedgerRow;
import merestone.finding.RuleIds;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;

/**
 * Something that was not done, and why: the rows of the ledger that share a reason. Rules are said
 * together where each left the same number of features out.
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

  private record Cause(String rule, Text why) {}

  /** What rules may have in common; one that counts what it left undecided stands alone. */
  private record Common(String rule, Text why, long notRun) {}

  /** Returns what the ledger says was not done, in its order. */
  static List<Gap> of(List<LedgerLine> ledger, List<Problem> problems) {
    Map<Cause, List<LedgerLine>> byCause = new LinkedHashMap<>();
    for (LedgerLine line : ledger) {
      if (!line.row().isComplete()) {
        Cause cause = new Cause(line.row().rule(), line.row().why());
        byCause.computeIfAbsent(cause, fresh -> new ArrayList<>()).add(line);
      }
    }
    Map<Common, List<Gap>> byReason = new LinkedHashMap<>();
    for (List<LedgerLine> lines : byCause.values()) {
      Gap gap = joined(lines, problems);
      byReason.computeIfAbsent(gap.common(), fresh -> new ArrayList<>()).add(gap);
    }
    return byReason.values().stream().map(Gap::together).toList();
  }

  private Common common() {
    boolean alone = rule.isEmpty() || undecided > 0 || why.equals(Text.same(""));
    return new Common(alone ? rule + title : "", why, notRun);
  }

  private static Gap together(List<Gap> gaps) {
    Gap first = gaps.get(0);
    if (gaps.size() == 1) {
      return first;
    }
    return new Gap(
        RuleIds.inShort(gaps.stream().map(Gap::rule).toList()),
        MESSAGES.text("unchecked.rules", gaps.size()),
        gaps.stream()
            .flatMap(gap -> Stream.of(gap.layers.split(", ")))
            .distinct()
            .collect(Collectors.joining(", ")),
        first.notRun,
        first.undecided,
        first.why,
        first.remedy);
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

  private static Gap joined(List<LedgerLine> lines, List<Problem> problems) {
    List<LedgerRow> rows = lines.stream().map(LedgerLine::row).toList();
    List<LedgerRow> subjects =
        rows.stream().filter(row -> row.side() == LedgerRow.Side.SUBJECT).toList();
    List<LedgerRow> counted = subjects.isEmpty() ? rows : subjects;
    return new Gap(
        rows.get(0).rule(),
        lines.get(0).title(),
        rows.stream().map(LedgerRow::layer).distinct().collect(Collectors.joining(", ")),
        counted.stream().mapToLong(row -> row.counts().notRun()).sum(),
        counted.stream().mapToLong(row -> row.counts().undecided()).sum(),
        rows.get(0).why(),
        remedy(rows.get(0).why(), problems));
  }
}
