package merestone.report.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import merestone.message.Language;
import merestone.progress.HeedingOutput;
import merestone.progress.Progress;
import merestone.report.table.FrontPage;
import merestone.report.table.Table;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a first page and tables as a workbook: a sheet each, real numbers with number formats, the
 * heads frozen and with filters. Rows are written while they are made. Numbers are not rounded: the
 * formats do that for the eye. The same tables give the same bytes.
 */
public final class XlsxBook {
  private final Language language;
  private final Progress progress;

  /** Prepares a book; the progress is asked for cancel at every row, its steps are not counted. */
  public XlsxBook(Language language, Progress progress) {
    this.language = language;
    this.progress = progress;
  }

  /**
   * Writes the book.
   *
   * @param target a file that nobody looks at yet; a second one beside it is used and removed
   * @param program name and version of what writes it
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public void write(Path target, String program, FrontPage front, List<Table> tables)
      throws IOException {
    Path raw = target.resolveSibling(target.getFileName() + ".raw");
    raw.toFile().deleteOnExit(); // should the process be stopped in the middle
    try {
      try (OutputStream out = heeding(raw);
          Workbook book = new Workbook(out, program, null)) {
        book.setCompressionLevel(1); // it is packed once more below
        new FrontSheet(book, language).write(front);
        for (Table table : tables) {
          new TableSheets(book, front, language, progress).write(table);
        }
      }
      try (OutputStream out = heeding(target)) {
        ClocklessZip.copy(raw, out);
      }
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  private OutputStream heeding(Path file) throws IOException {
    return new BufferedOutputStream(new HeedingOutput(Files.newOutputStream(file), progress));
  }
}
