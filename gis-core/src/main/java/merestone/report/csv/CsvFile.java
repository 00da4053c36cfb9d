package merestone.report.csv;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.message.Language;
import merestone.message.Text;
import merestone.progress.Progress;
import merestone.report.table.FrontPage;
import merestone.report.table.Item;
import merestone.report.table.Table;

/**
 * Writes a table by RFC 4180: a line of heads, {@code ,} between, CRLF at the end, quotes where
 * needed and doubled inside. UTF-8 with a byte order mark, without which Excel reads Chinese as
 * something else. Numbers are unrounded, the shortest decimal that reads back as the same double,
 * written out without a power of ten. Words that a spreadsheet would take for a formula keep their
 * characters: a leading apostrophe would change data. For one thread.
 */
public final class CsvFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final Writer out;
  private final Language language;
  private final Progress progress;

  /** Prepares a file; the progress is asked for cancel at every row. */
  public CsvFile(OutputStream out, Language language, Progress progress) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.language = language;
    this.progress = progress;
  }

  /**
   * Writes a table; heads are the keys of the columns, which do not depend on the language.
   *
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public void write(Table table) throws IOException {
    out.write(BYTE_ORDER_MARK);
    line(table.columns().stream().map(column -> (Object) column.key()).toList());
    try (Stream<Object[]> rows = table.rows().get()) {
      for (Iterator<Object[]> left = rows.iterator(); left.hasNext(); ) {
        progress.heed();
        line(Arrays.asList(left.next()));
      }
    }
    out.flush();
  }

  /** Writes page one: what each line is about, its name, its value. */
  public void write(FrontPage front) throws IOException {
    out.write(BYTE_ORDER_MARK);
    line(List.of("section", "name", "value"));
    line(List.of("result", "title", front.title()));
    line(List.of("result", "verdict", front.verdict()));
    line(List.of("result", "headline", front.headline()));
    line(List.of("result", "sentence", front.sentence()));
    texts("not_checked", front.notChecked());
    texts("problem", front.problems());
    for (FrontPage.Section section : front.rules()) {
      items(section.code(), section.items());
    }
    items("count", front.counts());
    items("setting", front.facts());
    out.flush();
  }

  private void texts(String section, List<Text> texts) throws IOException {
    for (Text text : texts) {
      line(List.of(section, "", text));
    }
  }

  private void items(String section, List<Item> items) throws IOException {
    for (Item item : items) {
      line(List.of(section, item.code(), item.value()));
    }
  }

  private void line(List<Object> values) throws IOException {
    List<String> cells = new ArrayList<>();
    values.forEach(value -> cells.add(value == null ? "" : quoted(words(value))));
    out.write(cells.stream().collect(Collectors.joining(",", "", "\r\n")));
  }

  private String words(Object value) {
    if (value instanceof Text text) {
      return language.in(text);
    }
    return value instanceof Double number ? decimal(number) : value.toString();
  }

  private static String decimal(double number) {
    String shortest = NumberOutput.toString(number, true);
    return Double.isFinite(number) ? new BigDecimal(shortest).toPlainString() : shortest;
  }

  private static String quoted(String words) {
    boolean plain = words.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? words : '"' + words.replace("\"", "\"\"") + '"';
  }
}
