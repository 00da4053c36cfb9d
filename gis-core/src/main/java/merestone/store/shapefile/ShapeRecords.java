package merestone.store.shapefile;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.locationtech.jts.geom.Geometry;

/** Reads the geometry of a shapefile's records, best in file order. For one thread. */
final class ShapeRecords implements Closeable {
  private final ShapefileContents contents;
  private final FileWindow shp;
  private final ShapeDecoder decoder;
  private ShapeIndex index;

  ShapeRecords(ShapefileContents contents) throws IOException {
    this(contents, contents.log(), new Winding(contents));
  }

  ShapeRecords(ShapefileContents contents, ProblemLog problems, BooleanSupplier isFileBackwards)
      throws IOException {
    this.contents = contents;
    this.index = contents.index();
    this.shp = new FileWindow(contents.files().shp());
    this.decoder = new ShapeDecoder(shp, contents.header().type(), problems, isFileBackwards);
  }

  int count() {
    return index.count();
  }

  /** Returns a record's geometry; empty for a null shape and for one that cannot be read. */
  Optional<Geometry> read(int record) throws IOException {
    if (index.isFromShx() && !index.agrees(record, shp)) {
      // The .shx lies from here on; what it said before was true.
      index = contents.walkAgain();
    }
    return record < index.count()
        ? decoder.read(record, index.offset(record), index.length(record))
        : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    shp.close();
  }
}
