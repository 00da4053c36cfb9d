package merestone.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import merestone.review.RuleBooks;
import merestone.review.draft.Corrections;
import merestone.review.draft.Draft;
import merestone.review.draft.DraftFile;
import merestone.review.draft.DraftJson;
import merestone.review.draft.DraftReport;
import merestone.review.draft.Recognition;
import merestone.review.draft.RoleNeed;
import merestone.rule.BookSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a review file of what is in files, folders and zips. */
@Command(
    name = "new",
    description = "Recognise layers and write a review file. 识别图层并生成审查文件。",
    footer = {
      "",
      "Example 示例:",
      "  merestone new delivery",
      "  merestone new delivery --out review.yaml --book sanxian --role 新图层=parcels"
    })
final class NewCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Common common;

  @Parameters(
      arity = "1..*",
      paramLabel = "SOURCE",
      description = "File, folder or zip. 文件、文件夹或压缩包。")
  private List<Path> sources;

  @Option(
      names = "--out",
      paramLabel = "REVIEW.yaml",
      description = "Review file to write; without it, layers are only listed. 要生成的审查文件。")
  private Path out;

  @Option(names = "--force", description = "Replace a file that is there. 替换已有文件。")
  private boolean force;

  @Option(names = "--book", paramLabel = "BOOK", description = "Rule book, by name or path. 规则库。")
  private String book = "sanxian";

  @Option(names = "--profile", paramLabel = "FILE", description = "Profile of a city. 地方细则。")
  private Path profile;

  @Option(names = "--name", paramLabel = "NAME", description = "The review's name. 审查名称。")
  private String name = "";

  @Option(names = "--crs", paramLabel = "EPSG:n", description = "CRS of the run. 审查坐标系。")
  private String crs = "";

  @Option(
      names = "--role",
      paramLabel = "LAYER=ROLE",
      description = "Role of a layer; - leaves it out. 图层角色。")
  private List<String> roles = new ArrayList<>();

  @Option(names = "--encoding", paramLabel = "LAYER=NAME", description = "Text encoding. 文字编码。")
  private List<String> encodings = new ArrayList<>();

  @Option(names = "--layer-crs", paramLabel = "LAYER=EPSG:n", description = "CRS of a layer. 坐标系。")
  private List<String> systems = new ArrayList<>();

  @Option(
      names = "--column",
      paramLabel = "LAYER=STANDARD:ACTUAL",
      description = "Column by another name. 列的对应。")
  private List<String> columns = new ArrayList<>();

  @Option(names = "--json", description = "One JSON document on stdout. 以 JSON 输出。")
  private boolean json;

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    try (ConsoleProgress progress = common.progress(console)) {
      Recognition found = Recognition.of(sources, progress);
      Draft.Law law = new Draft.Law(book, Optional.ofNullable(profile));
      Draft guessed = Draft.of(found, name.isEmpty() ? Draft.nameFor(sources) : name, law);
      Draft corrected =
          new Corrections(roles, encodings, systems, columns).applied(guessed, progress);
      Draft draft = crs.isEmpty() ? corrected : Corrections.in(crs, corrected);
      List<RoleNeed> needs =
          RoleNeed.of(
              RuleBooks.read(BookSource.of(book), law.profile().stream().toList()), draft.layers());
      Optional<Path> written =
          Optional.ofNullable(out).map(target -> DraftFile.write(draft, target, force));
      tell(draft, needs, found, written);
      return found.layers().isEmpty() ? ExitCode.UNREADABLE : ExitCode.OK;
    }
  }

  private void tell(Draft draft, List<RoleNeed> needs, Recognition found, Optional<Path> written) {
    if (json) {
      console.result(DraftJson.of(draft, needs, found.problems(), written, common.language()));
    } else if (!draft.layers().isEmpty() || found.problems().isEmpty()) {
      console.result(DraftReport.of(draft, needs, common.language()));
    }
    console.problems(found.problems(), common.language());
    draft.layers().forEach(layer -> console.problems(layer.found().problems(), common.language()));
    written.ifPresent(
        file -> console.say(Console.MESSAGES.text("cli.new.written", file), common.language()));
  }
}
