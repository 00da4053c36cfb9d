package merestone.report;

import java.util.Optional;
import java.util.function.Function;
import merestone.message.Messages;
import merestone.report.table.CellForm;
import merestone.report.table.Table;

/**
 * The columns that tables of totals have in common.
 *
 * @param table the table they are added to
 * @param <T> what a row is made from
 */
record TotalColumns<T>(Table.Builder<T> table) {
  private static final Messages MESSAGES = Messages.of(TotalColumns.class);

  TotalColumns<T> word(String key, String head, Function<T, Object> value) {
    return column(key, head, CellForm.WORD, value);
  }

  TotalColumns<T> name(String key, String head, Function<T, Object> value) {
    return column(key, head, CellForm.NAME, value);
  }

  TotalColumns<T> count(String key, String head, Function<T, Object> value) {
    return column(key, head, CellForm.COUNT, value);
  }

  TotalColumns<T> column(String key, String head, CellForm form, Function<T, Object> value) {
    table.column(key, MESSAGES.text(head), form, value);
    return this;
  }

  /** Adds both areas, and hectares and 亩 of the deciding one; none where there is no ground. */
  TotalColumns<T> figures(Function<T, Optional<Figures>> figures) {
    figure("area_m2", "column.planar", CellForm.SQUARE_METRES, figures, Figures::planar);
    figure(
        "ellipsoidal_m2",
        "column.ellipsoidal",
        CellForm.SQUARE_METRES,
        figures,
        Figures::ellipsoidal);
    figure("ha", "column.hectares", CellForm.HECTARES, figures, Figures::hectares);
    figure("mu", "column.mu", CellForm.MU, figures, Figures::mu);
    return this;
  }

  private void figure(
      String key,
      String head,
      CellForm form,
      Function<T, Optional<Figures>> figures,
      Function<Figures, Amount> which) {
    column(key, head, form, row -> figures.apply(row).map(which).map(Amount::value).orElse(null));
  }
}
