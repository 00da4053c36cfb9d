package merestone.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.check.Tabulation;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.layer.LayerSource;
import merestone.layer.LayerTable;
import merestone.layer.RoleLayer;
import merestone.progress.Progress;
import merestone.progress.Stage;

/**
 * Tabulates a polygon layer against one or more others, without rules: {@code overlay} on the
 * command line.
 *
 * @param subject the subject layer
 * @param tables one table per constraint layer, in the order asked for
 * @param request what was asked
 * @param seconds seconds by stage: read, index, overlay, write
 */
public record OverlayRun(
    RoleLayer subject, List<Tabulation> tables, Request request, Map<String, Double> seconds) {

  /**
   * What to overlay.
   *
   * @param subject path of the subject layer, {@code file} or {@code file#layer}
   * @param constraints paths of the constraint layers
   * @param crs the CRS to take all layers to be in, whatever their files say
   * @param out the GeoPackage to write the pieces to, if any
   * @param minAreaM2 pairs above this are counted separately
   * @param threads how many threads may work
   */
  public record Request(
      String subject,
      List<String> constraints,
      Optional<String> crs,
      Optional<Path> out,
      double minAreaM2,
      int threads) {}

  /**
   * Runs an overlay. Constraint layers in another CRS are transformed to the subject's.
   *
   * @throws merestone.message.UserError if a layer cannot be read or its CRS is unknown
   * @throws merestone.message.UsageError if the subject's CRS is in degrees
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public static OverlayRun run(Request request, Progress listener) {
    StageClock progress = new StageClock(listener);
    LayerLoader loader = new LayerLoader(progress);
    Optional<CoordinateSystem> forced = request.crs().map(CoordinateSystems::parse);
    RoleLayer subject =
        layer("subject", loader.read(source(request.subject(), forced), request.subject()));
    CoordinateSystem crs = RunCrs.metric(subject.table().crs(), request.subject());
    List<RoleLayer> constraints = new ArrayList<>();
    for (String path : request.constraints()) {
      LayerTable table = loader.read(source(path, forced), path);
      constraints.add(layer("constraint", loader.in(crs, table, path)));
    }
    List<Tabulation> tables = new ArrayList<>();
    boolean keep = request.out().isPresent();
    for (RoleLayer constraint : constraints) {
      tables.add(Tabulation.of(subject, constraint, request.threads(), keep, progress));
    }
    request.out().ifPresent(out -> OverlayPieces.write(tables, crs, out, progress));
    return new OverlayRun(subject, tables, request, seconds(progress));
  }

  private static Map<String, Double> seconds(StageClock clock) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    seconds.put("read", clock.seconds(Stage.OPEN, Stage.READ, Stage.TRANSFORM));
    seconds.put("index", clock.seconds(Stage.INDEX));
    seconds.put("overlay", clock.seconds(Stage.CHECK));
    seconds.put("write", clock.seconds(Stage.WRITE));
    return seconds;
  }

  /** Returns whether any pair or feature could not be computed. */
  public boolean isIncomplete() {
    return tables.stream().anyMatch(table -> !table.undecided().isEmpty());
  }

  private static LayerSource source(String path, Optional<CoordinateSystem> forced) {
    LayerSource source = LayerSource.parse(path);
    return forced.map(source::withCrs).orElse(source);
  }

  private static RoleLayer layer(String role, LayerTable table) {
    return new RoleLayer(role, table.header().name(), table, KeyColumn.of(table), true);
  }
}
