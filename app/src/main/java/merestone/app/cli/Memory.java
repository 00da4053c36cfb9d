package merestone.app.cli;

import merestone.review.HeapLimit;
import picocli.CommandLine.Option;

/** What commands that hold layers in memory have in common. */
final class Memory {
  @Option(
      names = "--no-memory-check",
      description = "Run even if memory seems not to suffice. 估计内存不够时照样运行。")
  private boolean noCheck;

  /** Returns the heap a run may take. */
  HeapLimit limit() {
    HeapLimit limit = HeapLimit.ofThisProcess();
    return noCheck ? limit.notBinding() : limit;
  }
}
