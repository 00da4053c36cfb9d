package merestone.store.geopackage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import merestone.crs.CoordinateSystem;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/**
 * A GeoPackage with one table of unit squares in a row: that of row id i has its lower left corner
 * at (10 i, 0) and the text "square i" with blanks up to a length.
 */
final class Squares {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private final Path file;
  private final String table;

  private Squares(Path file, String table) {
    this.file = file;
    this.table = table;
  }

  static Squares write(Path file, String table, int count, int textLength) {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName(table);
    builder.add("geom", Polygon.class);
    builder.add("name", String.class);
    SimpleFeatureType type = builder.buildFeatureType();
    List<SimpleFeature> rows =
        IntStream.rangeClosed(1, count).mapToObj(i -> row(type, i, textLength)).toList();
    try (GeoPackageWriter writer = GeoPackageWriter.create(file)) {
      writer.table(type, CoordinateSystem.unknown(""), rows);
      writer.commit();
    }
    return new Squares(file, table);
  }

  private static SimpleFeature row(SimpleFeatureType type, int i, int textLength) {
    Geometry square = SHAPES.toGeometry(new Envelope(10 * i, 10 * i + 1, 0, 1));
    String name = String.format("%-" + textLength + "s", "square " + i);
    return SimpleFeatureBuilder.build(type, new Object[] {square, name}, null);
  }

  Path file() {
    return file;
  }

  GeoPackageDataStore open() {
    return new GeoPackageDataStore(file);
  }

  /** Runs statements as another program would that does not mind its triggers. */
  void change(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  void dropTriggers() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      for (String name :
          SqlQuery.all(
              connection,
              "SELECT name FROM sqlite_master WHERE type = 'trigger'",
              row -> row.getString(1))) {
        change("DROP TRIGGER " + SqlText.name(name));
      }
    }
  }

  List<SimpleFeature> read(GeoPackageDataStore store, Query query) throws IOException {
    query.setTypeName(table);
    List<SimpleFeature> read = new ArrayList<>();
    try (FeatureReader<SimpleFeatureType, SimpleFeature> reader =
        store.getFeatureReader(query, Transaction.AUTO_COMMIT)) {
      while (reader.hasNext()) {
        read.add(reader.next());
      }
    }
    return read;
  }

  /** Returns the row ids that a query gives, in their order. */
  List<Long> ids(GeoPackageDataStore store, Query query) throws IOException {
    return read(store, query).stream()
        .map(feature -> Long.parseLong(feature.getID().substring(table.length() + 1)))
        .toList();
  }
}
