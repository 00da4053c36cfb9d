package merestone.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import merestone.message.NearestWord;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UsageError;
import merestone.rule.Application;
import merestone.rule.Basis;
import merestone.rule.DemandText;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
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

  @Parameters(
      index = "0",
      paramLabel = "BOOK",
      description = "The rule book: a path, or a name. 规则库。")
  private String book;

  @Mixin private Book books;

  @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "One rule. 规则编号。")
  private String id = "";

  RulesShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    RuleBook read = books.read(book);
    console.result(read.id() + " " + read.version() + "  " + read.title().in(common.language()));
    List<Rule> asked = read.rules().stream().filter(this::isAsked).toList();
    if (asked.isEmpty()) {
      throw unknown(read);
    }
    asked.forEach(this::show);
    return ExitCode.OK;
  }

  /** An id names its rule, and the beginning of ids all rules that begin with it. */
  private boolean isAsked(Rule rule) {
    return id.isEmpty() || rule.id().equals(id) || rule.id().startsWith(id + "-");
  }

  private UsageError unknown(RuleBook read) {
    List<String> ids = read.rules().stream().map(Rule::id).toList();
    Text remedy =
        NearestWord.among(id, ids)
            .map(meant -> Console.MESSAGES.text("cli.show.unknown.guess", meant))
            .orElse(Console.MESSAGES.text("cli.show.unknown.remedy", read.id()));
    return new UsageError(
        new Problem(
            read.id(),
            "no-such-rule",
            Console.MESSAGES.text("cli.show.unknown", read.id(), id),
            remedy));
  }

  private void show(Rule rule) {
    console.result("");
    console.result(rule.id() + " [" + rule.level().word() + "] " + said(rule.wording().title()));
    line(said(rule.wording().message()));
    line(said(rule.wording().remedy()));
    rule.wording()
        .attachments()
        .forEach(one -> line(said(Console.MESSAGES.text("cli.show.attach", one))));
    line(said(DemandText.sideInFull(rule.subject())));
    line(
        rule.relation().word() + " " + DemandText.amount(rule.demand()).map(this::said).orElse(""));
    DemandText.of(rule.demand())
        .forEach(term -> line(said(term.name()) + ": " + said(term.value())));
    rule.constraints().forEach(side -> line(said(DemandText.sideInFull(side))));
    showApplication(rule.application());
    showBasis(rule.basis());
  }

  private void showApplication(Application application) {
    application.from().ifPresent(day -> line(said(Console.MESSAGES.text("cli.show.from", day))));
    application.to().ifPresent(day -> line(said(Console.MESSAGES.text("cli.show.to", day))));
    for (Application.Exemption one : application.exemptions()) {
      line(said(Console.MESSAGES.text("cli.show.except", one.where().ecql(), one.reason())));
    }
    line(said(application.adjustment().words()));
  }

  private void showBasis(Basis basis) {
    String confirm = basis.toConfirm() ? said(Console.MESSAGES.text("cli.rules.confirm")) : "";
    line(String.join(" ", said(basis.document()), basis.number(), basis.article(), confirm));
  }

  private String said(Text text) {
    return text.in(common.language());
  }

  private void line(String words) {
    if (!words.isBlank()) {
      console.result("  " + words.strip());
    }
  }
}
