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
  private final ShapefileContents contents;
  private final Wanted wanted;
  private final String idPrefix;
  private final ShapeRecords shapes;
  private final Optional<DbfRows> rows;
  private final int attributeRows;
  private int next;
  private int deleted;
  private boolean found;

  ShapefileFeatureReader(ShapefileContents contents, Wanted wanted) throws IOException {
    this.contents = contents;
    this.wanted = wanted;
    this.idPrefix = contents.files().typeName() + ".";
    this.attributeRows = contents.rows();
    this.rows = contents.openRows();
    this.shapes = new ShapeRecords(contents);
  }

  @Override
  public SimpleFeatureType getFeatureType() {
    return wanted.schema();
  }

  @Override
  public boolean hasNext() throws IOException {
    if (!found) {
      while (next < shapes.count() && isDeleted(next)) {
        next++;
        deleted++;
      }
      found = next < shapes.count();
    }
    if (!found) {
      contents.noteDeleted(deleted);
    }
    return found;
  }

  @Override
  public SimpleFeature next() throws IOException {
    if (!hasNext()) {
      throw new NoSuchElementException("record " + next + " of " + shapes.count());
    }
    found = false;
    int record = next++;
    Object[] values = new Object[wanted.schema().getAttributeCount()];
    if (wanted.geometry() >= 0) {
      values[wanted.geometry()] = shapes.read(record).orElse(null);
    }
    if (rows.isPresent() && record < attributeRows) {
      rows.get().read(record, values, wanted.places());
    }
    return new SimpleFeatureImpl(
        values, wanted.schema(), new FeatureIdImpl(idPrefix + record), false);
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
