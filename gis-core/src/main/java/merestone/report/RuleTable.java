package merestone.report;

import java.util.Map;
import java.util.stream.Collectors;
import merestone.finding.Finding;
import merestone.message.Messages;
import merestone.report.table.CellForm;
import merestone.report.table.Table;

/** What each rule of the book found; rules without findings, and those that did not run, too. */
final class RuleTable {
  private static final Messages MESSAGES = Messages.of(RuleTable.class);

  private RuleTable() {}

  static Table of(Dossier dossier) {
    Map<String, Long> excepted =
        dossier.findings().all().stream()
            .filter(finding -> finding.kind() == Finding.Kind.EXCEPTED)
            .collect(Collectors.groupingBy(f -> f.rule().id(), Collectors.counting()));
    Table.Builder<RuleSection> table =
        Table.named("rules", MESSAGES.text("table.rules"), MESSAGES.text("table.rules.note"));
    new TotalColumns<>(table)
        .word("rule", "column.rule", line -> line.rule().id())
        .name("title", "table.title", line -> line.rule().wording().title())
        .word("level", "table.level", line -> Wordings.level(line.rule().level()))
        .word("complete", "table.complete", RuleSection::complete)
        .count("conflicts", "column.conflicts", line -> (long) line.conflictCount())
        .count("excepted", "level.excepted", line -> excepted.getOrDefault(line.rule().id(), 0L))
        .count("undecided", "level.undecided", line -> (long) line.undecidedCount())
        .figures(RuleSection::sum)
        .name("limit", "rule.limit", line -> Wordings.limit(line.rule()))
        .column(
            "basis", "rule.basis", CellForm.SENTENCE, line -> Wordings.basis(line.rule().basis()))
        .word("to_confirm", "rule.toConfirm", line -> line.rule().basis().toConfirm());
    return table.of(() -> RuleSection.of(dossier, FindingFacts.of(dossier)).stream());
  }
}
