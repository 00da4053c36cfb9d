package merestone.review;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.finding.Verdict;
import merestone.map.MapScene;
import merestone.map.MapScenes;
import merestone.map.SheetLanguage;
import merestone.map.SheetOptions;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UsageError;
import merestone.progress.Progress;
import merestone.progress.Stage;
import merestone.progress.Waiting;
import merestone.report.AccountsFile;
import merestone.report.Dossier;
import merestone.report.FindingsGeoPackage;
import merestone.report.HtmlReport;
import merestone.report.JsonLines;
import merestone.report.JsonSummary;
import merestone.report.RedevelopmentLibraries;
import merestone.report.ResultMap;
import merestone.report.StagedFolder;
import merestone.rule.Level;
import org.locationtech.jts.geom.Envelope;

/**
 * What came out of a review, and the files that tell it. The files do not depend on the machine,
 * the clock or the number of threads.
 */
public final class ReviewResult {
  private static final int FILES = 5;
  private static final Messages MESSAGES = Messages.of(ReviewResult.class);

  private final Dossier dossier;
  private final List<Problem> unusable;
  private final Map<String, Double> seconds;
  private final HeapNeed heap;

  ReviewResult(
      Dossier dossier, List<Problem> unusable, Map<String, Double> seconds, HeapNeed heap) {
    this.dossier = dossier;
    this.unusable = List.copyOf(unusable);
    this.seconds = new LinkedHashMap<>(seconds);
    this.heap = heap;
  }

  /** Returns the answer. */
  public Findings findings() {
    return dossier.findings();
  }

  /** Returns the headline: never clean while a layer could not be used. */
  public Verdict verdict() {
    return findings().verdict();
  }

  /** Returns why layers of the review could not be used. */
  public List<Problem> unusable() {
    return unusable;
  }

  /** Returns the layers with the findings on top. */
  public MapScene scene() {
    return MapScenes.of(dossier.layers(), findings().all(), dossier.settings().crs());
  }

  /** Returns whether anything is at least as grave as a level. */
  public boolean anyAtLeast(Level level) {
    return findings().anyAtLeast(level);
  }

  /** Returns seconds by stage. */
  public Map<String, Double> seconds() {
    return Map.copyOf(seconds);
  }

  /** Returns the result as one JSON document, as {@code check --json} prints it. */
  public String json(Path out) {
    return JsonSummary.of(
        findings(),
        new JsonSummary.Run(
            out.toString().replace('\\', '/'), seconds, heap.megabytes(), PeakHeap.megabytes()));
  }

  /**
   * Writes {@code findings.gpkg}, {@code findings.jsonl}, {@code accounts.jsonl}, {@code map.png}
   * and {@code report.html}, and {@code redevelopment.gpkg} where the review is about
   * low-efficiency land, into a folder, which is made if need be. They are written aside and moved
   * together, so that a run that is stopped leaves the files of the run before as they were.
   *
   * @param language the main language of report and map
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public void write(Path folder, Locale language, Progress progress) {
    Stopwatch watch = new Stopwatch();
    progress.start(Stage.WRITE, folder.getFileName().toString(), files());
    Future<byte[]> drawing =
        CompletableFuture.supplyAsync(
            () -> ResultMap.png(dossier, scene(), sheet(MapOrder.ofResult(language))));
    try (StagedFolder staged = new StagedFolder(folder)) {
      FindingsGeoPackage.write(dossier, staged.file("findings.gpkg"));
      progress.step();
      JsonLines.write(dossier, staged.file("findings.jsonl"));
      progress.step();
      AccountsFile.write(dossier, staged.file("accounts.jsonl"));
      progress.step();
      byte[] map = Waiting.on(drawing, progress);
      ResultMap.write(map, staged.file("map.png"));
      progress.step();
      HtmlReport.write(dossier, language, map, staged.file("report.html"));
      progress.step();
      if (RedevelopmentLibraries.belongTo(dossier)) {
        RedevelopmentLibraries.write(dossier, staged.file("redevelopment.gpkg"));
        progress.step();
      }
      staged.publish();
    }
    watch.lap("write");
    seconds.putAll(watch.laps());
  }

  private int files() {
    return RedevelopmentLibraries.belongTo(dossier) ? FILES + 1 : FILES;
  }

  /**
   * Draws the map of the result into a PNG file.
   *
   * @throws merestone.message.UsageError if the order names a finding there is not
   */
  public void writeMap(Path target, MapOrder order, Progress progress) {
    progress.start(Stage.DRAW, target.getFileName().toString(), 1);
    ResultMap.write(ResultMap.png(dossier, scene(), sheet(order)), target);
    progress.step();
  }

  private SheetOptions sheet(MapOrder order) {
    SheetOptions options =
        SheetOptions.of(
            order.width(), order.height(), order.dpi(), SheetLanguage.of(order.language()));
    if (order.finding().isEmpty()) {
      return options;
    }
    Finding wanted =
        findings().all().stream()
            .filter(finding -> finding.id().equals(order.finding()))
            .findFirst()
            .orElseThrow(() -> new UsageError(noSuchFinding(order.finding())));
    Envelope ground = scene().extentOf(wanted);
    ground.expandBy(Math.max(ground.getWidth(), ground.getHeight()));
    return options.showing(ground).selecting(wanted.id());
  }

  private static Problem noSuchFinding(String id) {
    return new Problem(
        id,
        "no-such-finding",
        MESSAGES.text("map.noFinding", id),
        MESSAGES.text("map.noFinding.remedy"));
  }
}
