package merestone.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import merestone.message.Problem;
import merestone.message.UsageError;
import merestone.progress.Progress;
import merestone.review.AtlasSummary;
import merestone.review.AtlasWish;
import merestone.review.MapOrder;
import merestone.review.MapOutput;
import merestone.review.PageWish;
import merestone.review.ReviewResult;
import merestone.review.ReviewSession;
import merestone.review.StoredMaps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the map of a review: one picture or page, an atlas, or decision sheets. */
@Command(
    name = "map",
    description = "Draw the map of a review, conflicts on top: one page, or an atlas. 输出审查结果图或图册。",
    footer = {
      "",
      "Examples 示例:",
      "  merestone map sample-data/qinghe/review.yaml --out map.png --size 3508x2480 --dpi 300",
      "  merestone map sample-data/qinghe/review.yaml --out map.pdf --layout a3-landscape",
      "  merestone map sample-data/qinghe/review.yaml --atlas conflicts.pdf --per finding",
      "  merestone map sample-data/qinghe/review.yaml --atlas sheets --decisions",
      "  merestone map review-result --review sample-data/qinghe/review.yaml --out map.png"
    })
final class MapCommand implements Callable<Integer> {
  private static final Pattern SIZE = Pattern.compile("(\\d{3,5})[xX×](\\d{3,5})");

  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private Common common;
  @Mixin private Memory memory;
  @Mixin private AtlasOptions atlas;

  @Parameters(
      index = "0",
      paramLabel = "REVIEW.yaml|RESULT",
      description = {
        "The review file, or what check wrote: a folder or findings.gpkg, drawn without another check.",
        "审查文件，或 check 写出的结果（文件夹或 findings.gpkg），后者不重新检查。"
      })
  private Path source;

  @Option(
      names = "--review",
      paramLabel = "REVIEW.yaml",
      description = "The review a result was made from, if it is not beside it. 结果对应的审查文件。")
  private Path review;

  @Option(
      names = "--out",
      paramLabel = "FILE.png|jpg|svg|pdf",
      description = "The file of one map. 单幅图文件。")
  private Path out;

  @Option(names = "--finding", paramLabel = "ID", description = "Show one finding large. 只看一处冲突。")
  private String finding = "";

  @Option(names = "--size", paramLabel = "WxH", description = "Pixels, without a layout. 像素。")
  private String size = "2400x1600";

  @Option(
      names = "--dpi",
      paramLabel = "N",
      description = "Pixels per inch; 200, with a layout 300 by default. 分辨率。")
  private Double dpi;

  MapCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Matcher pixels = SIZE.matcher(size);
    if (!pixels.matches()) {
      throw wrong("cli.map.size", size);
    }
    refuseWrongOptions();
    try (ConsoleProgress progress = common.progress(console)) {
      PageWish pages = atlas.pages(common.reportLanguage(), dpi == null ? 0 : dpi);
      pages.pageLayout(); // a wrong layout is told before the work, not after it
      tryPlace(out != null ? out : atlas.target());
      return StoredMaps.isOne(source)
          ? stored(pages, pixels, progress)
          : checked(pages, pixels, progress);
    }
  }

  private void refuseWrongOptions() {
    if (out != null && !AtlasWish.isFormat(out.getFileName().toString())) {
      throw wrong("cli.map.format", out.toString());
    }
    if (dpi != null && !(dpi > 0)) {
      throw wrong("cli.map.dpi", dpi.toString());
    }
    if ((out == null) == (atlas.target() == null)) {
      throw wrong(out == null ? "cli.map.noTarget" : "cli.map.twoTargets");
    }
    if (!AtlasWish.isFormat(atlas.format())) {
      throw wrong("cli.map.pageFormat", atlas.format());
    }
    if (!atlas.isScale()) {
      throw wrong("cli.map.noScale");
    }
    if (atlas.hasScale() && atlas.target() == null && !atlas.hasLayout()) {
      throw wrong("cli.map.scale");
    }
  }

  /** A target is a file, or a folder of pages. */
  private static void tryPlace(Path target) {
    Path folder = Files.isDirectory(target) ? target : target.toAbsolutePath().getParent();
    ReviewResult.tryFolder(folder);
  }

  private int checked(PageWish pages, Matcher pixels, Progress progress) {
    ReviewSession session = ReviewSession.open(source, memory.limit(), progress);
    console.problems(session.problems(), common.language());
    ReviewResult checked = session.check(Runtime.getRuntime().availableProcessors(), progress);
    MapOutput maps = checked.with(session.standings(checked)).maps();
    return ended(write(maps, pages, pixels, progress), session.unusable());
  }

  private int stored(PageWish pages, Matcher pixels, Progress progress) {
    StoredMaps result =
        StoredMaps.open(source, Optional.ofNullable(review), memory.limit(), progress);
    console.problems(result.problems(), common.language());
    return ended(write(result.maps(), pages, pixels, progress), result.unusable());
  }

  private static int ended(List<Problem> faulty) {
    return faulty.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private static int ended(int code, List<Problem> unusable) {
    return unusable.isEmpty() ? code : ExitCode.UNREADABLE;
  }

  /** Returns the exit code: whether every page passed its own check, and what an empty atlas is. */
  private int write(MapOutput maps, PageWish pages, Matcher pixels, Progress progress) {
    Locale language = common.language();
    if (atlas.target() != null) {
      AtlasSummary summary = maps.write(atlas.target(), atlas.wish(pages), progress);
      console.problems(summary.faulty(), language);
      console.say(summary.words(), language);
      boolean empty = summary.pages() == 0 && !summary.isWhole();
      return empty ? ExitCode.INCOMPLETE : ended(summary.faulty());
    }
    if (atlas.hasLayout()) {
      List<Problem> faults = maps.write(out, pages, finding, progress);
      console.problems(faults, language);
      return ended(faults);
    }
    int width = Integer.parseInt(pixels.group(1));
    int height = Integer.parseInt(pixels.group(2));
    MapOrder order = new MapOrder(width, height, dpi == null ? 200 : dpi, language, finding);
    maps.write(out, order, progress);
    return ExitCode.OK;
  }

  private UsageError wrong(String key, Object... arguments) {
    return WrongUse.of(spec, key, arguments);
  }
}
