package merestone.app.gui.work;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javafx.application.Platform;
import merestone.progress.Progress;

/** The door to other threads. */
public final class Background {
  private final Executor workers;
  private final Executor screen;

  /** Works on one executor and reports on another: for tests without a screen. */
  public Background(Executor workers, Executor screen) {
    this.workers = workers;
    this.screen = screen;
  }

  /** Returns the door the window uses; its threads end with the program. */
  public static Background live() {
    return live(Platform::runLater);
  }

  /** Returns a door with the window's threads, which reports elsewhere. */
  static Background live(Executor screen) {
    return new Background(
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "merestone-work");
              thread.setDaemon(true);
              return thread;
            }),
        screen);
  }

  /** Returns a job that is not started yet. */
  public <T> Job<T> call(Function<Progress, T> work) {
    return new Job<>(workers, screen, work);
  }

  /** Does something on the screen's thread as soon as it is free. */
  public void onScreen(Runnable action) {
    screen.execute(action);
  }
}
