package merestone.report;

import java.util.List;
import merestone.finding.LedgerRow;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.report.table.CellForm;
import merestone.report.table.Table;

/**
 * A result as tables: what CSV, XLSX and PDF files show. All are views of one dossier, made while
 * they are walked.
 */
final class ResultTables {
  private static final Messages MESSAGES = Messages.of(ResultTables.class);
  private static final Text NOTHING = Text.same("");

  private ResultTables() {}

  /**
   * Returns all tables, in the order to read them.
   *
   * @param levelled whether hectares of parts are rounded so that they sum to the rounded whole
   */
  static List<Table> of(Dossier dossier, boolean levelled) {
    return List.of(
        ledger(dossier),
        FindingsTable.of(dossier),
        TownTable.of(dossier),
        LandClassTable.of(dossier, levelled),
        RuleTable.of(dossier),
        OccupationTable.of(dossier, levelled),
        OwnershipTable.of(dossier, levelled),
        TransitionTable.of(dossier),
        IndicatorTable.of(dossier),
        QualityTable.of(dossier),
        problems(dossier),
        inputs(dossier));
  }

  private static Table ledger(Dossier dossier) {
    Table.Builder<LedgerLine> table =
        Table.named("ledger", MESSAGES.text("ledger.title"), MESSAGES.text("ledger.note"));
    table
        .column("rule", head("column.rule"), CellForm.WORD, line -> line.row().rule())
        .column("title", head("table.title"), CellForm.NAME, LedgerLine::title)
        .column("layer", head("column.layer"), CellForm.NAME, line -> line.row().layer())
        .column("side", head("ledger.side"), CellForm.WORD, LedgerLine::side);
    count(table, "features", "ledger.features", LedgerRow.Counts::features);
    count(table, "checked", "ledger.checked", LedgerRow.Counts::checked);
    count(table, "clear", "ledger.clear", LedgerRow.Counts::clear);
    count(table, "conflict", "ledger.conflict", LedgerRow.Counts::conflict);
    count(table, "undecided", "level.undecided", LedgerRow.Counts::undecided);
    count(table, "not_run", "ledger.notRun", LedgerRow.Counts::notRun);
    count(table, "excepted", "level.excepted", LedgerRow.Counts::excepted);
    return table
        .column("why", head("column.why"), CellForm.SENTENCE, line -> line.row().why())
        .of(() -> LedgerLine.of(dossier).stream());
  }

  private static void count(
      Table.Builder<LedgerLine> table, String key, String head, Count<LedgerRow.Counts> of) {
    table.column(key, head(head), CellForm.COUNT, line -> of.of(line.row().counts()));
  }

  /** What is counted of something. */
  private interface Count<T> {
    long of(T counted);
  }

  private static Table problems(Dossier dossier) {
    return Table.<Problem>named("problems", head("problems.title"), NOTHING)
        .column("path", head("problems.where"), CellForm.NAME, Problem::path)
        .column("code", head("table.code"), CellForm.WORD, Problem::code)
        .column("message", head("problems.what"), CellForm.SENTENCE, Problem::message)
        .column("remedy", head("rule.remedy"), CellForm.SENTENCE, Problem::remedy)
        .of(() -> dossier.problems().stream());
  }

  private static Table inputs(Dossier dossier) {
    return Table.<InputFile>named("inputs", head("inputs.title"), head("inputs.note"))
        .column("path", head("inputs.path"), CellForm.NAME, InputFile::path)
        .column("use", head("inputs.use"), CellForm.WORD, InputLine::use)
        .column("bytes", head("inputs.bytes"), CellForm.COUNT, InputFile::bytes)
        .column("sha256", Text.same("SHA-256"), CellForm.SENTENCE, InputFile::sha256)
        .of(() -> dossier.inputs().stream());
  }

  private static Text head(String key) {
    return MESSAGES.text(key);
  }
}
