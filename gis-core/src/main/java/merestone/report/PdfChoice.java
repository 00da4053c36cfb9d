package merestone.report;

import java.util.List;
import java.util.Map;
import merestone.report.table.Table;

/** What of the tables is printed: a page has less room than a sheet. */
final class PdfChoice {
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
    List<String> columns = COLUMNS.get(table.key());
    return columns == null ? table : table.only(columns);
  }
}
