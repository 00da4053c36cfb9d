package merestone.store.geopackage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import merestone.message.Problem;
import merestone.store.geopackage.FeatureTable.GeometryColumn;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.filter.identity.FeatureIdImpl;
import org.locationtech.jts.geom.Geometry;

/**
 * Streams one table's rows over a connection of its own. A geometry or value that cannot be read
 * becomes null and a problem naming the row, for values the first of each column. For one thread.
 */
final class GeoPackageFeatureReader implements FeatureReader<SimpleFeatureType, SimpleFeature> {
  private static final int KEY = 1;
  private static final int GEOMETRY = 2;
  private static final int FIRST_OTHER = 3;

  /** What Java makes of bytes that are not UTF-8. */
  private static final char NOT_UTF_8 = '\uFFFD';

  private final Path file;
  private final FeatureTable table;
  private final SimpleFeatureType type;
  private final Consumer<Problem> problems;
  private final Connection connection;
  private final Statement statement;
  private final ResultSet rows;

  /** Columns in which a wrong value was met: one problem each will do. */
  private final Set<String> misread = new HashSet<>();

  private long rowNumber;
  private Optional<SimpleFeature> ahead = Optional.empty();
  private boolean fetched;

  private GeoPackageFeatureReader(
      Connection connection,
      Path file,
      FeatureTable table,
      SimpleFeatureType type,
      Consumer<Problem> problems)
      throws SQLException {
    this.file = file;
    this.table = table;
    this.type = type;
    this.problems = problems;
    this.connection = connection;
    this.statement = connection.createStatement();
    this.rows = statement.executeQuery(table.selection());
  }

  /** Begins to read a table; problems of rows go to the consumer as the rows are passed. */
  static GeoPackageFeatureReader open(
      Path file, FeatureTable table, SimpleFeatureType type, Consumer<Problem> problems)
      throws IOException {
    try {
      Connection connection = new SqliteFile(file).openImmutable();
      try {
        return new GeoPackageFeatureReader(connection, file, table, type, problems);
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw failed(table, e);
    }
  }

  @Override
  public SimpleFeatureType getFeatureType() {
    return type;
  }

  @Override
  public boolean hasNext() {
    if (!fetched) {
      ahead = fetch();
      fetched = true;
    }
    return ahead.isPresent();
  }

  @Override
  public SimpleFeature next() {
    if (!hasNext()) {
      throw new NoSuchElementException(table.name());
    }
    fetched = false;
    return ahead.get();
  }

  /** Ends the stream where the file is damaged: what comes before is read, the rest is named. */
  private Optional<SimpleFeature> fetch() {
    try {
      if (rows.next()) {
        Optional<SimpleFeature> read = Optional.of(feature());
        rowNumber++;
        return read;
      }
    } catch (SQLException e) {
      problems.accept(Faults.damaged(file, table.name(), rowNumber, e));
    }
    return Optional.empty();
  }

  private SimpleFeature feature() throws SQLException {
    Object key = rows.getObject(KEY);
    String row = key == null ? String.valueOf(rowNumber + 1) : key.toString();
    List<FeatureTable.Column> columns = table.columns();
    Object[] values = new Object[type.getAttributeCount()];
    int position = table.geometry().map(GeometryColumn::position).orElse(columns.size());
    if (table.geometry().isPresent()) {
      values[position] = geometry(table.geometry().get(), row);
    }
    for (int i = 0; i < columns.size(); i++) {
      values[i < position ? i : i + 1] =
          value(columns.get(i), rows.getObject(FIRST_OTHER + i), row);
    }
    // not through the builder, which would convert a geometry of another type than declared
    return new SimpleFeatureImpl(values, type, new FeatureIdImpl(table.name() + "." + row), false);
  }

  private Geometry geometry(GeometryColumn column, String row) throws SQLException {
    Object held = rows.getObject(GEOMETRY);
    if (held == null) {
      return null;
    }
    try {
      if (!(held instanceof byte[] blob)) {
        throw Reasons.notBytes(held);
      }
      GeometryDecoder.Decoded decoded = GeometryDecoder.decode(blob);
      if (decoded.closedRings() > 0) {
        problems.accept(Faults.ringsClosed(file, table.name(), row, decoded.closedRings()));
      }
      if (!column.admits(decoded.geometry())) {
        problems.accept(Faults.otherType(file, table.name(), row, column, decoded.geometry()));
      }
      return decoded.geometry();
    } catch (BadGeometry e) {
      problems.accept(Faults.badGeometry(file, table.name(), row, e.reason()));
      return null;
    }
  }

  private Object value(FeatureTable.Column column, Object held, String row) {
    if (held == null) {
      return null;
    }
    Object value = column.type().read(held);
    if (value == null && misread.add(column.name())) {
      problems.accept(Faults.badValue(file, table.name(), row, column, held));
    }
    if (value instanceof String words
        && words.indexOf(NOT_UTF_8) >= 0
        && misread.add(column.name())) {
      problems.accept(Faults.badText(file, table.name(), row, column));
    }
    return value;
  }

  private static IOException failed(FeatureTable table, SQLException cause) {
    return new IOException(table.name() + ": " + cause.getMessage(), cause);
  }

  @Override
  public void close() throws IOException {
    try (connection;
        statement;
        rows) {
      ahead = Optional.empty();
      fetched = true;
    } catch (SQLException e) {
      throw failed(table, e);
    }
  }
}
