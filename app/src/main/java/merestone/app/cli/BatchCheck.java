package merestone.app.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import merestone.message.Text;
import merestone.message.UsageError;
import merestone.message.UserError;
import merestone.progress.Cancelled;
import merestone.review.BatchSummary;
import merestone.review.ResultOrder;
import merestone.review.ReviewResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checks reviews one after the other; one that fails does not stop the others. */
final class BatchCheck {
  private static final Logger LOG = LoggerFactory.getLogger(BatchCheck.class);

  /** From what is well to what is worst: a batch ends with the worst of its reviews. */
  private static final List<Integer> GRAVITY =
      List.of(
          ExitCode.OK,
          ExitCode.FINDINGS,
          ExitCode.INCOMPLETE,
          ExitCode.USAGE,
          ExitCode.UNREADABLE,
          ExitCode.FAULT);

  private final Console console;
  private final Locale language;
  private final BiFunction<Path, ConsoleProgress, Checked> check;
  private final ConsoleProgress progress;
  private final BatchSummary summary = new BatchSummary();
  private final Set<Path> folders = new HashSet<>();

  /** A review that was checked. */
  record Checked(String title, ReviewResult result, int exitCode) {}

  BatchCheck(
      Console console,
      Locale language,
      BiFunction<Path, ConsoleProgress, Checked> check,
      ConsoleProgress progress) {
    this.console = console;
    this.language = language;
    this.check = check;
    this.progress = progress;
  }

  /** Checks the reviews, writes each result into a folder of its own, and the summary beside. */
  int run(List<Path> reviews, Path out, ResultOrder order, boolean json) {
    int worst = ExitCode.OK;
    for (Path review : reviews) {
      int code = one(review, out, order, json);
      worst = GRAVITY.indexOf(code) > GRAVITY.indexOf(worst) ? code : worst;
    }
    summary.write(out, order.language());
    if (json) {
      console.result(summary.json());
    } else {
      Path table = out.resolve(BatchSummary.WORKBOOK);
      say(Console.MESSAGES.text("cli.batch.out", reviews.size(), summary.failed(), table));
    }
    return worst;
  }

  private int one(Path review, Path out, ResultOrder order, boolean json) {
    try {
      Checked checked = check.apply(review, progress);
      Path folder = folder(out, checked.title());
      checked.result.write(folder, order.withTemplatesBeside(review), progress);
      BatchSummary.Line line = summary.add(review, checked.title, checked.result, folder);
      tell(line, json);
      return checked.exitCode;
    } catch (UserError error) {
      console.problems(error.problems(), language);
      tell(summary.addFailed(review, error.problems().get(0).message()), json);
      return error instanceof UsageError ? ExitCode.USAGE : ExitCode.UNREADABLE;
    } catch (Cancelled stop) {
      throw stop; // of all of them
    } catch (RuntimeException fault) {
      console.say(Console.MESSAGES.text("cli.fault", fault.toString()), language);
      LOG.error("unexpected", fault);
      tell(summary.addFailed(review, Console.MESSAGES.text("cli.batch.fault")), json);
      return ExitCode.FAULT;
    }
  }

  /** Two reviews may have one name. */
  private Path folder(Path out, String title) {
    String name = CheckCommand.folderName(title);
    Path folder = out.resolve(name);
    for (int i = 2; !folders.add(folder); i++) {
      folder = out.resolve(name + "-" + i);
    }
    return folder;
  }

  private void tell(BatchSummary.Line line, boolean json) {
    if (!json) {
      say(
          line.counts().isEmpty()
              ? Console.MESSAGES.text("cli.batch.failed", line.name(), line.why())
              : Console.MESSAGES.text(
                  "cli.batch.line",
                  line.name(),
                  Console.MESSAGES.text(CheckCommand.verdictKey(line.outcome())),
                  line.counts().get(0),
                  line.counts().get(1),
                  line.counts().get(2),
                  line.counts().get(3)));
    }
  }

  private void say(Text words) {
    console.result(words.in(language));
  }
}
