package merestone.store.geopackage;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * One table. Counts and extents come from the rows: cached ones (gpkg_ogr_contents, gpkg_contents)
 * are often stale. GeoTools applies filters after reading; a box in them spares the rows outside it
 * early, and an R-tree that has been proven spares reading them, see {@link IndexTrust}.
 */
final class GeoPackageFeatureSource extends ContentFeatureSource {
  private final GeoPackageDataStore store;
  private final Contents.Entry contents;

  GeoPackageFeatureSource(ContentEntry entry, GeoPackageDataStore store, Contents.Entry contents) {
    super(entry, Query.ALL);
    this.store = store;
    this.contents = contents;
  }

  @Override
  protected SimpleFeatureType buildFeatureType() {
    return contents.table().schema(contents.crs());
  }

  @Override
  protected ReferencedEnvelope getBoundsInternal(Query query) throws IOException {
    ReferencedEnvelope bounds = new ReferencedEnvelope(getSchema().getCoordinateReferenceSystem());
    try (FeatureReader<SimpleFeatureType, SimpleFeature> reader = getReaderInternal(query)) {
      while (reader.hasNext()) {
        SimpleFeature feature = reader.next();
        if (query.getFilter().evaluate(feature)
            && feature.getDefaultGeometry() instanceof Geometry geometry) {
          bounds.expandToInclude(geometry.getEnvelopeInternal());
        }
      }
    }
    return bounds;
  }

  /** Counts what the filter lets through; GeoTools takes limit and offset from that. */
  @Override
  protected int getCountInternal(Query query) throws IOException {
    if (query.getFilter() == Filter.INCLUDE) {
      String sql = "SELECT count(*) FROM " + SqlText.name(contents.table().name()) + " NOT INDEXED";
      try (Connection connection = new SqliteFile(store.file()).openImmutable()) {
        return SqlQuery.all(connection, sql, row -> row.getInt(1)).get(0);
      } catch (SQLException e) {
        return read(query.getFilter()); // damaged somewhere
      }
    }
    return read(query.getFilter());
  }

  private int read(Filter filter) throws IOException {
    int count = 0;
    try (FeatureReader<SimpleFeatureType, SimpleFeature> features =
        getReader(new Query(contents.table().name(), filter))) {
      for (; features.hasNext(); count++) {
        features.next();
      }
    }
    return count;
  }

  @Override
  protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query)
      throws IOException {
    FeatureTable table = contents.table();
    Selection selection = new Selection(table, Projection.of(query, getSchema()));
    return new GeoPackageFeatureReader(
        store.file(),
        selection,
        search(query.getFilter(), selection),
        problem -> store.note(table.name(), problem));
  }

  private Search search(Filter filter, Selection selection) throws IOException {
    if (selection.geometryAt() < 0) {
      return Search.ALL;
    }
    FeatureTable table = contents.table();
    Optional<Envelope> box = FilterBox.of(filter, table.geometry().orElseThrow().name());
    return box.isEmpty() ? Search.ALL : store.trust(table).search(box.get());
  }
}
