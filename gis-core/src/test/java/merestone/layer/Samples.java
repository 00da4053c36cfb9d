package merestone.layer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import merestone.crs.CoordinateSystem;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.identity.FeatureIdImpl;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Small GeoPackages for tests. */
final class Samples {
  static final String SQUARE = "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))";

  private Samples() {}

  static Geometry wkt(String words) {
    try {
      return new WKTReader().read(words);
    } catch (ParseException e) {
      throw new IllegalArgumentException(words, e);
    }
  }

  /** A table with a geometry of any type and one text column. */
  static SimpleFeatureType type(String table) {
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName(table);
    type.add("geom", Geometry.class);
    type.add("名称", String.class);
    return type.buildFeatureType();
  }

  /** A GeoPackage with one table; each feature's text is its WKT. */
  static Path geoPackage(Path file, String table, CoordinateSystem crs, String... shapes) {
    SimpleFeatureType type = type(table);
    List<SimpleFeature> rows = new ArrayList<>();
    for (String shape : shapes) {
      Object[] values = {wkt(shape), shape};
      rows.add(new SimpleFeatureImpl(values, type, new FeatureIdImpl("x"), false));
    }
    try (GeoPackageOutput output = GeoPackageOutput.create(file)) {
      output.table(type, crs, rows);
      output.commit();
    }
    return file;
  }
}
