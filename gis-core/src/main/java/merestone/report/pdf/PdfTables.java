package merestone.report.pdf;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.progress.Progress;
import merestone.report.table.CellForm;
import merestone.report.table.Column;
import merestone.report.table.Table;
import org.w3c.dom.Element;

/** Lays tables out in as many columns as a page takes. */
final class PdfTables {
  private static final Messages MESSAGES = Messages.of(PdfTables.class);

  /** More rows of one table than this are for the other formats: pages are laid out in memory. */
  static final int LISTED = 1_000;

  /** More columns than this no page takes; the first ones are then repeated with the rest. */
  private static final int COLUMNS = 13;

  private static final int LEADING = 2;
  private static final int NARROWEST = 14;
  private static final int WIDEST = 48;

  private final Markup page;
  private final Language language;
  private final Progress progress;

  PdfTables(Markup page, Language language, Progress progress) {
    this.page = page;
    this.language = language;
    this.progress = progress;
  }

  void write(Element section, Table table) {
    long size = table.size();
    if (!table.note().equals(Text.same(""))) {
      page.add(section, "p", "note", language.in(table.note()));
    }
    if (table.whyNot().isPresent()) {
      return; // the note says why
    }
    if (size == 0) {
      page.add(section, "p", language.in(MESSAGES.text("pdf.empty")));
      return;
    }
    if (size > LISTED) {
      page.add(
          section,
          "p",
          "more",
          language.in(MESSAGES.text("pdf.listed", Integer.toString(LISTED), Long.toString(size))));
    }
    for (int[] columns : columns(table.columns().size())) {
      write(section, table, columns);
    }
  }

  private static List<int[]> columns(int all) {
    if (all <= COLUMNS) {
      return List.of(IntStream.range(0, all).toArray());
    }
    List<int[]> groups = new ArrayList<>();
    for (int from = LEADING; from < all; from += COLUMNS - LEADING) {
      int to = Math.min(all, from + COLUMNS - LEADING);
      groups.add(
          IntStream.concat(IntStream.range(0, LEADING), IntStream.range(from, to)).toArray());
    }
    return groups;
  }

  private void write(Element section, Table table, int... columns) {
    Element grid = page.add(section, "table");
    grid.setAttribute("class", "grid");
    heads(grid, table, columns);
    Element body = page.add(grid, "tbody");
    try (Stream<Object[]> rows = table.rows().get().limit(LISTED)) {
      for (Iterator<Object[]> left = rows.iterator(); left.hasNext(); ) {
        progress.heed();
        Object[] values = left.next();
        Element row = page.add(body, "tr");
        for (int column : columns) {
          CellForm form = table.columns().get(column).form();
          page.add(row, "td", form.isNumber() ? "num" : "", words(values[column], form));
        }
      }
    }
  }

  private void heads(Element grid, Table table, int... columns) {
    int whole = IntStream.of(columns).map(i -> width(table.columns().get(i).form())).sum();
    Element group = page.add(grid, "colgroup");
    Element heads = page.add(page.add(grid, "thead"), "tr");
    for (int i : columns) {
      Column<?> column = table.columns().get(i);
      String width = String.format(Locale.ROOT, "%.2f%%", 100.0 * width(column.form()) / whole);
      page.add(group, "col").setAttribute("style", "width: " + width);
      page.add(heads, "th", column.form().isNumber() ? "num" : "", language.in(column.head()));
    }
  }

  /** Returns a column's share of the page: heads of counts need room, sentences can wrap. */
  private static int width(CellForm form) {
    return Math.max(NARROWEST, Math.min(WIDEST, form.width()));
  }

  private String words(Object value, CellForm form) {
    if (value == null) {
      return "";
    }
    if (value instanceof Boolean yes) {
      return language.in(MESSAGES.text(yes ? "cell.yes" : "cell.no"));
    }
    if (value instanceof Number number) {
      return form.shown(number);
    }
    return value instanceof Text text ? language.in(text) : value.toString();
  }
}
