package merestone.app.gui.export;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.parts.Words;
import merestone.app.gui.work.Background;
import merestone.app.gui.work.Job;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.review.ReviewResult;

/** Writes the map and the results in the background and says when they are there. */
public final class Exports {
  private final Background background;
  private final Troubles troubles;
  private final Consumer<Text> status;
  private final Words words;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

  /**
   * Prepares the exports.
   *
   * @param status is told what is being written and what is there
   */
  public Exports(Background background, Troubles troubles, Consumer<Text> status, Words words) {
    this.background = background;
    this.troubles = troubles;
    this.status = status;
    this.words = words;
  }

  /** Returns whether something is being written. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Writes a sheet as an image. */
  public void image(SheetWriting writing, SheetWriting.Sheet sheet, Path png) {
    run(
        background.call(
            progress -> {
              writing.write(sheet, png, progress);
              return png;
            }));
  }

  /** Writes all result files of a check into a folder. */
  public void results(ReviewResult result, Path folder, Locale locale) {
    run(
        background.call(
            progress -> {
              result.write(folder, locale, progress);
              return folder;
            }));
  }

  private void run(Job<Path> job) {
    busy.set(true);
    status.accept(words.text("export.writing"));
    job.andFinally(() -> busy.set(false))
        .onSuccess(path -> status.accept(words.text("export.done", path)))
        .onCancel(() -> status.accept(words.text("export.failed")))
        .onError(UserError.class, this::explain)
        .onError(UncheckedIOException.class, error -> explain(notWritable(error)))
        .onError(Throwable.class, this::report)
        .start();
  }

  private void explain(UserError error) {
    status.accept(words.text("export.failed"));
    troubles.explain(error);
  }

  private void report(Throwable fault) {
    status.accept(words.text("export.failed"));
    troubles.reportBug(fault);
  }

  /** A full disk or a folder without the right to write is not a fault of the program. */
  private UserError notWritable(UncheckedIOException error) {
    String why = String.valueOf(error.getCause().getMessage());
    return new UserError(
        new Problem(
            why,
            "cannot-write",
            words.text("export.cannotWrite", why),
            words.text("export.cannotWrite.remedy")),
        error);
  }
}
