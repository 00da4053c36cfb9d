package merestone.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import merestone.progress.Cancelled;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class EndingsTest {
  private final StringWriter err = new StringWriter();
  private final Console console =
      new Console(new PrintWriter(new StringWriter()), new PrintWriter(err));

  /** A command that ends as it is told. */
  @Command(name = "doomed")
  private final class Doomed implements Callable<Integer> {
    @Mixin private Common common;
    private final RuntimeException end;

    Doomed(RuntimeException end) {
      this.end = end;
    }

    @Override
    public Integer call() {
      try (ConsoleProgress progress = common.progress(console)) {
        throw end;
      }
    }
  }

  @Test
  void cancelIsSaidOnceAndHasItsCode() {
    assertEquals(ExitCode.CANCELLED, run(new Cancelled()));
    assertEquals("已取消。" + System.lineSeparator(), err.toString());
    console.ctrlC().sayFarewell();
    assertEquals("已取消。" + System.lineSeparator(), err.toString());
  }

  @Test
  void memoryThatRanOutInsideALibraryIsToldWithTheRemedy() {
    assertEquals(ExitCode.UNREADABLE, run(new IllegalStateException(new OutOfMemoryError("heap"))));
    assertTrue(err.toString().startsWith("内存不足"), err.toString());
    assertTrue(err.toString().contains("MERESTONE_HEAP="), err.toString());
  }

  private int run(RuntimeException end) {
    return new CommandLine(new Doomed(end))
        .setExecutionExceptionHandler(new Endings(console))
        .execute("--lang", "zh");
  }
}
