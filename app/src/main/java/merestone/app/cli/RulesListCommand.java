package merestone.app.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import merestone.review.RuleBooks;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the rules of a book, one a line. */
@Command(
    name = "list",
    description = "One line per rule. 逐条列出规则。",
    footer = {"", "Example 示例: merestone rules list sample-data/qinghe/sanxian.yaml"})
final class RulesListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Common common;

  @Parameters(paramLabel = "BOOK", description = "The rule book. 规则库。")
  private Path book;

  RulesListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RuleBook read = RuleBooks.read(book);
    for (Rule rule : read.rules()) {
      console.result(
          String.join(
              "\t", rule.id(), rule.level().word(), rule.wording().title().in(common.language())));
    }
    return ExitCode.OK;
  }
}
