package merestone.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import merestone.message.Text;

/**
 * What was not checked for one reason: the open rows of the ledger that share it. Immutable.
 *
 * @param rules the ids of the rules concerned; empty if data could not be read, whatever the rule
 * @param layers the layers concerned, each once; empty for the run as a whole
 * @param notRun how many features each of the rules did not run on: subjects where any are
 *     concerned
 * @param undecided how many could not be decided; then there is one rule
 * @param why the reason; empty texts if the ledger gives none
 */
public record Unchecked(
    List<String> rules, List<String> layers, long notRun, long undecided, Text why) {

  private static final Text NONE = Text.same("");

  private record Cause(String rule, boolean ofLayer, Text why) {}

  /** What rules have in common that are said together. */
  private record Common(String alone, boolean ofLayer, Text why, long notRun) {}

  /**
   * Returns what the rows of a ledger say was not checked, in their order. A rule's rows of one
   * reason count together, whatever their layers. Rules are said together if they share the reason
   * and each left the same number of features out; one that counts what it left undecided, or that
   * gives no reason, stands alone.
   */
  public static List<Unchecked> of(List<LedgerRow> ledger) {
    Map<Cause, List<LedgerRow>> byCause = new LinkedHashMap<>();
    for (LedgerRow row : ledger) {
      if (!row.isComplete()) {
        Cause cause = new Cause(row.rule(), !row.layer().isEmpty(), row.why());
        byCause.computeIfAbsent(cause, fresh -> new ArrayList<>()).add(row);
      }
    }
    Map<Common, List<Unchecked>> alike = new LinkedHashMap<>();
    for (List<LedgerRow> rows : byCause.values()) {
      Unchecked one = ofOneRule(rows);
      alike.computeIfAbsent(one.common(), fresh -> new ArrayList<>()).add(one);
    }
    return alike.values().stream().map(Unchecked::together).toList();
  }

  private static Unchecked ofOneRule(List<LedgerRow> rows) {
    LedgerRow first = rows.get(0);
    return new Unchecked(
        first.rule().isEmpty() ? List.of() : List.of(first.rule()),
        rows.stream().map(LedgerRow::layer).filter(layer -> !layer.isEmpty()).distinct().toList(),
        sum(rows, LedgerRow.Counts::notRun),
        sum(rows, LedgerRow.Counts::undecided),
        first.why());
  }

  private static long sum(List<LedgerRow> rows, ToLongFunction<LedgerRow.Counts> count) {
    boolean judged = rows.stream().anyMatch(Unchecked::isJudged);
    return rows.stream()
        .filter(row -> !judged || isJudged(row))
        .map(LedgerRow::counts)
        .mapToLong(count)
        .sum();
  }

  private static boolean isJudged(LedgerRow row) {
    return row.side() == LedgerRow.Side.SUBJECT;
  }

  private Common common() {
    boolean alone = undecided > 0 || why.equals(NONE);
    return new Common(
        rules.isEmpty() || alone ? rules.toString() : "", !layers.isEmpty(), why, notRun);
  }

  private static Unchecked together(List<Unchecked> alike) {
    Unchecked first = alike.get(0);
    return new Unchecked(
        alike.stream().map(Unchecked::rules).flatMap(Collection::stream).toList(),
        alike.stream().map(Unchecked::layers).flatMap(Collection::stream).distinct().toList(),
        first.notRun,
        first.undecided,
        first.why);
  }
}
