package merestone.app.cli;

import java.util.List;
import java.util.Locale;
import merestone.message.UsageError;
import merestone.message.UserError;
import merestone.progress.Cancelled;
import merestone.review.HeapLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Ends a command that failed: your mistake in words, ours with its trace. */
record Endings(Console console) implements IExecutionExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Endings.class);

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    Locale language = Common.language(line);
    // With the process on its way out, libraries that load something fail in ways of their own.
    if (failure instanceof Cancelled || console.ctrlC().requested()) {
      console.ctrlC().sayFarewell();
      return ExitCode.CANCELLED;
    }
    if (failure instanceof UserError error) {
      console.problems(error.problems(), language);
      return error instanceof UsageError ? ExitCode.USAGE : ExitCode.UNREADABLE;
    }
    if (failure.getCause() instanceof OutOfMemoryError exhausted) {
      return outOfMemory(exhausted, parsed);
    }
    console.say(Console.MESSAGES.text("cli.fault", failure.toString()), language);
    LOG.error("unexpected", failure);
    return ExitCode.FAULT;
  }

  /** Ends a command that took all the memory there is. */
  int outOfMemory(OutOfMemoryError exhausted, ParseResult parsed) {
    List<CommandLine> commands = parsed.asCommandLineList();
    Locale language = Common.language(commands.get(commands.size() - 1));
    console.problems(HeapLimit.exhausted(exhausted).problems(), language);
    return ExitCode.UNREADABLE;
  }
}
