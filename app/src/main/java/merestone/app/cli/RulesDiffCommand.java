package merestone.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import merestone.review.BookDiffJson;
import merestone.rule.BookDiff;
import merestone.rule.BookSource;
import merestone.rule.Difference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a reviewer will notice between two rule books. */
@Command(
    name = "diff",
    description = "What differs between two books, or what a profile makes of one. 比较两本规则库。",
    footer = {
      "",
      "Exit code 0: equal, 1: different. 退出码 0 相同，1 不同。",
      "Example 示例: merestone rules diff sanxian-1.0.yaml sanxian"
    })
final class RulesDiffCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Common common;
  @Mixin private Book books;

  @Parameters(index = "0", paramLabel = "OLD", description = "A rule book. 旧规则库。")
  private String old;

  @Parameters(
      index = "1",
      paramLabel = "NEW",
      description = "Another, with the profile if one is given. 新规则库；地方细则用于它。")
  private String fresh;

  @Option(names = "--json", description = "One JSON document on stdout. 以 JSON 输出。")
  private boolean json;

  RulesDiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Difference> found = BookDiff.of(BookSource.of(old).read(), books.read(fresh));
    if (json) {
      console.result(BookDiffJson.of(found));
    } else if (found.isEmpty()) {
      console.result(Console.MESSAGES.text("cli.diff.equal").in(common.language()));
    } else {
      found.forEach(this::show);
    }
    return found.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private void show(Difference one) {
    String effect = one.effect().in(common.language());
    console.result(
        one.of().in(common.language())
            + "\t"
            + one.words().in(common.language())
            + (effect.isEmpty() ? "" : "\t" + effect));
  }
}
