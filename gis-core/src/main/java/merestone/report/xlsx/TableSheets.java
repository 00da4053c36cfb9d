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
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** One table on a sheet; on several if it has more rows than a sheet can hold. */
final class TableSheets {
  private static final Messages MESSAGES = Messages.of(TableSheets.class);

  /** What Excel and LibreOffice take, ECMA-376 leaves it open. */
  private static final int ROWS = Worksheet.MAX_ROWS;

  private static final int LONGEST_CELL = 32_767;
  private static final int FLUSHED = 500;

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
    heads(sheet, table);
    int row = TOP;
    for (; rows.hasNext() && row < ROWS; row++) {
      progress.heed();
      fill(sheet, row, table.columns(), rows.next());
      if (row % FLUSHED == 0) {
        sheet.flush();
      }
    }
    sheet.setAutoFilter(1, 0, Math.max(1, row - 1), table.columns().size() - 1);
    sheet.finish();
  }

  private String name(Table table, int number) {
    String title = language == Language.BOTH ? table.title().zh() : language.in(table.title());
    return number == 1 ? title : title + " " + number;
  }

  private void heads(Worksheet sheet, Table table) {
    sheet.inlineString(0, 0, language.in(table.note()));
    sheet.style(0, 0).fontColor("5B6675").set();
    List<Column<?>> columns = table.columns();
    for (int i = 0; i < columns.size(); i++) {
      String head = language.in(columns.get(i).head());
      sheet.inlineString(1, i, head);
      sheet.width(i, Math.max(columns.get(i).form().width(), Math.min(30, widthOf(head) + 4)));
    }
    sheet
        .range(1, 0, 1, columns.size() - 1)
        .style()
        .bold()
        .wrapText(true)
        .verticalAlignment("center")
        .fillColor("E9EEF2")
        .set();
    sheet.freezePane(frozen(columns), TOP);
    sheet.repeatRows(1);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.header(printed(front.title()), Position.LEFT, EDGE_FONT, EDGE_SIZE);
    sheet.header(printed(run()), Position.RIGHT, EDGE_FONT, EDGE_SIZE);
    sheet.footer("&P / &N", Position.CENTER);
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

  private void fill(Worksheet sheet, int row, List<Column<?>> columns, Object[] values) {
    for (int i = 0; i < values.length; i++) {
      CellForm form = columns.get(i).form();
      if (values[i] instanceof Number number) {
        sheet.value(row, i, number);
        sheet.style(row, i).format(format(form)).verticalAlignment("top").set();
      } else if (values[i] != null) {
        sheet.inlineString(row, i, words(values[i]));
        sheet
            .style(row, i)
            .wrapText(form == CellForm.SENTENCE || form == CellForm.NAME)
            .verticalAlignment("top")
            .set();
      }
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

  /** Returns how wide a head is in digits: a Chinese character takes two. */
  private static int widthOf(String words) {
    return words.codePoints().map(point -> point < 0x1100 ? 1 : 2).sum();
  }
}
