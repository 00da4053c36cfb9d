package merestone.app.cli;

import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import merestone.progress.Cancelled;
import merestone.progress.Progress;
import merestone.progress.Stage;

/**
 * Tells on stderr how far the work is: a bar per stage on a terminal, a line per stage elsewhere,
 * nothing if quiet. Stops the work on Ctrl+C. Safe from many threads.
 */
final class ConsoleProgress implements Progress, AutoCloseable {
  private final Console console;
  private final Locale language;
  private final boolean quiet;
  private final boolean terminal = System.console() != null;
  private volatile ProgressBar bar;

  ConsoleProgress(Console console, Locale language, boolean quiet) {
    this.console = console;
    this.language = language;
    this.quiet = quiet;
  }

  @Override
  public synchronized void start(Stage stage, String subject, long total) {
    closeBar();
    if (quiet) {
      return;
    }
    String name = stage.text().in(language);
    String label = subject.isEmpty() ? name : name + " " + subject;
    if (terminal && total > 0) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(label)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .build();
    } else {
      console.err().println(label);
      console.err().flush();
    }
  }

  @Override
  public void step(long count) {
    if (isCancelled()) {
      throw new Cancelled();
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

  @Override
  public synchronized void close() {
    closeBar();
  }

  private void closeBar() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
