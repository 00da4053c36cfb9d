package merestone.sample;

import java.util.ArrayList;
import java.util.List;
import merestone.crs.CoordinateSystem;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Geometry;

/** One layer on its way to a file: columns, then rows in the order they are added. */
final class Table {
  private final SimpleFeatureType schema;
  private final List<SimpleFeature> rows = new ArrayList<>();

  private Table(SimpleFeatureType schema) {
    this.schema = schema;
  }

  /**
   * Begins a layer.
   *
   * @param shape the class of its geometries
   * @param columns names with widths, such as {@code BSM:18}; a name without a width is a number
   */
  static Table of(
      String name, CoordinateSystem crs, Class<? extends Geometry> shape, String... columns) {
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName(name);
    type.add("geom", shape, crs.geotools().orElseThrow());
    for (String column : columns) {
      String[] parts = column.split(":");
      if (parts.length == 2) {
        type.length(Integer.parseInt(parts[1])).add(parts[0], String.class);
      } else {
        type.add(parts[0], Double.class);
      }
    }
    return new Table(type.buildFeatureType());
  }

  void add(Geometry shape, Object... values) {
    SimpleFeatureBuilder row = new SimpleFeatureBuilder(schema);
    row.add(shape);
    row.addAll(values);
    rows.add(row.buildFeature(schema.getTypeName() + "." + (rows.size() + 1)));
  }

  SimpleFeatureType schema() {
    return schema;
  }

  List<SimpleFeature> rows() {
    return List.copyOf(rows);
  }

  SimpleFeatureCollection features() {
    return new ListFeatureCollection(schema, rows);
  }
}
