package merestone.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UserError;
import merestone.message.WhyNot;
import merestone.progress.HeedingOutput;
import merestone.progress.Progress;

/** Writes a file under a temporary name in its own folder, then moves it in one step. */
final class ResultFile {
  private static final Messages MESSAGES = Messages.of(ResultFile.class);

  /** What goes into the file. */
  interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  private ResultFile() {}

  /**
   * Makes the folder of a result, with its parents.
   *
   * @throws UserError if the disk does not take it, code {@code output-unwritable}
   */
  static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /**
   * Writes all of it, or leaves whatever stood there before untouched. A folder that is missing is
   * made.
   *
   * @param progress asked at every few kilobytes, and before the file is put in its place
   * @throws merestone.progress.Cancelled if the user stops it
   * @throws UserError if the disk does not take it, code {@code output-unwritable}
   */
  static void write(Path target, Progress progress, Body body) {
    // Not Files.createTempFile: its files are readable by their owner alone, and stay so.
    Path temporary = target.resolveSibling("~" + target.getFileName() + ".part");
    makeFolder(target.toAbsolutePath().getParent());
    try {
      writeVia(
          temporary,
          target,
          out -> {
            try (OutputStream heeding =
                new BufferedOutputStream(new HeedingOutput(out, progress))) {
              body.writeTo(heeding);
            }
            progress.heed();
          });
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  static UserError unwritable(Path target, IOException cause) {
    return new UserError(
        new Problem(
            target.toString(),
            "output-unwritable",
            MESSAGES.text("output.unwritable", target, WhyNot.of(cause)),
            MESSAGES.text("output.unwritable.remedy")),
        cause);
  }

  private static void writeVia(Path temporary, Path target, Body body) throws IOException {
    temporary.toFile().deleteOnExit(); // should the process be stopped in the middle
    try {
      try (OutputStream out = Files.newOutputStream(temporary)) {
        body.writeTo(out);
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
