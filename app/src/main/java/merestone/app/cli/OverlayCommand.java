package merestone.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import merestone.review.OverlayJson;
import merestone.review.OverlayRun;
import merestone.review.OverlayText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tabulates the intersection of a layer with others. */
@Command(
    name = "overlay",
    description = "Tabulate the intersection of a polygon layer with others. 叠加统计。",
    footer = {
      "",
      "Example 示例:",
      "  merestone overlay parcels.shp district.gpkg#farmland --out pieces.gpkg --min-area 1"
    })
final class OverlayCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private Common common;
  @Mixin private Memory memory;

  @Parameters(
      index = "0",
      paramLabel = "SUBJECT",
      description = "The layer whose ground is divided.")
  private String subject;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "CONSTRAINT",
      description = "Layers to divide it by.")
  private List<String> constraints;

  @Option(names = "--json", description = "One JSON document on stdout. 以 JSON 输出。")
  private boolean json;

  @Option(names = "--out", paramLabel = "FILE.gpkg", description = "Write the pieces. 输出重叠图形。")
  private Path out;

  @Option(
      names = "--min-area",
      paramLabel = "M2",
      description = "Count pairs above this area separately, m². 另计大于此面积的对数。")
  private double minArea;

  @Option(
      names = "--by",
      paramLabel = "COLUMN",
      description = "Total by the values of this column of the constraints. 按约束图层的这一列分类合计。")
  private String by;

  @Option(names = "--threads", paramLabel = "N", description = "Worker threads. 线程数。")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--crs",
      paramLabel = "EPSG:n",
      description = "CRS the layers are in, whatever their files say. 指定图层坐标系。")
  private String crs = "";

  OverlayCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Optional<String> forced = crs.isEmpty() ? Optional.empty() : Optional.of(crs);
    OverlayRun.Request request =
        new OverlayRun.Request(
            subject,
            constraints,
            Optional.ofNullable(by),
            forced,
            Optional.ofNullable(out),
            minArea,
            common.threads(threads),
            memory.limit());
    try (ConsoleProgress progress = common.progress(console)) {
      OverlayRun run = OverlayRun.run(request, progress);
      console.result(
          json ? OverlayJson.of(run, common.language()) : OverlayText.of(run, common.language()));
      return run.isIncomplete() ? ExitCode.INCOMPLETE : ExitCode.OK;
    }
  }
}
