package merestone.store.shapefile;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.store.StoreFile;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFactorySpi;
import org.geotools.util.SimpleInternationalString;

/**
 * Makes shapefile stores for {@code DataStoreFinder}. Stateless.
 *
 * <p>Parameters: {@code url}, the .shp as {@code URL}, {@code File}, {@code Path} or text (a path
 * or a file URL); {@code charset}, optional, a {@code Charset} or the name of one as people spell
 * it.
 */
public final class ShapefileDataStoreFactory implements DataStoreFactorySpi {
  private static final Messages MESSAGES = Messages.of(ShapefileDataStoreFactory.class);
  private static final String EXTENSION = ".shp";

  /** The .shp. */
  public static final Param URL_PARAM =
      new Param("url", URL.class, said(MESSAGES.text("factory.url")), true, null);

  /** The encoding of the attribute text; overrides what the files say. */
  public static final Param CHARSET_PARAM =
      new Param("charset", Charset.class, said(MESSAGES.text("factory.charset")), false, null);

  private static SimpleInternationalString said(Text text) {
    return new SimpleInternationalString(text.en());
  }

  @Override
  public String getDisplayName() {
    return MESSAGES.text("factory.title").in(Locale.getDefault());
  }

  @Override
  public String getDescription() {
    return MESSAGES.text("factory.description").in(Locale.getDefault());
  }

  @Override
  public Param[] getParametersInfo() {
    return new Param[] {URL_PARAM, CHARSET_PARAM};
  }

  /** Returns whether the parameters name a .shp; whether it is there, opening it will tell. */
  @Override
  public boolean canProcess(Map<String, ?> params) {
    return StoreFile.of(params.get(URL_PARAM.key))
        .map(path -> path.getFileName())
        .map(name -> name.toString().toLowerCase(Locale.ROOT))
        .filter(name -> name.endsWith(EXTENSION) && name.length() > EXTENSION.length())
        .isPresent();
  }

  @Override
  public boolean isAvailable() {
    return true;
  }

  /**
   * Opens a shapefile.
   *
   * @throws merestone.message.UserError if it is not there, is no shapefile, or the charset is not
   *     known
   * @throws IOException if a file cannot be read or the parameters name no .shp
   */
  @Override
  public DataStore createDataStore(Map<String, ?> params) throws IOException {
    if (!canProcess(params)) {
      throw new IOException("no .shp in parameter url: " + params.get(URL_PARAM.key));
    }
    Path shp = StoreFile.of(params.get(URL_PARAM.key)).orElseThrow();
    ShapefileDataStore store = new ShapefileDataStore(shp, charset(shp, params));
    store.setDataStoreFactory(this);
    return store;
  }

  /** Refuses: shapefiles are written by {@link ShapefileWriter}, never in place. */
  @Override
  public DataStore createNewDataStore(Map<String, ?> params) {
    throw new UnsupportedOperationException("shapefile stores are read-only");
  }

  private static Optional<Charset> charset(Path shp, Map<String, ?> params) {
    Object value = params.get(CHARSET_PARAM.key);
    if (value == null || value instanceof Charset) {
      return Optional.ofNullable((Charset) value);
    }
    String name = value.toString();
    return Optional.of(CpgNames.parse(name).orElseThrow(() -> Fault.BAD_CHARSET.stop(shp, name)));
  }
}
