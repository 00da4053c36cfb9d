package merestone.report;

import java.util.List;
import java.util.Map;
import merestone.message.Messages;
import merestone.report.table.Column;
import merestone.report.table.Table;

/** What of the tables is printed: a page has less room than a sheet. */
final class PdfChoice {
  private static final Messages MESSAGES = Messages.of(PdfChoice.class);

  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "findings",
          List.of(
              "rule",
              "level",
              "kind",
              "key",
              "name",
              "town",
              "area_m2",
              "ellipsoidal_m2",
              "ha",
              "mu",
              "share",
              "message"),
          "rules",
          List.of(
              "rule",
              "title",
              "level",
              "complete",
              "conflicts",
              "excepted",
              "undecided",
              "area_m2",
              "ellipsoidal_m2",
              "ha",
              "mu",
              "limit",
              "basis"),
          "ledger",
          List.of(
              "rule",
              "title",
              "layer",
              "side",
              "features",
              "checked",
              "clear",
              "conflict",
              "undecided",
              "not_run",
              "excepted",
              "why"));

  private PdfChoice() {}

  static List<Table> of(List<Table> tables) {
    return tables.stream().map(PdfChoice::of).toList();
  }

  private static Table of(Table table) {
    if (table.key().equals("occupation")) {
      return occupation(table);
    }
    List<String> columns = COLUMNS.get(table.key());
    return columns == null ? table : table.only(columns);
  }

  /** Most subjects share ground with a layer they may share it with: a sheet is for those. */
  private static Table occupation(Table table) {
    List<String> columns =
        table.columns().stream()
            .map(Column::key)
            .filter(key -> !key.matches(".*_class\\d+_ha|layer|basis"))
            .toList();
    int rules = table.indexOf("rules");
    return table
        .where(row -> !row[rules].equals(""), MESSAGES.text("pdf.withFindings"))
        .only(columns);
  }
}
