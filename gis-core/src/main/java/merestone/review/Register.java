package merestone.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.check.Approvals.Grant;
import merestone.crs.CoordinateSystem;
import merestone.geom.Geometries;
import merestone.geom.GeometryRepair;
import merestone.layer.LayerSource;
import merestone.layer.LayerTable;
import merestone.layer.Row;
import merestone.progress.Progress;
import merestone.rule.Deviation;
import merestone.rule.DeviationReader;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The registers of approved deviations of a review, with their outlines in the CRS of the run.
 *
 * @param grants their entries, and the register each stands in, in the order of the review
 * @param layers the files outlines were read from
 */
record Register(Map<Grant, Path> grants, List<Path> layers) {

  /**
   * Reads registers.
   *
   * @throws merestone.message.UserError if one, or a layer it names, cannot be read or used
   * @throws merestone.message.UsageError if one is wrong
   */
  static Register read(List<Path> files, CoordinateSystem crs, Progress progress) {
    Map<Grant, Path> grants = new LinkedHashMap<>();
    List<Path> layers = new ArrayList<>();
    LayerLoader loader = new LayerLoader(progress);
    for (Path file : files) {
      for (Deviation deviation : DeviationReader.read(file)) {
        Optional<Geometry> outline =
            deviation
                .outline()
                .map(
                    one ->
                        one.path().isEmpty()
                            ? parsed(one.wkt())
                            : ofLayer(source(one, file), loader, crs, layers));
        grants.put(new Grant(deviation, outline), file);
      }
    }
    return new Register(grants, layers);
  }

  private static LayerSource source(Deviation.Outline outline, Path register) {
    LayerSource written = LayerSource.parse(outline.path());
    LayerSource source = LayerSource.of(register.resolveSibling(outline.path().split("#", 2)[0]));
    return written.layer().map(source::withLayer).orElse(source);
  }

  private static Geometry ofLayer(
      LayerSource source, LayerLoader loader, CoordinateSystem crs, List<Path> layers) {
    String written = source.file().toString();
    LayerTable table = loader.in(crs, loader.read(source, written, header -> {}), written);
    layers.addAll(table.header().files());
    List<Geometry> parts = new ArrayList<>();
    for (Row row : table.rows()) {
      row.geometry().map(found -> GeometryRepair.repair(found).geometry()).ifPresent(parts::add);
    }
    return OverlayNGRobust.union(Geometries.FACTORY.buildGeometry(parts));
  }

  private static Geometry parsed(String wkt) {
    try {
      return new WKTReader(Geometries.FACTORY).read(wkt);
    } catch (ParseException e) {
      throw new IllegalStateException("the reader of registers refuses such WKT: " + wkt, e);
    }
  }

  List<Grant> entries() {
    return List.copyOf(grants.keySet());
  }
}
