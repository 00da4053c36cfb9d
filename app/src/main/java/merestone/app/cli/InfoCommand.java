package merestone.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import merestone.review.Inspection;
import merestone.review.InspectionJson;
import merestone.review.InspectionText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is in files. */
@Command(
    name = "info",
    description = "What is in a file, folder or zip. 查看文件、文件夹或压缩包的内容。",
    footer = {"", "Example 示例: merestone info --stats sample-data/qinghe"})
final class InfoCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Common common;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "File, folder, zip or file#layer.")
  private List<String> paths;

  @Option(names = "--json", description = "One JSON document on stdout. 以 JSON 输出。")
  private boolean json;

  @Option(names = "--stats", description = "Read every geometry too. 读取并统计全部图形。")
  private boolean stats;

  InfoCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (ConsoleProgress progress = common.progress(console)) {
      Inspection inspection = Inspection.of(paths, stats, progress);
      console.result(
          json
              ? InspectionJson.of(inspection, common.language())
              : InspectionText.of(inspection, common.language()));
      console.problems(inspection.problems(), common.language());
      return inspection.hasUnreadable() ? ExitCode.UNREADABLE : ExitCode.OK;
    }
  }
}
