package merestone.store.shapefile;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import merestone.message.Problem;
import merestone.store.DescribedStore;
import merestone.store.LayerFacts;
import merestone.store.LayerSize;
import org.geotools.api.feature.type.Name;
import org.geotools.data.store.ContentDataStore;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.NameImpl;

/**
 * A shapefile as a GeoTools data store of one type, named like the file. Strictly read-only.
 *
 * <p>Features are called {@code <type>.<record number>}, counted from 0 over all records of the
 * file. The geometry comes first and is called {@code the_geom}: polygons are always {@code
 * MultiPolygon}, lines {@code MultiLineString}; heights and measures are left out; a null shape,
 * and one that cannot be read, is null. Deleted rows are left out with their shape. What is wrong
 * with a file is told by {@link #problems(String)} and stops nothing but what cannot be a shapefile
 * at all.
 *
 * <p>Schema and encoding are found out when the store is made; no file is open except while a
 * reader is. Safe to share between threads; a reader belongs to one.
 *
 * <p>Source of the format: ESRI Shapefile Technical Description, July 1998.
 */
public final class ShapefileDataStore extends ContentDataStore implements DescribedStore {
  private final ShapefileContents contents;

  /**
   * Opens a shapefile.
   *
   * @param shp the .shp; the files beside it are found whatever the letter case of their names
   * @param charset the encoding of text and column names, or empty to find it out
   * @throws merestone.message.UserError if there is no such file, if it is no shapefile, or if its
   *     shapes are multipatches
   * @throws IOException if a file cannot be read
   */
  public ShapefileDataStore(Path shp, Optional<Charset> charset) throws IOException {
    this.contents = new ShapefileContents(ShapefileFiles.at(shp), charset);
    setGeometryFactory(Shapes.FACTORY);
  }

  @Override
  protected List<Name> createTypeNames() {
    return List.of(new NameImpl(getNamespaceURI(), contents.files().typeName()));
  }

  @Override
  protected ContentFeatureSource createFeatureSource(ContentEntry entry) {
    return new ShapefileFeatureSource(entry, contents);
  }

  @Override
  public LayerFacts facts(String typeName) throws IOException {
    requireType(typeName);
    return contents.facts();
  }

  @Override
  public LayerSize size(String typeName) throws IOException {
    requireType(typeName);
    return contents.size();
  }

  @Override
  public List<Problem> problems(String typeName) {
    return typeName.equals(contents.files().typeName()) ? contents.problems() : List.of();
  }

  /** Returns nothing: a shapefile is one layer, and what is wrong with it is wrong with that. */
  @Override
  public List<Problem> problems() {
    return List.of();
  }

  private void requireType(String typeName) throws IOException {
    if (!typeName.equals(contents.files().typeName())) {
      throw new IOException("no layer " + typeName + " in " + contents.files().shp().getFileName());
    }
  }
}
