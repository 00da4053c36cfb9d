package merestone.report.xlsx;

import java.io.IOException;
import java.util.List;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.report.table.FrontPage;
import merestone.report.table.Item;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: verdict, what was not checked, rules that are different, counts, settings. */
final class FrontSheet {
  private static final Messages MESSAGES = Messages.of(FrontSheet.class);
  private static final double NAME_WIDTH = 26;
  private static final double VALUE_WIDTH = 96;
  private static final int TITLE_SIZE = 16;
  private static final int VERDICT_SIZE = 13;

  private final Worksheet sheet;
  private final Language language;
  private int row;

  FrontSheet(Workbook book, Language language) {
    this.sheet = book.newWorksheet(language.in(MESSAGES.text("sheet.summary")));
    this.language = language;
  }

  void write(FrontPage front) throws IOException {
    sheet.width(0, NAME_WIDTH);
    sheet.width(1, VALUE_WIDTH);
    PrintedPage.upright(sheet);
    sheet.hideGridLines();
    sheet.inlineString(row, 0, front.title());
    sheet.style(row++, 0).bold().fontSize(TITLE_SIZE).set();
    sheet.inlineString(row, 0, language.in(front.headline()));
    sheet.style(row++, 0).bold().fontSize(VERDICT_SIZE).fontColor(tone(front.verdict())).set();
    line(Text.same(""), front.sentence());
    section("front.notChecked", front.notChecked());
    section("front.problems", front.problems());
    front.rules().forEach(section -> items(section.head(), section.items()));
    items(MESSAGES.text("front.counts"), front.counts());
    items(MESSAGES.text("front.settings"), front.facts());
    sheet.finish();
  }

  private static String tone(String verdict) {
    return switch (verdict) {
      case "clean" -> "1D6B45";
      case "findings" -> "A8201A";
      default -> "5B3A8C";
    };
  }

  private void section(String key, List<Text> lines) {
    if (lines.isEmpty()) {
      return;
    }
    head(MESSAGES.text(key));
    lines.forEach(text -> line(Text.same(""), text));
  }

  private void items(Text head, List<Item> items) {
    head(head);
    for (Item item : items) {
      if (item.value() instanceof Long count) {
        cell(item.name());
        sheet.value(row, 1, count);
        sheet.style(row++, 1).format("#,##0").horizontalAlignment("left").set();
      } else {
        line(item.name(), (Text) item.value());
      }
    }
  }

  private void head(Text words) {
    row++;
    sheet.inlineString(row, 0, language.in(words));
    sheet.range(row, 0, row, 1).style().bold().fillColor("E9EEF2").set();
    row++;
  }

  private void line(Text name, Text value) {
    cell(name);
    String words = language.in(value);
    sheet.inlineString(row, 1, words);
    sheet.rowHeight(row, CellLines.height(CellLines.of(words, VALUE_WIDTH)));
    sheet.style(row++, 1).wrapText(true).verticalAlignment("top").set();
  }

  private void cell(Text name) {
    sheet.inlineString(row, 0, language.in(name));
    sheet.style(row, 0).verticalAlignment("top").fontColor("5B6675").set();
  }
}
