package merestone.app.cli;

import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import merestone.message.Text;
import merestone.progress.Cancelled;
import merestone.progress.Progress;
import merestone.progress.Stage;
import merestone.progress.StageMeter;

/**
 * Tells on stderr how far the work is: a bar per stage on a terminal; elsewhere a line when a stage
 * starts and one every few seconds while it lasts; nothing if quiet. Stops the work on Ctrl+C. Safe
 * from many threads.
 */
final class ConsoleProgress implements Progress, AutoCloseable {
  private static final long PERIOD_S = 5;

  private final Console console;
  private final Locale language;
  private final boolean quiet;
  private final boolean terminal = Terminal.isStderr();
  private ScheduledExecutorService ticker;
  private volatile StageMeter meter;
  private volatile ProgressBar bar;

  ConsoleProgress(Console console, Locale language, boolean quiet) {
    this.console = console;
    this.language = language;
    this.quiet = quiet;
  }

  @Override
  public synchronized void start(Stage stage, String subject, long total) {
    endStage();
    if (quiet) {
      return;
    }
    StageMeter begun = new StageMeter(stage, subject, total);
    Text name = begun.pace().name();
    meter = begun;
    if (terminal && total > 0) {
      bar = bar(name.in(language), total);
    } else {
      console.say(name, language);
      ticker = Executors.newSingleThreadScheduledExecutor(ConsoleProgress::daemon);
      ticker.scheduleAtFixedRate(() -> tell(begun), PERIOD_S, PERIOD_S, TimeUnit.SECONDS);
    }
  }

  @Override
  public synchronized void note(Text words) {
    if (!quiet) {
      console.say(words, language);
    }
  }

  @Override
  public void step(long count) {
    if (isCancelled()) {
      throw new Cancelled();
    }
    StageMeter counting = meter;
    if (counting != null) {
      counting.add(count);
    }
    ProgressBar shown = bar;
    if (shown != null) {
      shown.stepBy(count);
    }
  }

  @Override
  public boolean isCancelled() {
    return console.ctrlC().requested();
  }

  /** Tells how far the stage is that is under way. */
  void tell() {
    tell(meter);
  }

  /** A line that comes too late, after the next stage has begun, is not said. */
  private synchronized void tell(StageMeter stage) {
    if (stage == meter) {
      console.say(stage.pace().line(), language);
    }
  }

  @Override
  public synchronized void close() {
    endStage();
  }

  private static ProgressBar bar(String name, long total) {
    return new ProgressBarBuilder()
        .setTaskName(name)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .build();
  }

  private void endStage() {
    meter = null;
    if (bar != null) {
      bar.close();
      bar = null;
    }
    if (ticker != null) {
      ticker.shutdownNow();
      ticker = null;
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "progress");
    thread.setDaemon(true);
    return thread;
  }
}
