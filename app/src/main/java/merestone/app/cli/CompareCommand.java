package merestone.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import merestone.review.ComparisonJson;
import merestone.review.ComparisonText;
import merestone.review.ResultComparison;
import merestone.review.StoredResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what became of each conflict from one result to a later one. */
@Command(
    name = "compare",
    description = "What is new, gone or changed from one result to another. 比较两次审查的结果。",
    footer = {
      "",
      "Exit code 0: every conflict is as it was; 1: something differs; 4: in one of the results",
      "something was not checked, so that a conflict may be gone for that.",
      "退出码 0 冲突均未变化，1 有差别，4 其中一次审查不完整。",
      "Example 示例: merestone compare first-result second-result"
    })
final class CompareCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Common common;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "Folder of a result, or its findings.gpkg or findings.jsonl. 旧结果。")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "The later one. 新结果。")
  private Path fresh;

  @Option(names = "--json", description = "One JSON document on stdout. 以 JSON 输出。")
  private boolean json;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ResultComparison found = ResultComparison.of(StoredResult.read(old), StoredResult.read(fresh));
    if (json) {
      console.result(ComparisonJson.of(found));
    } else {
      ComparisonText.of(found).forEach(line -> console.result(line.in(common.language())));
    }
    if (!found.isComplete()) {
      return ExitCode.INCOMPLETE;
    }
    return found.isEqual() ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
