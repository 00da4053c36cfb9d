package merestone.review;

import java.util.ArrayList;
import java.util.List;
import merestone.check.PolygonLayer;
import merestone.check.PolygonLayerBuilder;
import merestone.crs.CoordinateSystem;
import merestone.crs.Reprojection;
import merestone.layer.Layer;
import merestone.layer.LayerReader;
import merestone.layer.LayerSource;
import merestone.layer.OpenedLayers;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UsageError;
import merestone.message.UserError;
import merestone.progress.Progress;
import merestone.store.FieldFacts;
import merestone.store.LayerSize;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads one layer's ground for the engine, feature by feature: nothing but packed polygons stays in
 * memory. Refuses what {@link LayerLoader} refuses. For one thread; several may read side by side.
 */
final class PolygonReader implements AutoCloseable {
  private static final Messages MESSAGES = Messages.of(PolygonReader.class);

  private final OpenedLayers opened;
  private final Layer layer;
  private final String written;
  private final LayerSize size;
  private final List<Problem> problems = new ArrayList<>();
  private String classBy = "";

  private PolygonReader(OpenedLayers opened, Layer layer, String written) {
    this.opened = opened;
    this.layer = layer;
    this.written = written;
    this.size = layer.size();
  }

  /**
   * Opens a layer; reads no feature yet.
   *
   * @param written the path as the user wrote it, for messages
   * @throws UserError if there is not exactly one layer, it has no polygons or its CRS is unknown
   */
  static PolygonReader open(LayerSource source, String written, Progress progress) {
    OpenedLayers opened = LayerReader.open(source, progress);
    try {
      Layer layer = opened.only();
      LayerLoader.requirePolygons(layer, written);
      LayerLoader.requireKnownCrs(layer.facts().crs(), written);
      return new PolygonReader(opened, layer, written);
    } catch (UserError e) {
      opened.close();
      throw e;
    }
  }

  /** Returns the layer's name in its file. */
  String name() {
    return layer.name();
  }

  /** Returns how much there is to read. */
  LayerSize size() {
    return size;
  }

  /** Returns the coordinate system the file declares, or the one asked for instead. */
  CoordinateSystem crs() {
    return layer.facts().crs();
  }

  /**
   * Has the features classed by a column.
   *
   * @throws UsageError if the layer has no such column, code {@code column-missing}
   */
  void classBy(String column) {
    List<String> columns = layer.facts().fields().stream().map(FieldFacts::name).toList();
    if (!columns.contains(column)) {
      throw new UsageError(
          new Problem(
              written,
              "column-missing",
              MESSAGES.text("layer.noColumn", written, column),
              MESSAGES.text("layer.noColumn.remedy", String.join(", ", columns))));
    }
    classBy = column;
  }

  /**
   * Reads the layer through.
   *
   * @param target the system its ground is brought into
   * @throws UserError if it cannot be read to its end, its coordinates contradict its system, or
   *     there is no sure way to the target
   * @throws merestone.progress.Cancelled if the user stops it
   */
  PolygonLayer read(CoordinateSystem target, Progress progress) {
    String key = KeyColumn.of(layer);
    Reprojection way = LayerLoader.way(crs(), target, written);
    PolygonLayerBuilder builder = new PolygonLayerBuilder(layer.name(), layer.roomyVertices());
    builder.classBy(classBy);
    Distinct keys = new Distinct();
    layer.forEach(
        key.equals(classBy) ? List.of(key) : List.of(key, classBy),
        progress,
        feature -> {
          String value = KeyColumn.text(feature, key);
          keys.add(value);
          builder.ofClass(KeyColumn.text(feature, classBy));
          add(builder, feature, value, way);
        });
    LayerLoader.requireConsistent(crs(), layer.header().extent(), written);
    problems.addAll(opened.problems());
    problems.addAll(layer.problems());
    return KeyColumn.isIdentifier(key) || keys.allDifferent()
        ? builder.build()
        : builder.buildWithoutKeys();
  }

  /** Returns what is wrong with the files, once they have been read. */
  List<Problem> problems() {
    return problems;
  }

  /** A geometry that has no place in the target is unusable for that reason. */
  private static void add(
      PolygonLayerBuilder builder, SimpleFeature feature, String key, Reprojection way) {
    Geometry geometry = (Geometry) feature.getDefaultGeometry();
    if (geometry == null || way.isIdentity()) {
      builder.add(geometry, key);
      return;
    }
    try {
      builder.add(way.apply(geometry), key);
    } catch (IllegalArgumentException e) {
      builder.addUnusable(String.valueOf(e.getMessage()), key);
    }
  }

  @Override
  public void close() {
    opened.close();
  }
}
