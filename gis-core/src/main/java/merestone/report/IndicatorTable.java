package merestone.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import merestone.finding.Finding;
import merestone.message.Messages;
import merestone.report.table.CellForm;
import merestone.report.table.Table;
import merestone.rule.AttributeDemand.DeclaredArea;
import merestone.rule.Relation;

/**
 * 指标核对表: declared against measured, a row for each amount that does not agree. What agrees is
 * counted in the ledger.
 */
final class IndicatorTable {
  private static final Messages MESSAGES = Messages.of(IndicatorTable.class);
  private static final List<Relation> COMPARING =
      List.of(Relation.DECLARED_AREA, Relation.SUM_OF_PARTS);

  private IndicatorTable() {}

  static Table of(Dossier dossier) {
    Table.Builder<Finding> table =
        Table.named(
            "indicators", MESSAGES.text("table.indicators"), MESSAGES.text("indicators.note"));
    new TotalColumns<>(table)
        .word("rule", "column.rule", finding -> finding.rule().id())
        .name("layer", "column.layer", finding -> finding.subject().layer())
        .column("key", "column.subject", CellForm.KEY, finding -> finding.subject().label())
        .word("indicator", "indicators.column", finding -> finding.details().get("column"))
        .word("unit", "indicators.unit", IndicatorTable::unit)
        .column("declared", "indicators.declared", CellForm.METRES, f -> number(f, "declared"))
        .column("measured", "indicators.measured", CellForm.METRES, f -> number(f, "measured"))
        .column("difference", "indicators.off", CellForm.METRES, f -> number(f, "difference"))
        .column("message", "table.message", CellForm.SENTENCE, Finding::message);
    boolean compared =
        dossier.book().rules().stream().anyMatch(rule -> isComparing(rule.relation()));
    return compared
        ? table.of(
            () ->
                dossier.findings().all().stream()
                    .filter(finding -> isComparing(finding.rule().relation())))
        : table.missing(MESSAGES.text("indicators.missing"));
  }

  private static boolean isComparing(Relation relation) {
    return COMPARING.contains(relation);
  }

  private static String unit(Finding finding) {
    return finding.rule().demand() instanceof DeclaredArea declared
        ? Wordings.word(declared.unit())
        : null;
  }

  /** Returns what a detail says; the words themselves if they are no number, null if none. */
  private static Object number(Finding finding, String detail) {
    String said = Optional.ofNullable(finding.details().get(detail)).orElse("").strip();
    if (said.isEmpty()) {
      return null;
    }
    return said.matches("[+-]?[0-9]{1,15}(\\.[0-9]*)?") ? (Object) new BigDecimal(said) : said;
  }
}
