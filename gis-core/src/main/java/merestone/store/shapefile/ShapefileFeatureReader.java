package merestone.store.shapefile;

import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.filter.identity.FeatureIdImpl;

/** Streams the records of a shapefile that are not deleted, in file order. For one thread. */
final class ShapefileFeatureReader implements FeatureReader<SimpleFeatureType, SimpleFeature> {
  private final SimpleFeatureType schema;
  private final String idPrefix;
  private final ShapeRecords shapes;
  private final Optional<DbfRows> rows;
  private final int attributeRows;
  private int next;

  ShapefileFeatureReader(ShapefileContents contents) throws IOException {
    this.schema = contents.schema();
    this.idPrefix = schema.getTypeName() + ".";
    this.attributeRows = contents.rows();
    this.rows = contents.openRows();
    this.shapes = new ShapeRecords(contents);
  }

  @Override
  public SimpleFeatureType getFeatureType() {
    return schema;
  }

  @Override
  public boolean hasNext() throws IOException {
    while (next < shapes.count() && isDeleted(next)) {
      next++;
    }
    return next < shapes.count();
  }

  @Override
  public SimpleFeature next() throws IOException {
    if (!hasNext()) {
      throw new NoSuchElementException("record " + next + " of " + shapes.count());
    }
    int record = next++;
    Object[] values = new Object[schema.getAttributeCount()];
    values[0] = shapes.read(record).orElse(null);
    if (rows.isPresent() && record < attributeRows) {
      rows.get().read(record, values, 1);
    }
    return new SimpleFeatureImpl(values, schema, new FeatureIdImpl(idPrefix + record), false);
  }

  private boolean isDeleted(int record) throws IOException {
    return record < attributeRows && rows.isPresent() && rows.get().isDeleted(record);
  }

  @Override
  public void close() throws IOException {
    try (ShapeRecords closing = shapes) {
      if (rows.isPresent()) {
        rows.get().close();
      }
    }
  }
}
