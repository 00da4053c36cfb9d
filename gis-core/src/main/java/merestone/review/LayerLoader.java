package merestone.review;

import java.util.Optional;
import java.util.function.Consumer;
import merestone.crs.CoordinateSystem;
import merestone.crs.Reprojection;
import merestone.crs.ZoneCheck;
import merestone.layer.Layer;
import merestone.layer.LayerHeader;
import merestone.layer.LayerReader;
import merestone.layer.LayerSource;
import merestone.layer.LayerTable;
import merestone.layer.OpenedLayers;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.progress.Progress;
import org.locationtech.jts.geom.Envelope;

/**
 * Reads one layer and brings it into the CRS of the run; refuses what would make a silent "no
 * conflict": an unknown CRS, coordinates that contradict it, more than one candidate.
 */
final class LayerLoader {
  private static final Messages MESSAGES = Messages.of(LayerLoader.class);

  private final Progress progress;
  private final boolean takesTables;

  LayerLoader(Progress progress) {
    this(progress, false);
  }

  private LayerLoader(Progress progress, boolean takesTables) {
    this.progress = progress;
    this.takesTables = takesTables;
  }

  /** Returns a loader to which a table without geometry is as good as a layer, or is not. */
  LayerLoader taking(boolean tables) {
    return new LayerLoader(progress, tables);
  }

  /**
   * Reads a layer in its own CRS.
   *
   * @param source where it is
   * @param written the path as the user wrote it, for messages
   * @param opening is told what the layer's files say of it, before any reason to refuse it
   * @throws UserError if there is not exactly one layer, or it cannot be read
   */
  LayerTable read(LayerSource source, String written, Consumer<LayerHeader> opening) {
    try (OpenedLayers opened = LayerReader.open(source, progress)) {
      Layer layer = opened.only();
      opening.accept(layer.header());
      if (takesTables && !layer.hasGeometry()) {
        return layer.table(progress).with(opened.problems());
      }
      requirePolygons(layer, written);
      LayerTable table = layer.table(progress).with(opened.problems());
      requireKnownCrs(table.crs(), written);
      requireConsistent(table.crs(), table.header().extent(), written);
      return table;
    }
  }

  /** Refuses a layer of points or lines, and a table without geometry. */
  static void requirePolygons(Layer layer, String written) {
    String type = layer.facts().geometryType();
    if (!layer.hasGeometry()) {
      throw new UserError(
          new Problem(
              written,
              "no-geometry",
              MESSAGES.text("layer.plainTable", written),
              MESSAGES.text("layer.plainTable.remedy")));
    }
    if (type.contains("Point") || type.contains("Line")) {
      throw new UserError(
          new Problem(
              written,
              "not-polygons",
              MESSAGES.text("layer.notPolygons", written, type),
              MESSAGES.text("layer.notPolygons.remedy")));
    }
  }

  static void requireKnownCrs(CoordinateSystem crs, String written) {
    if (!crs.isKnown()) {
      throw new UserError(
          LayerRemarks.crsProblem("crs-unknown", written, LayerRemarks.unknown(crs, written)));
    }
  }

  /** Refuses coordinates that the layer's own system cannot have. */
  static void requireConsistent(CoordinateSystem crs, Envelope extent, String written) {
    Optional<Text> contradiction = ZoneCheck.contradiction(crs, extent);
    if (contradiction.isPresent()) {
      throw new UserError(
          LayerRemarks.crsProblem("crs-contradicted", written, contradiction.get()));
    }
  }

  /** Returns the way from a layer's system to that of the run; see {@link #in}. */
  static Reprojection way(CoordinateSystem from, CoordinateSystem target, String written) {
    try {
      return Reprojection.between(from, target);
    } catch (UserError e) {
      throw named(e, written);
    }
  }

  /**
   * Brings a layer into the CRS of the run.
   *
   * @param written the path as the user wrote it, for messages
   * @throws UserError if no transformation is known
   */
  LayerTable in(CoordinateSystem target, LayerTable table, String written) {
    try {
      return table.in(target, progress);
    } catch (UserError e) {
      throw named(e, written);
    }
  }

  private static UserError named(UserError e, String written) {
    Problem problem = e.problem();
    return new UserError(
        new Problem(written, problem.code(), problem.message(), problem.remedy()), e);
  }
}
