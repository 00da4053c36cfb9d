package merestone.app.gui.run;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.work.Background;
import merestone.app.gui.work.Job;
import merestone.app.gui.work.Running;
import merestone.message.UserError;
import merestone.progress.Pace;
import merestone.progress.Progress;
import merestone.progress.Stage;
import merestone.review.ReviewSession;

/** The review that is open, its check, and the result. */
public final class RunViewModel {
  private static final Pace START = new Pace(Stage.OPEN, "", 0, -1, 0);

  private final Background background;
  private final Opening opening;
  private final Troubles troubles;
  private final ReadOnlyObjectWrapper<RunState> state = new ReadOnlyObjectWrapper<>(RunState.EMPTY);
  private final ReadOnlyObjectWrapper<Pace> progress = new ReadOnlyObjectWrapper<>(START);
  private final ReadOnlyObjectWrapper<OpenReview> review = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<CheckedReview> result = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper earlier = new ReadOnlyBooleanWrapper();
  private IntSupplier threads = Runtime.getRuntime()::availableProcessors;
  private Running running = Running.NOTHING;

  public RunViewModel(Background background, Opening opening, Troubles troubles) {
    this.background = background;
    this.opening = opening;
    this.troubles = troubles;
  }

  /** Says how many threads a check may use. */
  public void threadsBy(IntSupplier supplier) {
    threads = supplier;
  }

  /** Returns how many threads a check may use. */
  public int threads() {
    return threads.getAsInt();
  }

  public ReadOnlyObjectProperty<RunState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Pace> progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /** Returns the open review; its value is null while there is none. */
  public ReadOnlyObjectProperty<OpenReview> reviewProperty() {
    return review.getReadOnlyProperty();
  }

  /**
   * Returns the result of the last check of this review that finished; its value is null where none
   * has. It stays while the check runs again, and if that is cancelled or fails.
   */
  public ReadOnlyObjectProperty<CheckedReview> resultProperty() {
    return result.getReadOnlyProperty();
  }

  /** Returns whether the rules were changed since the result was made. */
  public ReadOnlyBooleanProperty outdatedProperty() {
    return outdated.getReadOnlyProperty();
  }

  /** Returns whether the result is that of an earlier check, since the last one did not finish. */
  public ReadOnlyBooleanProperty earlierProperty() {
    return earlier.getReadOnlyProperty();
  }

  /** Goes on with the same layers under other rules; the result stays, and is said to be older. */
  public void amended(ReviewSession session) {
    outdated.set(result.get() != null);
    review.set(review.get().under(session));
  }

  public Optional<OpenReview> review() {
    return Optional.ofNullable(review.get());
  }

  public Optional<CheckedReview> result() {
    return Optional.ofNullable(result.get());
  }

  /** Opens a review in place of the one that is open; that one stays if this one cannot be read. */
  public void open(Path file) {
    if (state.get().isBusy()) {
      return;
    }
    RunState before = state.get();
    begin(RunState.OPENING);
    running =
        failing(background.call(tell -> OpenReview.of(opening.open(file, tell))), before)
            .onSuccess(this::opened)
            .onCancel(() -> state.set(before))
            .start();
  }

  /** Runs the check of the open review, which is read again first if its files have changed. */
  public void check() {
    if (state.get().isBusy() || review.get() == null) {
      return;
    }
    ReviewSession open = review.get().session();
    int workers = threads.getAsInt();
    check(
        tell -> {
          if (open.isAsOnDisk()) {
            CheckedReview found = CheckedReview.of(open.check(workers, tell));
            return () -> checked(found);
          }
          OpenReview fresh = OpenReview.of(opening.open(open.file(), tell));
          return () -> checkAfresh(fresh);
        });
  }

  /** Checks what was just read, whatever the files are meanwhile. */
  private void checkAfresh(OpenReview fresh) {
    int workers = threads.getAsInt();
    opened(fresh);
    check(
        tell -> {
          CheckedReview found = CheckedReview.of(fresh.session().check(workers, tell));
          return () -> checked(found);
        });
  }

  private void check(Function<Progress, Runnable> work) {
    earlier.set(result.get() != null);
    begin(RunState.CHECKING);
    running =
        failing(background.call(work), RunState.FAILED)
            .onSuccess(Runnable::run)
            .onCancel(() -> state.set(RunState.CANCELLED))
            .start();
  }

  /** Asks what is under way to stop. */
  public void cancel() {
    running.cancel();
  }

  private void begin(RunState next) {
    progress.set(START);
    state.set(next);
  }

  private <T> Job<T> failing(Job<T> job, RunState afterwards) {
    return job.onProgress(progress::set)
        .onError(UserError.class, error -> fail(afterwards, () -> troubles.explain(error)))
        .onError(Throwable.class, fault -> fail(afterwards, () -> troubles.reportBug(fault)));
  }

  private void fail(RunState afterwards, Runnable tell) {
    state.set(afterwards);
    tell.run();
  }

  private void opened(OpenReview opened) {
    outdated.set(false);
    earlier.set(false);
    result.set(null);
    review.set(opened);
    state.set(RunState.READY);
  }

  private void checked(CheckedReview found) {
    outdated.set(false);
    earlier.set(false);
    result.set(found);
    state.set(RunState.CHECKED);
  }
}
