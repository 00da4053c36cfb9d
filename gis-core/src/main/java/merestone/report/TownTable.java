package merestone.report;

import java.util.stream.Stream;
import merestone.message.Messages;
import merestone.report.table.Table;

/** The findings of each town, by rule. */
final class TownTable {
  private static final Messages MESSAGES = Messages.of(TownTable.class);

  private TownTable() {}

  private record Line(String town, TownSection.Line of) {}

  static Table of(Dossier dossier) {
    Table.Builder<Line> table =
        Table.named("towns", MESSAGES.text("towns.title"), MESSAGES.text("towns.note"));
    new TotalColumns<>(table)
        .word("town", "column.town", Line::town)
        .word("rule", "column.rule", line -> line.of().rule().id())
        .name("title", "table.title", line -> line.of().rule().wording().title())
        .count("conflicts", "column.conflicts", line -> line.of().conflicts())
        .count("undecided", "level.undecided", line -> line.of().undecided())
        .figures(line -> line.of().sum());
    return table.of(() -> lines(dossier));
  }

  private static Stream<Line> lines(Dossier dossier) {
    return TownSection.of(FindingFacts.of(dossier)).stream()
        .flatMap(town -> town.rules().stream().map(line -> new Line(town.town(), line)));
  }
}
