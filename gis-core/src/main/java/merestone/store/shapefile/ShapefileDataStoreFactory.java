package merestone.store.shapefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import merestone.message.Messages;
import merestone.store.ReadOnlyFileStoreFactory;
import org.geotools.api.data.DataStore;

/**
 * Makes shapefile stores for {@code DataStoreFinder}. Stateless.
 *
 * <p>Parameters: {@code url}, the .shp as {@code URL}, {@code File}, {@code Path} or text (a path
 * or a file URL); {@code charset}, optional, a {@code Charset} or the name of one as people spell
 * it.
 */
public final class ShapefileDataStoreFactory extends ReadOnlyFileStoreFactory {

  /** Creates the factory, as {@code DataStoreFinder} does. */
  public ShapefileDataStoreFactory() {
    super(".shp", Messages.of(ShapefileDataStoreFactory.class));
  }

  @Override
  public Param[] getParametersInfo() {
    return new Param[] {urlParam(), charsetParam()};
  }

  @Override
  protected DataStore open(Path shp, Map<String, ?> params) throws IOException {
    var charset =
        charset(
            params,
            name -> CpgNames.parse(name).orElseThrow(() -> Fault.BAD_CHARSET.stop(shp, name)));
    ShapefileDataStore store = new ShapefileDataStore(shp, charset);
    store.setDataStoreFactory(this);
    return store;
  }
}
