package merestone.report.xlsx;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.progress.Progress;
import merestone.report.table.CellForm;
import merestone.report.table.Column;
import merestone.report.table.FrontPage;
import merestone.report.table.Table;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One table on a sheet; on several if it has more rows than a sheet can hold. */
final class TableSheets {
  private static final Messages MESSAGES = Messages.of(TableSheets.class);

  /** What Excel and LibreOffice take, ECMA-376 leaves it open. */
  private static final int ROWS = Worksheet.MAX_ROWS;

  private static final int LONGEST_CELL = 32_767;
  private static final int FLUSHED = 500;

  /** Columns of sentences, in digits. */
  private static final int WIDEST = 44;

  private static final int WIDEST_FOR_HEAD = 16;

  /** What the button of a filter covers of a head. */
  private static final int FILTER = 3;

  /** What Excel takes for all parts of a page's head together, fonts included, is 255. */
  private static final int LONGEST_EDGE = 90;

  private static final String EDGE_FONT = "Arial";
  private static final int EDGE_SIZE = 8;

  /** What stands above each printed page: system, kind of area, day, edition of rules. */
  private static final Set<String> HEAD =
      Set.of("rule-book", "crs", "deciding-area", "reference-date");

  /** Rows above the data: what must be known, then the heads. */
  private static final int TOP = 2;

  private final Workbook book;
  private final FrontPage front;
  private final Language language;
  private final Progress progress;

  TableSheets(Workbook book, FrontPage front, Language language, Progress progress) {
    this.book = book;
    this.front = front;
    this.language = language;
    this.progress = progress;
  }

  void write(Table table) throws IOException {
    try (Stream<Object[]> rows = table.rows().get()) {
      Iterator<Object[]> left = rows.iterator();
      int number = 1;
      do {
        write(table, left, number++);
      } while (left.hasNext());
    }
  }

  private void write(Table table, Iterator<Object[]> rows, int number) throws IOException {
    String name = name(table, number);
    Worksheet sheet = book.newWorksheet(name);
    double[] widths = widths(table.columns());
    heads(sheet, table, widths);
    if (!rows.hasNext()) {
      empty(sheet, table);
    }
    int row = TOP;
    for (; rows.hasNext() && row < ROWS; row++) {
      progress.heed();
      fill(sheet, row, table.columns(), rows.next(), widths);
      if (row % FLUSHED == 0) {
        sheet.flush();
      }
    }
    sheet.setAutoFilter(1, 0, Math.max(1, row - 1), table.columns().size() - 1);
    sheet.finish();
  }

  /** Says that there is nothing; where the table could not be made its note says why. */
  private void empty(Worksheet sheet, Table table) {
    if (table.whyNot().isEmpty()) {
      sheet.inlineString(TOP, 0, language.in(MESSAGES.text("table.empty")));
      sheet.style(TOP, 0).fontColor("5B6675").set();
    }
  }

  private String name(Table table, int number) {
    String title = language == Language.BOTH ? table.title().zh() : language.in(table.title());
    return number == 1 ? title : title + " " + number;
  }

  private void heads(Worksheet sheet, Table table, double[] widths) {
    sheet.inlineString(0, 0, language.in(table.note()));
    sheet.style(0, 0).fontColor("5B6675").set();
    List<Column<?>> columns = table.columns();
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      String head = language.in(columns.get(i).head());
      sheet.inlineString(1, i, head);
      sheet.width(i, widths[i]);
      lines = Math.max(lines, CellLines.of(head, widths[i] - FILTER));
      sheet
          .style(1, i)
          .bold()
          .wrapText(true)
          .verticalAlignment("center")
          .horizontalAlignment(columns.get(i).form().isNumber() ? "right" : "left")
          .fillColor("E9EEF2")
          .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
          .borderColor(BorderSide.BOTTOM, "5B6675")
          .set();
    }
    sheet.rowHeight(1, CellLines.height(lines));
    sheet.freezePane(frozen(columns), TOP);
    sheet.repeatRows(1);
    PrintedPage.across(sheet, widths);
    sheet.header(printed(front.title()), Position.LEFT, EDGE_FONT, EDGE_SIZE);
    sheet.header(printed(run()), Position.RIGHT, EDGE_FONT, EDGE_SIZE);
  }

  /** Returns how the numbers were come by: what a sheet that lies alone on a desk must say. */
  private String run() {
    return front.facts().stream()
        .filter(fact -> HEAD.contains(fact.code()))
        .map(fact -> language.in((Text) fact.value()))
        .collect(Collectors.joining(" · "));
  }

  /** Returns words for the edge of a page, where {@code &} is a command and 255 are all. */
  private static String printed(String words) {
    String whole = words.replace("&", "&&");
    return whole.length() <= LONGEST_EDGE ? whole : whole.substring(0, LONGEST_EDGE - 1) + "…";
  }

  /** The first column stays in sight, unless it is all there is to see. */
  private static int frozen(List<Column<?>> columns) {
    return columns.get(0).form() == CellForm.SENTENCE ? 0 : 1;
  }

  private double[] widths(List<Column<?>> columns) {
    return columns.stream().mapToDouble(this::width).toArray();
  }

  /** A long head is wrapped; it may widen its column a little, and has room for the filter. */
  private double width(Column<?> column) {
    int head = CellLines.widthOf(language.in(column.head())) + FILTER;
    return Math.max(Math.min(WIDEST, column.form().width()), Math.min(WIDEST_FOR_HEAD, head));
  }

  private void fill(
      Worksheet sheet, int row, List<Column<?>> columns, Object[] values, double[] widths) {
    int lines = 1;
    for (int i = 0; i < values.length; i++) {
      StyleSetter style = sheet.style(row, i);
      if (values[i] instanceof Number number) {
        sheet.value(row, i, number);
        style.format(format(columns.get(i).form()));
      } else if (values[i] != null) {
        String words = words(values[i]);
        sheet.inlineString(row, i, words);
        style.wrapText(true);
        lines = Math.max(lines, CellLines.of(words, widths[i]));
      }
      style
          .verticalAlignment("top")
          .borderStyle(BorderSide.BOTTOM, BorderStyle.HAIR)
          .borderColor(BorderSide.BOTTOM, "B6BFC8")
          .set();
    }
    if (lines > 1) {
      sheet.rowHeight(row, CellLines.height(lines));
    }
  }

  private String words(Object value) {
    if (value instanceof Boolean yes) {
      return language.in(MESSAGES.text(yes ? "cell.yes" : "cell.no"));
    }
    String words = value instanceof Text text ? language.in(text) : value.toString();
    return words.length() <= LONGEST_CELL ? words : words.substring(0, LONGEST_CELL - 1) + "…";
  }

  private static String format(CellForm form) {
    return switch (form) {
      case SHARE -> "0.00%";
      case METRES -> "0.000";
      case COUNT -> "#,##0";
      default -> "#,##0." + "0".repeat(Math.max(1, form.decimals()));
    };
  }
}
