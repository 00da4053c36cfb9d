package merestone.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import merestone.review.RuleBooks;
import merestone.review.RuleBooks.Tried;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs the examples of a book. */
@Command(
    name = "test",
    description = "Run the examples in a rule book. 运行规则库中的示例。",
    footer = {"", "Example 示例: merestone rules test sample-data/qinghe/sanxian.yaml"})
final class RulesTestCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Common common;

  @Parameters(paramLabel = "BOOK", description = "The rule book: a path, or a name. 规则库。")
  private String book;

  @Mixin private Book books;

  RulesTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<Tried> tried = RuleBooks.examples(books.read(book));
    List<Tried> failed = tried.stream().filter(one -> !one.passed()).toList();
    failed.forEach(one -> console.result(one.sentence().in(common.language())));
    console.result(
        Console.MESSAGES
            .text("cli.rules.tested", tried.size(), failed.size(), findings(tried))
            .in(common.language()));
    return failed.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private static int findings(List<Tried> tried) {
    return tried.stream().mapToInt(Tried::findings).sum();
  }
}
