package merestone.app.cli;

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
    description = "One line per rule; without BOOK, the shipped books. 逐条列出规则，不写库名则列出内置规则库。",
    footer = {"", "Example 示例: merestone rules list sample-data/qinghe/sanxian.yaml"})
final class RulesListCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Common common;

  @Parameters(
      arity = "0..1",
      paramLabel = "BOOK",
      description = "The rule book: a path, or a name. 规则库。")
  private String book = "";

  @Mixin private Book books;

  RulesListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (book.isEmpty()) {
      RuleBooks.shipped().stream().map(books::read).forEach(this::shipped);
      return ExitCode.OK;
    }
    RuleBook read = books.read(book);
    for (Rule rule : read.rules()) {
      console.result(
          String.join(
              "\t", rule.id(), rule.level().word(), rule.wording().title().in(common.language())));
    }
    return ExitCode.OK;
  }

  private void shipped(RuleBook one) {
    console.result(String.join("\t", one.id(), one.version(), one.title().in(common.language())));
  }
}
