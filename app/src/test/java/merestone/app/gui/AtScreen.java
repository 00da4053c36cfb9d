package merestone.app.gui;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;

/** Asks and waits for the screen's thread from another one. */
final class AtScreen {
  private AtScreen() {}

  /** Waits until something is so. */
  static void await(BooleanSupplier condition) {
    while (!ask(condition::getAsBoolean)) {
      pause(50);
    }
  }

  static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Does something on the screen's thread, and waits for it. */
  static void act(Runnable action) {
    ask(
        () -> {
          action.run();
          return null;
        });
  }

  /** Returns what something is on the screen's thread. */
  static <T> T ask(Supplier<T> action) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(() -> done.completeAsync(action, Runnable::run));
    return done.join();
  }
}
