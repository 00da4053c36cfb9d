package merestone.review;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import merestone.finding.Findings;
import merestone.finding.Verdict;
import merestone.map.MapScene;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UsageError;
import merestone.progress.Progress;
import merestone.progress.Stage;
import merestone.progress.Waiting;
import merestone.report.Dossier;
import merestone.report.JsonSummary;
import merestone.report.ReportFormat;
import merestone.report.ResultJob;
import merestone.report.ResultMap;
import merestone.report.RunPrints;
import merestone.report.StagedFolder;
import merestone.rule.Level;
import merestone.rule.RuleBook;
import merestone.triage.RunPrint;
import merestone.triage.Standing;

/**
 * What came out of a review, and the files that tell it. The files do not depend on the machine,
 * the clock or the number of threads.
 */
public final class ReviewResult {
  private static final Messages MESSAGES = Messages.of(ReviewResult.class);

  private final Dossier dossier;
  private final ReviewLayers layers;
  private final Map<String, Double> seconds;
  private final HeapNeed heap;

  ReviewResult(Dossier dossier, ReviewLayers layers, Map<String, Double> seconds, HeapNeed heap) {
    this.dossier = dossier;
    this.layers = layers;
    this.seconds = new LinkedHashMap<>(seconds);
    this.heap = heap;
  }

  Dossier dossier() {
    return dossier;
  }

  /** Returns the answer. */
  public Findings findings() {
    return dossier.findings();
  }

  /** Returns the rules of the run, on its day and as profiles have made them. */
  public RuleBook book() {
    return dossier.book();
  }

  /** Returns what is kept of this run for a later one to be held against it. */
  public RunPrint print() {
    return RunPrints.of(dossier);
  }

  /**
   * Returns the same result with what reviewers decided about its findings, which reports show.
   *
   * @param standings by the findings' ids
   */
  public ReviewResult with(Map<String, Standing> standings) {
    return new ReviewResult(dossier.with(standings), layers, seconds, heap);
  }

  /** Returns the headline: never clean while a layer could not be used. */
  public Verdict verdict() {
    return findings().verdict();
  }

  /** Returns why layers of the review could not be used. */
  public List<Problem> unusable() {
    return layers.unusable();
  }

  /** Returns the layers, in the styles of the moment, with the findings on top. */
  public MapScene scene() {
    return layers.scene(findings().all(), Map.of());
  }

  /**
   * Returns the maps of the result as pages, in the styles of the moment. It costs nothing yet: all
   * layers are indexed for the first page, so keep it for several.
   */
  public MapOutput maps() {
    return new MapOutput(dossier, layers.sceneLater(findings().all()));
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
        book(),
        new JsonSummary.Run(
            out.toString().replace('\\', '/'), seconds, heap.megabytes(), PeakHeap.megabytes()));
  }

  /**
   * Tries whether a result could be written into a folder, so that nobody waits for a check whose
   * result has no place. Leaves nothing behind.
   *
   * @throws merestone.message.UserError if not, code {@code output-unwritable}
   */
  public static void tryFolder(Path folder) {
    StagedFolder.tryOut(folder);
  }

  /**
   * Writes the usual files into a folder.
   *
   * @param language the main language of report and map
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public void write(Path folder, Locale language, Progress progress) {
    write(folder, ResultOrder.usual(Language.of(language)), progress);
  }

  /**
   * Writes the files of some formats into a folder, which is made if need be. They are written
   * aside and moved together, so that a run that is stopped leaves the files of the run before as
   * they were. Files of formats that were not asked for stay.
   *
   * @throws UsageError if a format is not known
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public void write(Path folder, ResultOrder order, Progress progress) {
    Stopwatch watch = new Stopwatch();
    List<ReportFormat> formats = order.known();
    progress.start(Stage.WRITE, folder.getFileName().toString(), formats.size());
    Supplier<byte[]> map = drawing(formats, order.language().locale(), progress);
    try (StagedFolder staged = new StagedFolder(folder)) {
      ResultJob job = new ResultJob(dossier, order.terms(), staged, map, progress);
      for (ReportFormat format : formats) {
        format.write(job);
        progress.step();
      }
      staged.publish();
    }
    watch.lap("write");
    seconds.putAll(watch.laps());
  }

  /** Draws beside the writing, if anything wants a map. */
  private Supplier<byte[]> drawing(List<ReportFormat> formats, Locale language, Progress progress) {
    if (!formats.contains(ReportFormat.PNG) && !formats.contains(ReportFormat.HTML)) {
      return () -> new byte[0];
    }
    Future<byte[]> drawing =
        CompletableFuture.supplyAsync(
            () -> ResultMap.png(dossier, scene(), MapOrder.ofResult(language).sheet(), progress));
    return () -> Waiting.on(drawing, progress);
  }
}
