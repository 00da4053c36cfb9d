package merestone.store.plottxt;

import java.util.NoSuchElementException;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.filter.identity.FeatureIdImpl;

/** Gives out the plots of a layer, each time anew: callers may change what they get. */
final class PlotTextFeatureReader implements FeatureReader<SimpleFeatureType, SimpleFeature> {
  private final PlotLayer layer;
  private int next;

  PlotTextFeatureReader(PlotLayer layer) {
    this.layer = layer;
  }

  @Override
  public SimpleFeatureType getFeatureType() {
    return layer.schema();
  }

  @Override
  public boolean hasNext() {
    return next < layer.plots().size();
  }

  @Override
  public SimpleFeature next() {
    if (!hasNext()) {
      throw new NoSuchElementException("plot " + next + " of " + layer.plots().size());
    }
    String id = layer.name() + "." + next;
    Object[] values = layer.plots().get(next++).values();
    return new SimpleFeatureImpl(values, layer.schema(), new FeatureIdImpl(id), false);
  }

  @Override
  public void close() {
    next = layer.plots().size();
  }
}
