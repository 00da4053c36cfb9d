package merestone.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import merestone.review.RuleBooks;
import merestone.rule.Basis;
import merestone.rule.Limit;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import merestone.rule.Side;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a book's rules in full. */
@Command(
    name = "show",
    description = "The rules of a book in full, or one of them. 查看规则全文。",
    footer = {"", "Example 示例: merestone rules show sample-data/qinghe/sanxian.yaml PBF-01"})
final class RulesShowCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "BOOK", description = "The rule book. 规则库。")
  private Path book;

  @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "One rule. 规则编号。")
  private String id = "";

  RulesShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RuleBook read = RuleBooks.read(book);
    console.result(read.id() + " " + read.version() + "  " + read.title().in(common.language()));
    read.rules().stream().filter(rule -> id.isEmpty() || rule.id().equals(id)).forEach(this::show);
    return ExitCode.OK;
  }

  private void show(Rule rule) {
    Basis basis = rule.basis();
    console.result("");
    console.result(
        rule.id()
            + " ["
            + rule.level().word()
            + "] "
            + rule.wording().title().in(common.language()));
    line("  " + rule.wording().message().in(common.language()));
    line("  " + rule.wording().remedy().in(common.language()));
    line("  " + side(rule.subject()));
    line("  " + rule.relation().word() + rule.limit().map(RulesShowCommand::limit).orElse(""));
    rule.constraints().forEach(constraint -> line("  " + side(constraint)));
    String confirm =
        basis.toConfirm() ? Console.MESSAGES.text("cli.rules.confirm").in(common.language()) : "";
    line(
        "  "
            + String.join(
                " ",
                basis.document().in(common.language()),
                basis.number(),
                basis.article(),
                confirm));
  }

  private void line(String words) {
    if (!words.isBlank()) {
      console.result(words.stripTrailing());
    }
  }

  private static String side(Side side) {
    String where = side.where().ecql();
    return where.isEmpty() ? side.role() : side.role() + ": " + where;
  }

  private static String limit(Limit limit) {
    return " " + limit.value() + " " + limit.unit().name().toLowerCase(Locale.ROOT);
  }
}
