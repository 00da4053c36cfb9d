package merestone.store.geopackage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Streams one table's rows as features. A geometry or value that cannot be read becomes null and a
 * problem naming the row, for values the first of each column. For one thread.
 */
final class GeoPackageFeatureReader implements FeatureReader<SimpleFeatureType, SimpleFeature> {
  private static final int GEOMETRY = 2;
  private static final int FIRST_OTHER = 3;

  /** What Java makes of bytes that are not UTF-8. */
  private static final char NOT_UTF_8 = '\uFFFD';

  private final Path file;
  private final Selection selection;
  private final Search search;
  private final Consumer<Problem> problems;
  private final RowCursor rows;

  /** Columns in which a wrong value was met: one problem each will do. */
  private final Set<String> misread = new HashSet<>();

  private long rowNumber;
  private Optional<SimpleFeature> ahead = Optional.empty();
  private boolean fetched;

  /** Begins to read; problems of rows go to the consumer as the rows are passed. */
  GeoPackageFeatureReader(Path file, Selection selection, Search search, Consumer<Problem> problems)
      throws IOException {
    this.file = file;
    this.selection = selection;
    this.search = search;
    this.problems = problems;
    String table = selection.table().name();
    try {
      this.rows =
          new RowCursor(
              new SqliteFile(file), selection, search, new LostRows(file, table, problems));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  @Override
  public SimpleFeatureType getFeatureType() {
    return selection.type();
  }

  @Override
  public boolean hasNext() throws IOException {
    if (!fetched) {
      ahead = fetch();
      fetched = true;
    }
    return ahead.isPresent();
  }

  @Override
  public SimpleFeature next() throws IOException {
    if (!hasNext()) {
      throw new NoSuchElementException(selection.table().name());
    }
    fetched = false;
    return ahead.get();
  }

  private Optional<SimpleFeature> fetch() throws IOException {
    try {
      while (rows.next()) {
        rowNumber++;
        Optional<SimpleFeature> read = feature(rows.row());
        if (read.isPresent()) {
          return read;
        }
      }
    } catch (SQLException e) {
      throw failed(e);
    }
    endProof();
    return Optional.empty();
  }

  /** Returns the row as a feature; empty if it lies outside the box that is searched. */
  private Optional<SimpleFeature> feature(ResultSet row) throws SQLException {
    Object key = row.getObject(RowCursor.KEY);
    String id = key == null ? String.valueOf(rowNumber) : key.toString();
    List<FeatureTable.Column> columns = selection.columns();
    int position = selection.geometryAt() < 0 ? columns.size() : selection.geometryAt();
    Object[] values = new Object[selection.type().getAttributeCount()];
    if (selection.geometryAt() >= 0) {
      Geometry geometry = geometry(selection.table().geometry().orElseThrow(), row, id);
      if (geometry != null && isOutside(geometry.getEnvelopeInternal(), row, id)) {
        return Optional.empty();
      }
      values[position] = geometry;
    }
    for (int i = 0; i < columns.size(); i++) {
      values[i < position ? i : i + 1] = value(columns.get(i), row.getObject(FIRST_OTHER + i), id);
    }
    // not through the builder, which would convert a geometry of another type than declared
    String name = selection.table().name() + "." + id;
    return Optional.of(
        new SimpleFeatureImpl(values, selection.type(), new FeatureIdImpl(name), false));
  }

  private boolean isOutside(Envelope envelope, ResultSet row, String id) throws SQLException {
    if (search.proof().isPresent() && rows.isThroughTree()) {
      int firstSide = FIRST_OTHER + selection.columns().size();
      if (search.proof().get().refutedBy(row, firstSide, envelope)) {
        problems.accept(Faults.indexMisses(file, selection.table().name(), id));
      }
    }
    return !search.admits(envelope);
  }

  private void endProof() {
    if (search.proof().isPresent()) {
      IndexProof proof = search.proof().get();
      if (!rows.isThroughTree()) {
        proof.refute();
      }
      rows.treeFailure()
          .or(() -> proof.end(rows.connection()))
          .map(reason -> Faults.indexBroken(file, selection.table().name(), reason))
          .ifPresent(problems);
    }
  }

  private Geometry geometry(GeometryColumn column, ResultSet from, String row) throws SQLException {
    Object held = from.getObject(GEOMETRY);
    if (held == null) {
      return null;
    }
    try {
      if (!(held instanceof byte[] blob)) {
        throw Reasons.notBytes(held);
      }
      GeometryDecoder.Decoded decoded = GeometryDecoder.decode(blob);
      if (decoded.closedRings() > 0) {
        problems.accept(
            Faults.ringsClosed(file, selection.table().name(), row, decoded.closedRings()));
      }
      if (!column.admits(decoded.geometry())) {
        problems.accept(
            Faults.otherType(file, selection.table().name(), row, column, decoded.geometry()));
      }
      return decoded.geometry();
    } catch (BadGeometry e) {
      problems.accept(Faults.badGeometry(file, selection.table().name(), row, e.reason()));
      return null;
    }
  }

  private Object value(FeatureTable.Column column, Object held, String row) {
    if (held == null) {
      return null;
    }
    Object value = column.type().read(held);
    if (value == null && misread.add(column.name())) {
      problems.accept(Faults.badValue(file, selection.table().name(), row, column, held));
    }
    if (value instanceof String words
        && words.indexOf(NOT_UTF_8) >= 0
        && misread.add(column.name())) {
      problems.accept(Faults.badText(file, selection.table().name(), row, column));
    }
    return value;
  }

  private IOException failed(SQLException cause) {
    return new IOException(selection.table().name() + ": " + cause.getMessage(), cause);
  }

  @Override
  public void close() throws IOException {
    ahead = Optional.empty();
    fetched = true;
    rows.close();
  }
}
