package merestone.store.shapefile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.message.Problem;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.locationtech.jts.geom.Geometry;

/**
 * Writes features as a shapefile: .shp, .shx, .dbf, .cpg and, for a known coordinate system, .prj.
 *
 * <p>The same features give the same bytes. Everything is written under temporary names beside the
 * target and moved into place at the end. Column widths come from the schema (a length restriction,
 * or {@link #WIDTH} and {@link #DECIMALS} in the descriptor's user data), else from the values.
 * Shells are written clockwise, holes counter-clockwise, as the format asks.
 */
public final class ShapefileWriter {
  /** Key of a descriptor's user data: the column's width in bytes, an {@code Integer}. */
  public static final String WIDTH = "merestone.dbf.width";

  /** Key of a descriptor's user data: the column's decimal places, an {@code Integer}. */
  public static final String DECIMALS = "merestone.dbf.decimals";

  private static final int MAX_COLUMNS = 255;

  private final Path shp;
  private final SimpleFeatureCollection features;
  private final Charset charset;
  private final ShapeType type;
  private final OutputNotes notes;

  private ShapefileWriter(Path shp, SimpleFeatureCollection features, Charset charset) {
    this.shp = shp;
    this.features = features;
    this.charset = charset;
    this.type = typeOf(features);
    this.notes = new OutputNotes(shp.getFileName().toString(), charset);
  }

  /**
   * Writes a shapefile, replacing one of the same name.
   *
   * @param shp the path of the .shp; its folder must exist
   * @param features the features in the order they are to be written; read twice
   * @param charset the encoding of text and column names, such as UTF-8 or GBK
   * @param crs what the .prj says; no .prj is written if it is unknown
   * @return what was changed to fit the format: shortened names, cut texts; empty if nothing was
   * @throws merestone.message.UserError if the features cannot be a shapefile: mixed geometry
   *     kinds, more than 255 columns, more than 2 GiB
   * @throws IOException if a file cannot be written; nothing is left behind then
   */
  public static List<Problem> write(
      Path shp, SimpleFeatureCollection features, Charset charset, CoordinateSystem crs)
      throws IOException {
    ShapefileWriter writer = new ShapefileWriter(shp, features, charset);
    return writer.write(crs);
  }

  private List<Problem> write(CoordinateSystem crs) throws IOException {
    OutputColumns measured = new OutputColumns(features.getSchema(), charset);
    int records = 0;
    try (SimpleFeatureIterator all = features.features()) {
      for (; all.hasNext(); records++) {
        measured.measure(all.next());
      }
    }
    List<OutputColumn> columns = columns(measured);
    try (StagedFiles files = new StagedFiles(shp)) {
      writeRecords(files, columns, records);
      Files.writeString(files.stage(".cpg"), charset.name(), StandardCharsets.US_ASCII);
      if (crs.isKnown()) {
        String wkt = CoordinateSystems.toEsriWkt(crs);
        Files.writeString(files.stage(".prj"), wkt, StandardCharsets.UTF_8);
      }
      files.commit(".prj", ".qix", ".sbn", ".sbx");
    }
    return notes.problems();
  }

  private List<OutputColumn> columns(OutputColumns measured) {
    List<OutputColumn> columns = new ArrayList<>(measured.plan());
    if (columns.isEmpty()) {
      columns.add(new OutputColumn("", "FID", 'N', 9, 0));
    }
    if (columns.size() > MAX_COLUMNS) {
      throw Fault.WRITE_TOO_MANY.stop(shp.getFileName(), columns.size(), MAX_COLUMNS);
    }
    columns.forEach(notes::name);
    return columns;
  }

  private void writeRecords(StagedFiles files, List<OutputColumn> columns, int records)
      throws IOException {
    try (ShpOutput shapes = new ShpOutput(type, files.stage(".shp"), files.stage(".shx"));
        DbfOutput table = new DbfOutput(files.stage(".dbf"), columns, charset, records);
        SimpleFeatureIterator all = features.features()) {
      for (int record = 0; all.hasNext(); record++) {
        SimpleFeature feature = all.next();
        if (!shapes.write(geometry(feature, record))) {
          throw Fault.WRITE_TOO_LARGE.stop(shp.getFileName(), record);
        }
        for (OutputColumn column : columns) {
          notes.value(column, record, feature.getAttribute(column.attribute()));
        }
        table.write(feature);
      }
    }
  }

  private Geometry geometry(SimpleFeature feature, int record) {
    Geometry geometry = (Geometry) feature.getDefaultGeometry();
    if (geometry != null && !geometry.isEmpty() && typeOf(geometry) != type) {
      throw Fault.WRITE_GEOMETRY.stop(
          shp.getFileName(), record, geometry.getGeometryType(), type.ogcName());
    }
    return geometry;
  }

  private static ShapeType typeOf(SimpleFeatureCollection features) {
    try (SimpleFeatureIterator all = features.features()) {
      while (all.hasNext()) {
        if (all.next().getDefaultGeometry() instanceof Geometry found && !found.isEmpty()) {
          return typeOf(found);
        }
      }
    }
    return ShapeType.POLYGON;
  }

  private static ShapeType typeOf(Geometry geometry) {
    return switch (geometry.getGeometryType()) {
      case Geometry.TYPENAME_POLYGON, Geometry.TYPENAME_MULTIPOLYGON -> ShapeType.POLYGON;
      case Geometry.TYPENAME_POINT -> ShapeType.POINT;
      case Geometry.TYPENAME_MULTIPOINT -> ShapeType.MULTIPOINT;
      case Geometry.TYPENAME_LINESTRING,
          Geometry.TYPENAME_MULTILINESTRING,
          Geometry.TYPENAME_LINEARRING ->
          ShapeType.POLYLINE;
      default -> ShapeType.MULTIPATCH;
    };
  }
}
