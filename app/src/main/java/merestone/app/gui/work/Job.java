package merestone.app.gui.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import merestone.progress.Cancelled;
import merestone.progress.Pace;
import merestone.progress.Progress;
import merestone.review.HeapLimit;

/**
 * Work for another thread and what the screen does about its outcome. All the {@code on…} parts run
 * on the screen's thread; of the error handlers the first whose type fits is called.
 */
public final class Job<T> {
  private static final long PATIENCE_MS = 50;

  private final Executor workers;
  private final Executor screen;
  private final Function<Progress, T> work;
  private final List<Handler<?>> handlers = new ArrayList<>();
  private Consumer<Pace> progress = state -> {};
  private Consumer<T> success = value -> {};
  private Runnable cancel = () -> {};
  private Runnable last = () -> {};

  private record Handler<E extends Throwable>(Class<E> type, Consumer<? super E> action) {
    boolean takes(Throwable error) {
      if (type.isInstance(error)) {
        action.accept(type.cast(error));
        return true;
      }
      return false;
    }
  }

  Job(Executor workers, Executor screen, Function<Progress, T> work) {
    this.workers = workers;
    this.screen = screen;
    this.work = work;
  }

  public Job<T> onProgress(Consumer<Pace> action) {
    progress = action;
    return this;
  }

  public Job<T> onSuccess(Consumer<T> action) {
    success = action;
    return this;
  }

  /** Says what to do when the work has stopped because it was asked to. */
  public Job<T> onCancel(Runnable action) {
    cancel = action;
    return this;
  }

  public <E extends Throwable> Job<T> onError(Class<E> type, Consumer<? super E> action) {
    handlers.add(new Handler<>(type, action));
    return this;
  }

  /** Says what to do first, however the work ended. */
  public Job<T> andFinally(Runnable action) {
    last = action;
    return this;
  }

  public Running start() {
    LiveProgress live = new LiveProgress(screen, state -> progress.accept(state));
    CompletableFuture<T> outcome = CompletableFuture.supplyAsync(() -> work.apply(live), workers);
    outcome.whenComplete((value, error) -> screen.execute(() -> finish(value, error)));
    return () -> {
      live.cancel();
      leaveLater(outcome);
    };
  }

  /** Work that does not see its cancel soon is left to end by itself; nobody hears its outcome. */
  private static void leaveLater(CompletableFuture<?> outcome) {
    CompletableFuture.delayedExecutor(PATIENCE_MS, TimeUnit.MILLISECONDS)
        .execute(() -> outcome.completeExceptionally(new Cancelled()));
  }

  /** Returns what stopped the work; too little memory is nothing the program could mend. */
  private static Throwable cause(Throwable error) {
    Throwable cause = error instanceof CompletionException ? error.getCause() : error;
    return cause instanceof OutOfMemoryError exhausted ? HeapLimit.exhausted(exhausted) : cause;
  }

  private void finish(T value, Throwable error) {
    Throwable cause = cause(error);
    last.run();
    if (cause == null) {
      success.accept(value);
    } else if (cause instanceof Cancelled) {
      cancel.run();
    } else if (handlers.stream().noneMatch(handler -> handler.takes(cause))) {
      throw new IllegalStateException("nobody handles this failure", cause);
    }
  }
}
