package merestone.store.shapefile;

import java.io.IOException;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.locationtech.jts.geom.Envelope;

/**
 * The one layer of a shapefile. Count and bounds of the whole layer are cheap, those of a part are
 * found by reading it; GeoTools applies filters, limits and sorting to the stream. Attributes
 * nobody asked for are not decoded.
 */
final class ShapefileFeatureSource extends ContentFeatureSource {
  private final ShapefileContents contents;

  ShapefileFeatureSource(ContentEntry entry, ShapefileContents contents) {
    super(entry, Query.ALL);
    this.contents = contents;
  }

  @Override
  protected SimpleFeatureType buildFeatureType() {
    return contents.schema();
  }

  /** Counts what the filter lets through; GeoTools takes limit and offset from that. */
  @Override
  protected int getCountInternal(Query query) throws IOException {
    if (query.getFilter() == Filter.INCLUDE) {
      return contents.count();
    }
    int count = 0;
    Query unlimited = new Query(query.getTypeName(), query.getFilter());
    unlimited.setPropertyNames(Query.NO_NAMES);
    try (FeatureReader<SimpleFeatureType, SimpleFeature> features = getReader(unlimited)) {
      for (; features.hasNext(); count++) {
        features.next();
      }
    }
    return count;
  }

  @Override
  protected ReferencedEnvelope getBoundsInternal(Query query) throws IOException {
    if (isWhole(query)) {
      return bounds(contents.extent());
    }
    Query shapes = new Query(query);
    shapes.setPropertyNames(ShapefileSchema.GEOMETRY);
    Envelope box = new Envelope();
    try (FeatureReader<SimpleFeatureType, SimpleFeature> features = getReader(shapes)) {
      while (features.hasNext()) {
        box.expandToInclude(ReferencedEnvelope.reference(features.next().getBounds()));
      }
    }
    return bounds(box);
  }

  private ReferencedEnvelope bounds(Envelope box) {
    return new ReferencedEnvelope(box, contents.schema().getCoordinateReferenceSystem());
  }

  private static boolean isWhole(Query query) {
    return query.getFilter() == Filter.INCLUDE
        && query.isMaxFeaturesUnlimited()
        && query.getStartIndex() == null;
  }

  @Override
  protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query)
      throws IOException {
    return new ShapefileFeatureReader(contents, Wanted.of(query, contents.schema()));
  }
}
