package merestone.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import merestone.review.MapOrder;
import merestone.review.ReviewResult;
import merestone.review.ReviewSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the map of a review. */
@Command(
    name = "map",
    description = "Draw the map of a review, conflicts on top, as PNG. 输出审查结果图。",
    footer = {
      "",
      "Example 示例:",
      "  merestone map sample-data/qinghe/review.yaml --out map.png --size 3508x2480 --dpi 300"
    })
final class MapCommand implements Callable<Integer> {
  private static final Pattern SIZE = Pattern.compile("(\\d{3,5})[xX×](\\d{3,5})");

  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private Common common;
  @Mixin private Memory memory;

  @Parameters(index = "0", paramLabel = "REVIEW.yaml", description = "The review file. 审查文件。")
  private Path review;

  @Option(names = "--out", required = true, paramLabel = "FILE.png", description = "The image. 图片。")
  private Path out;

  @Option(names = "--finding", paramLabel = "ID", description = "Show one finding large. 只看一处冲突。")
  private String finding = "";

  @Option(names = "--size", paramLabel = "WxH", description = "Pixels. 像素。")
  private String size = "2400x1600";

  @Option(names = "--dpi", paramLabel = "N", description = "Pixels per inch. 分辨率。")
  private double dpi = 200;

  MapCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Matcher pixels = SIZE.matcher(size);
    boolean image = out.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".png");
    if (!pixels.matches() || !image || !(dpi > 0)) {
      throw new ParameterException(
          spec.commandLine(),
          Console.MESSAGES.text("cli.map.size", size, out).in(common.language()));
    }
    MapOrder order =
        new MapOrder(
            Integer.parseInt(pixels.group(1)),
            Integer.parseInt(pixels.group(2)),
            dpi,
            common.language(),
            finding);
    try (ConsoleProgress progress = common.progress(console)) {
      ReviewSession session = ReviewSession.open(review, memory.limit(), progress);
      console.problems(session.problems(), common.language());
      int threads = Runtime.getRuntime().availableProcessors();
      ReviewResult result = session.check(threads, progress);
      result.writeMap(out, order, progress);
      return session.unusable().isEmpty() ? ExitCode.OK : ExitCode.UNREADABLE;
    }
  }
}
