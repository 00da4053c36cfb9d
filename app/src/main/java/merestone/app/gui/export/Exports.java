package merestone.app.gui.export;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.parts.Words;
import merestone.app.gui.work.Background;
import merestone.app.gui.work.Job;
import merestone.app.gui.work.Running;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.progress.Pace;
import merestone.progress.Progress;
import merestone.progress.Stage;
import merestone.review.MapOutput;
import merestone.review.ResultOrder;
import merestone.review.ReviewResult;

/** Writes the map and the results in the background and says when they are there. */
public final class Exports {
  private final Background background;
  private final Troubles troubles;
  private final Consumer<Text> status;
  private final Words words;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Pace> pace =
      new ReadOnlyObjectWrapper<>(new Pace(Stage.WRITE, "", 0, -1, 0));
  private Running running = Running.NOTHING;

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

  /** Returns how far what is being written is. */
  public ReadOnlyObjectProperty<Pace> paceProperty() {
    return pace.getReadOnlyProperty();
  }

  /** Asks what is being written to stop; files of the export before stay as they were. */
  public void cancel() {
    running.cancel();
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

  /** Writes map pages: one page, one PDF, or a folder of files. */
  public void pages(MapOutput output, PagesOrder order, Path target) {
    AtomicReference<Text> told = new AtomicReference<>(words.text("export.done", target));
    run(
        background.call(
            progress -> {
              told.set(written(output, order, target, progress));
              return target;
            }),
        path -> told.get());
  }

  private Text written(MapOutput output, PagesOrder order, Path target, Progress progress) {
    if (order.atlas().isPresent()) {
      return output.write(target, order.atlas().get(), progress).words();
    }
    return output.write(target, order.look(), order.finding(), progress).stream()
        .findFirst()
        .map(Problem::message)
        .orElseGet(() -> words.text("export.done", target));
  }

  /** Writes the result files that are ordered into a folder. */
  public void results(ReviewResult result, Path folder, ResultOrder order) {
    run(
        background.call(
            progress -> {
              result.write(folder, order, progress);
              return folder;
            }));
  }

  private void run(Job<Path> job) {
    run(job, path -> words.text("export.done", path));
  }

  private void run(Job<Path> job, Function<Path, Text> done) {
    busy.set(true);
    status.accept(words.text("export.writing"));
    job.onProgress(pace::set)
        .andFinally(() -> busy.set(false))
        .onSuccess(path -> status.accept(done.apply(path)))
        .onCancel(() -> status.accept(words.text("export.cancelled")))
        .onError(UserError.class, this::explain)
        .onError(UncheckedIOException.class, error -> explain(notWritable(error)))
        .onError(Throwable.class, this::report);
    running = job.start();
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
