package merestone.app.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import merestone.finding.Findings;
import merestone.message.Text;
import merestone.review.DirectReview;
import merestone.review.ResultOrder;
import merestone.review.ReviewResult;
import merestone.review.ReviewSession;
import merestone.rule.BookSource;
import merestone.rule.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a review and writes its results. */
@Command(
    name = "check",
    description = "Hold layers against a rule book and write the findings. 按规则库审查并输出结果。",
    footer = {
      "",
      "Example 示例:",
      "  merestone check sample-data/qinghe/review.yaml --out result",
      "  merestone check one.yaml two.yaml three.yaml --out results --format xlsx,pdf",
      "  merestone check --rules sanxian.yaml --subject parcels.shp \\",
      "      --layer farmland=qinghe.gpkg#YJJBNTBHTB --crs EPSG:4527"
    })
final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private Common common;
  @Mixin private Memory memory;

  @Parameters(
      arity = "0..*",
      paramLabel = "REVIEW.yaml",
      description = "The review file; of several, one after the other. 审查文件，可列多个。")
  private List<Path> reviews = List.of();

  @Mixin private Formats formats;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the results; <review name>-result here by default. 结果文件夹。")
  private Path out;

  @Option(
      names = "--fail-on",
      paramLabel = "block|warn|info",
      description = "Level from which the exit code is 1; the review's by default. 判为不通过的级别。")
  private Level failOn;

  @Option(names = "--threads", paramLabel = "N", description = "Worker threads. 线程数。")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--json", description = "One JSON document on stdout. 以 JSON 输出摘要。")
  private boolean json;

  @Option(
      names = "--rules",
      paramLabel = "BOOK",
      description = "Rule book, by path or name, without a review file. 规则库。")
  private String rules;

  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "Profile of a city for the rule book, without a review file. 地方细则。")
  private Path profile;

  @Option(names = "--subject", paramLabel = "PATH", description = "The layer to judge. 被审查的图层。")
  private String subject;

  @Option(
      names = "--layer",
      paramLabel = "ROLE=PATH",
      description = "A constraint layer and its role; repeat as needed. 约束图层及其角色。")
  private List<String> layers = List.of();

  @Option(
      names = "--crs",
      paramLabel = "EPSG:n",
      description = "CRS of the run; the subject's by default. 运行坐标系。")
  private String crs = "";

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    threads = common.threads(threads);
    if (!reviews.isEmpty()) {
      refuseOptionsOfNoReview();
    }
    ResultOrder order = formats.order(common.reportLanguage());
    try (ConsoleProgress progress = common.progress(console)) {
      Path place = tried(out != null ? out : Path.of(""));
      if (reviews.size() > 1) {
        return new BatchCheck(console, common.language(), this::checked, progress)
            .run(reviews, place, order, json);
      }
      ReviewSession session = open(progress);
      console.problems(session.problems(), common.language());
      Path folder = out != null ? place : tried(Path.of(folderName(session.title())));
      Level from = failOn != null ? failOn : session.failOn();
      ReviewResult found = session.check(threads, from, progress);
      ReviewResult result = found.with(session.standings(found));
      result.write(folder, order.withTemplatesBeside(session.file()), progress);
      tell(result, folder);
      return ExitCode.of(result, from);
    }
  }

  /** Checks one review of several. */
  private BatchCheck.Checked checked(Path review, ConsoleProgress progress) {
    ReviewSession session = ReviewSession.open(review, memory.limit(), progress);
    console.problems(session.problems(), common.language());
    Level from = failOn != null ? failOn : session.failOn();
    ReviewResult result = session.check(threads, from, progress);
    return new BatchCheck.Checked(session.title(), result, ExitCode.of(result, from));
  }

  private void refuseOptionsOfNoReview() {
    if (profile != null) {
      throw WrongUse.of(spec, "cli.check.profile");
    }
    Map<String, Boolean> given = new LinkedHashMap<>();
    given.put("--rules", rules != null);
    given.put("--subject", subject != null);
    given.put("--layer", !layers.isEmpty());
    given.put("--crs", !crs.isEmpty());
    List<String> tooMuch = given.keySet().stream().filter(given::get).toList();
    if (!tooMuch.isEmpty()) {
      throw WrongUse.of(spec, "cli.check.noReview", String.join(", ", tooMuch));
    }
  }

  private ReviewSession open(ConsoleProgress progress) {
    if (reviews.size() == 1) {
      return ReviewSession.open(reviews.get(0), memory.limit(), progress);
    }
    if (rules != null && subject != null) {
      Optional<String> runCrs = crs.isEmpty() ? Optional.empty() : Optional.of(crs);
      return DirectReview.open(
          new DirectReview.Request(rules(), subject, layers, runCrs, memory.limit()), progress);
    }
    throw WrongUse.of(spec, "cli.check.either");
  }

  private DirectReview.Rules rules() {
    return new DirectReview.Rules(BookSource.of(rules), Optional.ofNullable(profile));
  }

  /** A check whose result has no place is not begun. */
  private static Path tried(Path folder) {
    ReviewResult.tryFolder(folder);
    return folder;
  }

  /** A review's name may hold what no folder's name may. */
  static String folderName(String title) {
    return title.replaceAll("[\\\\/:*?\"<>|]", "_") + "-result";
  }

  private void tell(ReviewResult result, Path folder) {
    if (json) {
      console.result(result.json(folder));
      return;
    }
    Findings findings = result.findings();
    console.result(
        Console.MESSAGES
            .text(
                "cli.check.counts",
                Console.MESSAGES.text(verdictKey(result.verdict().word())),
                findings.count(Level.BLOCK),
                findings.count(Level.WARN),
                findings.count(Level.INFO),
                findings.undecided())
            .in(common.language()));
    if (findings.excepted() > 0) {
      Text excepted = Console.MESSAGES.text("cli.check.excepted", findings.excepted());
      console.result(excepted.in(common.language()));
    }
    findings.causes().stream()
        .filter(one -> one.cause().isShift())
        .map(one -> Console.MESSAGES.text("cli.check.shift", one.findings(), one.cause().words()))
        .forEach(shift -> console.result(shift.in(common.language())));
    LedgerLines.incomplete(findings, common.language()).forEach(console::result);
    LedgerLines.adjusted(result.book(), common.language()).forEach(console::result);
    console.result(Console.MESSAGES.text("cli.check.out", folder).in(common.language()));
  }

  /** Returns the key of a verdict's name, by its word. */
  static String verdictKey(String verdict) {
    return switch (verdict) {
      case "clean" -> "cli.verdict.clean";
      case "findings" -> "cli.verdict.findings";
      default -> "cli.verdict.incomplete";
    };
  }
}
