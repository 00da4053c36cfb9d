package merestone.store.plottxt;

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

/** One layer of a file; GeoTools applies filters, property names, limits and sorting. */
final class PlotTextFeatureSource extends ContentFeatureSource {
  private final PlotLayer layer;

  PlotTextFeatureSource(ContentEntry entry, PlotLayer layer) {
    super(entry, Query.ALL);
    this.layer = layer;
  }

  @Override
  protected SimpleFeatureType buildFeatureType() {
    return layer.schema();
  }

  @Override
  protected int getCountInternal(Query query) {
    return query.getFilter() == Filter.INCLUDE
        ? layer.plots().size()
        : -1; // GeoTools then counts what the filter lets through
  }

  @Override
  protected ReferencedEnvelope getBoundsInternal(Query query) throws IOException {
    Envelope box = new Envelope();
    try (FeatureReader<SimpleFeatureType, SimpleFeature> features = getReader(query)) {
      while (features.hasNext()) {
        box.expandToInclude(ReferencedEnvelope.reference(features.next().getBounds()));
      }
    }
    return new ReferencedEnvelope(box, layer.schema().getCoordinateReferenceSystem());
  }

  @Override
  protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query) {
    return new PlotTextFeatureReader(layer);
  }
}
