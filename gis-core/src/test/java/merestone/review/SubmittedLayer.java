package merestone.review;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.store.shapefile.ShapefileWriter;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Geometry;

/** A layer of a delivery before it is written: columns and rows that can be changed. */
final class SubmittedLayer {
  private static final Charset GBK = Charset.forName("GBK");

  private final Map<String, String> columns = new LinkedHashMap<>();
  private final List<SubmittedRow> rows = new ArrayList<>();
  private CoordinateSystem crs = CoordinateSystems.ofEpsg(4527);
  private UnaryOperator<Geometry> placing = SubmittedRow::onMap;

  /**
   * A layer without rows.
   *
   * @param columns names with forms as dBase writes them: {@code BSM:C18 TBMJ:N15.2 GDDB:N2}
   */
  SubmittedLayer(String columns) {
    for (String column : columns.trim().split("\\s+")) {
      column(column.substring(0, column.indexOf(':')), column.substring(column.indexOf(':') + 1));
    }
  }

  /** Adds a column, or gives one another form. */
  void column(String name, String form) {
    columns.put(name, form);
  }

  /** Leaves a column out. */
  void without(String name) {
    columns.remove(name);
  }

  SubmittedRow row(int number) {
    return rows.get(number);
  }

  SubmittedLayer add(SubmittedRow row) {
    rows.add(row);
    return this;
  }

  void remove(int number) {
    rows.remove(number);
  }

  SubmittedRow last() {
    return rows.get(rows.size() - 1);
  }

  /** Makes lines of the areas. */
  void outlines() {
    placing = shape -> SubmittedRow.onMap(shape).getBoundary();
  }

  void clear() {
    rows.clear();
  }

  /** Writes the layer in another system, to which its local metres are brought as told. */
  void in(CoordinateSystem other, UnaryOperator<Geometry> there) {
    crs = other;
    placing = there;
  }

  void write(Path shp) throws IOException {
    SimpleFeatureType type = type();
    ListFeatureCollection features = new ListFeatureCollection(type);
    for (SubmittedRow row : rows) {
      SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
      builder.add(placing.apply(row.shape()));
      columns.keySet().forEach(column -> builder.add(row.value(column)));
      features.add(builder.buildFeature("f" + features.size()));
    }
    ShapefileWriter.write(shp, features, GBK, crs);
  }

  private SimpleFeatureType type() {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName("layer");
    builder.add("geom", Geometry.class);
    columns.forEach((name, form) -> add(builder, name, form));
    return builder.buildFeatureType();
  }

  private static void add(SimpleFeatureTypeBuilder builder, String name, String form) {
    String[] widths = form.substring(1).split("\\.");
    boolean text = form.startsWith("C");
    builder.userData(ShapefileWriter.WIDTH, Integer.valueOf(widths[0]));
    builder.userData(ShapefileWriter.DECIMALS, widths.length > 1 ? Integer.parseInt(widths[1]) : 0);
    builder.add(name, text ? String.class : Double.class);
  }
}
