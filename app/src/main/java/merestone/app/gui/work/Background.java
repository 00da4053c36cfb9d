package merestone.app.gui.work;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import merestone.progress.Progress;

/** The door to other threads. */
public final class Background {
  private final Executor workers;
  private final Executor screen;
  private final Executor last;
  private final Executor nextFrame;

  /** Works on one executor and reports on another: for tests without a screen. */
  public Background(Executor workers, Executor screen) {
    this(workers, screen, workers, screen);
  }

  private Background(Executor workers, Executor screen, Executor last, Executor nextFrame) {
    this.workers = workers;
    this.screen = screen;
    this.last = last;
    this.nextFrame = nextFrame;
  }

  /** Returns the door the window uses; its threads end with the program. */
  public static Background live() {
    return live(Platform::runLater, Background::afterAFrame);
  }

  /** Returns a door with the window's threads, which reports elsewhere. */
  static Background live(Executor screen) {
    return live(screen, screen);
  }

  private static Background live(Executor screen, Executor nextFrame) {
    return new Background(
        Executors.newCachedThreadPool(Background::worker),
        screen,
        Background::beforeTheEnd,
        nextFrame);
  }

  /** The screen comes first where the system heeds it, as Windows does and Linux does not. */
  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "merestone-work");
    thread.setDaemon(true);
    thread.setPriority(Thread.NORM_PRIORITY - 1);
    return thread;
  }

  /** A frame begins before its layout: what is to come with the next one waits for its end. */
  private static void afterAFrame(Runnable action) {
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        stop();
        Platform.runLater(action);
      }
    }.start();
  }

  /** Works on, even while the process ends. */
  private static void beforeTheEnd(Runnable task) {
    Thread thread = new Thread(task, "merestone-last");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> await(thread)));
    thread.start();
  }

  private static void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Returns a job that is not started yet. */
  public <T> Job<T> call(Function<Progress, T> work) {
    return new Job<>(workers, screen, work);
  }

  /** Does the last thing there is to do; the program waits for it where its window is closed. */
  public void lastly(Runnable action) {
    last.execute(action);
  }

  /** Returns a way to do things on the screen's thread one with each frame. */
  public FrameByFrame frames() {
    return new FrameByFrame(nextFrame);
  }

  /** Does something on the screen's thread as soon as it is free. */
  public void onScreen(Runnable action) {
    screen.execute(action);
  }
}
