package merestone.app.gui.triage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.work.Background;
import merestone.message.UserError;

/** Does work in the background one after the other, in the order in which it was asked for. */
final class InOrder {
  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private final Background background;
  private final Troubles troubles;
  private boolean busy;

  InOrder(Background background, Troubles troubles) {
    this.background = background;
    this.troubles = troubles;
  }

  /**
   * Asks for work. The next begins when what follows from this is done.
   *
   * @param work made on the screen's thread when its turn has come, done on another
   */
  <T> void add(Supplier<Supplier<T>> work, Consumer<T> success, Consumer<UserError> failure) {
    waiting.add(() -> start(work.get(), success, failure));
    next();
  }

  private <T> void start(Supplier<T> work, Consumer<T> success, Consumer<UserError> failure) {
    background
        .call(tell -> work.get())
        .onSuccess(found -> then(() -> success.accept(found)))
        .onError(UserError.class, error -> then(() -> failure.accept(error)))
        .onError(Throwable.class, fault -> then(() -> troubles.reportBug(fault)))
        .start();
  }

  private void then(Runnable consequence) {
    try {
      consequence.run();
    } finally {
      busy = false;
      next();
    }
  }

  private void next() {
    if (!busy && !waiting.isEmpty()) {
      busy = true;
      waiting.poll().run();
    }
  }
}
