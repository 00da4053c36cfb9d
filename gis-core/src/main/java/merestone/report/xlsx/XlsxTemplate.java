package merestone.report.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.progress.Progress;
import merestone.report.table.FrontPage;
import merestone.report.table.Table;

/**
 * Fills a workbook of the user's own: cells with marks such as <code>{{title}}</code> get values, a
 * row with marks of a table such as <code>{{findings.ha}}</code> is written once for each row of
 * the table. A cell that is one mark gets a real number in the format the user gave it; the rest of
 * the workbook, pictures and charts included, stays, and what points at cells follows the rows that
 * moved (docs/formats.md). The same template and result give the same bytes. For one thread.
 */
public final class XlsxTemplate {
  private static final Messages MESSAGES = Messages.of(XlsxTemplate.class);

  private final Path file;
  private final Language language;
  private final Progress progress;

  /** Takes the template; the progress is asked for cancel at every row. */
  public XlsxTemplate(Path file, Language language, Progress progress) {
    this.file = file;
    this.language = language;
    this.progress = progress;
  }

  /**
   * Writes the filled workbook.
   *
   * @param target a file that nobody looks at yet
   * @throws merestone.message.UserError if the template is no workbook, has marks that mean
   *     nothing, or never says what was not checked: code {@code template-wrong}, all of it at once
   * @throws merestone.progress.Cancelled if the user stops it
   * @throws IOException if the target cannot be written
   */
  public void fill(Path target, FrontPage front, List<Table> tables) throws IOException {
    TemplateFaults faults = new TemplateFaults(file);
    Marks marks = new Marks(front, tables, language);
    BookParts parts = opened(faults);
    CellWords words = new CellWords(parts.strings(), language);
    Map<String, SheetTemplate> sheets = new LinkedHashMap<>();
    Map<String, RowMoves> moves = new LinkedHashMap<>();
    for (BookParts.SheetPart part : parts.sheets()) {
      SheetTemplate sheet = new SheetTemplate(part.name(), parts.read(part.part()), words);
      sheet.read(marks, faults);
      sheets.put(part.part(), sheet);
      moves.put(part.name(), sheet.moves());
    }
    mustSayWhatWasNotChecked(sheets.get(parts.sheets().get(0).part()), words, faults);
    CellReferences references = new CellReferences(moves);
    Map<String, SheetFill> fills = new LinkedHashMap<>();
    sheets.forEach(
        (part, sheet) -> fills.put(part, new SheetFill(sheet, marks, words, references)));
    fills.values().forEach(fill -> fill.check(faults));
    faults.mustBeNone();
    move(parts, sheets, fills, references);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      parts.write(out, (part, to) -> written(fills.get(part), to));
    }
  }

  private boolean written(SheetFill fill, OutputStream to) throws IOException {
    if (fill != null) {
      fill.write(to, progress);
    }
    return fill != null;
  }

  private static void move(
      BookParts parts,
      Map<String, SheetTemplate> sheets,
      Map<String, SheetFill> fills,
      CellReferences references)
      throws IOException {
    MovedParts moved = new MovedParts(parts, references);
    for (Map.Entry<String, SheetTemplate> sheet : sheets.entrySet()) {
      moved.moveSheet(sheet.getValue(), fills.get(sheet.getKey()));
      moved.movePartsOf(sheet.getValue(), sheet.getKey());
    }
    moved.moveRest();
  }

  private BookParts opened(TemplateFaults faults) throws IOException {
    try {
      BookParts parts = new BookParts(file);
      if (parts.sheets().isEmpty()) {
        throw new IOException("no sheet with cells");
      }
      return parts;
    } catch (IOException | IllegalArgumentException e) {
      faults.add(MESSAGES.text("template.noWorkbook", String.valueOf(e.getMessage())));
      faults.mustBeNone();
      throw new IllegalStateException("a fault was added", e);
    }
  }

  private static void mustSayWhatWasNotChecked(
      SheetTemplate first, CellWords words, TemplateFaults faults) {
    List<String> said = new ArrayList<>();
    first.rows().stream()
        .flatMap(row -> XmlPart.children(row, "c"))
        .forEach(cell -> said.addAll(Marks.in(words.of(cell))));
    if (!said.contains(Marks.NOT_CHECKED)) {
      faults.add(MESSAGES.text("template.silent", first.name(), "{{" + Marks.NOT_CHECKED + "}}"));
    }
  }
}
