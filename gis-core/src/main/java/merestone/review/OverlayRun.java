package merestone.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.check.PolygonLayer;
import merestone.check.Tabulation;
import merestone.message.Problem;
import merestone.progress.Progress;
import merestone.progress.Stage;

/**
 * Tabulates a polygon layer against one or more others, without rules: {@code overlay} on the
 * command line.
 *
 * @param tables one table per constraint layer, in the order asked for; where the CRS is not in
 *     metres, their areas are in squares of its unit
 * @param unitM2 how many m² such a square has
 * @param request what was asked
 * @param problems what is wrong with the files, and pieces that have no geometry
 * @param heapNeededMb the heap the run was estimated to need, MB of 2²⁰ bytes
 * @param seconds seconds by stage: read, index, overlay, write
 */
public record OverlayRun(
    List<Tabulation> tables,
    double unitM2,
    Request request,
    List<Problem> problems,
    double heapNeededMb,
    Map<String, Double> seconds) {

  /**
   * What to overlay.
   *
   * @param subject path of the subject layer, {@code file} or {@code file#layer}
   * @param constraints paths of the constraint layers
   * @param by the column of the constraint layers to class them by, if any
   * @param crs the CRS to take all layers to be in, whatever their files say
   * @param out the GeoPackage to write the pieces to, if any
   * @param minAreaM2 pairs above this are counted separately
   * @param threads how many threads may work
   * @param heap the heap there is
   */
  public record Request(
      String subject,
      List<String> constraints,
      Optional<String> by,
      Optional<String> crs,
      Optional<Path> out,
      double minAreaM2,
      int threads,
      HeapLimit heap) {}

  /**
   * Runs an overlay. Constraint layers in another CRS are transformed to the subject's.
   *
   * @throws merestone.message.UserError if a layer cannot be read, its CRS is unknown, or the
   *     layers do not fit into the heap
   * @throws merestone.message.UsageError if the subject's CRS is in degrees, or a constraint layer
   *     has no column of the name asked for
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public static OverlayRun run(Request request, Progress listener) {
    StageClock progress = new StageClock(listener);
    OverlayLayers layers = OverlayLayers.read(request, progress);
    PolygonLayer subject = layers.subject();
    List<Tabulation> tables =
        Tabulation.of(subject, layers.constraints(), request.threads(), progress);
    List<Problem> problems = new ArrayList<>(layers.problems());
    OverlayPieces pieces = new OverlayPieces(layers, request.threads(), progress);
    request.out().ifPresent(out -> problems.addAll(pieces.write(tables, out)));
    return new OverlayRun(
        tables, layers.unitM2(), request, problems, layers.heap().megabytes(), seconds(progress));
  }

  private static Map<String, Double> seconds(StageClock clock) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    seconds.put("read", clock.seconds(Stage.OPEN, Stage.READ, Stage.TRANSFORM));
    seconds.put("index", clock.seconds(Stage.INDEX));
    seconds.put("overlay", clock.seconds(Stage.CHECK));
    seconds.put("write", clock.seconds(Stage.WRITE));
    return seconds;
  }

  /** Returns whether any pair or feature could not be computed, or records were lost. */
  public boolean isIncomplete() {
    return tables.stream().anyMatch(table -> !table.undecided().isEmpty())
        || problems.stream().anyMatch(LostData::is);
  }
}
