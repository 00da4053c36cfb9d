package merestone.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import merestone.message.Language;
import merestone.progress.SilentProgress;
import merestone.report.csv.CsvFile;
import merestone.report.table.FrontPage;
import merestone.report.table.Table;
import merestone.report.xlsx.XlsxBook;

/** Writes tables that are about more than one result, each file under a temporary name first. */
public final class TableFiles {
  private final Path folder;
  private final Language language;
  private final String program;

  /**
   * Prepares files in a folder, which is made if need be.
   *
   * @param program name and version of what writes them
   */
  public TableFiles(Path folder, Language language, String program) {
    this.folder = folder;
    this.language = language;
    this.program = program;
    ResultFile.makeFolder(folder.toAbsolutePath());
  }

  /**
   * Writes a workbook.
   *
   * @throws merestone.message.UserError if the disk does not take it, code {@code
   *     output-unwritable}
   */
  public void workbook(String name, FrontPage front, List<Table> tables) {
    try (StagedFolder staged = new StagedFolder(folder.toAbsolutePath())) {
      Path target = staged.file(name);
      try {
        new XlsxBook(language, new SilentProgress()).write(target, program, front, tables);
      } catch (IOException e) {
        throw ResultFile.unwritable(target, e);
      }
      staged.publish();
    }
  }

  /**
   * Writes a table as CSV.
   *
   * @throws merestone.message.UserError if the disk does not take it, code {@code
   *     output-unwritable}
   */
  public void csv(String name, Table table) {
    ResultFile.write(
        folder.toAbsolutePath().resolve(name),
        new SilentProgress(),
        out -> new CsvFile(out, language, new SilentProgress()).write(table));
  }
}
