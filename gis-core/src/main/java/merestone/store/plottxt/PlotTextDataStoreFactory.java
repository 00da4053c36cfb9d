package merestone.store.plottxt;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import merestone.message.Messages;
import merestone.store.StoreFile;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFactorySpi;
import org.geotools.util.SimpleInternationalString;

/**
 * Makes stores of boundary-point files for {@code DataStoreFinder}. Stateless.
 *
 * <p>Parameters: {@code url}, the .txt as {@code URL}, {@code File}, {@code Path} or text (a path
 * or a file URL); {@code charset}, optional, a {@code Charset} or the name of one.
 */
public final class PlotTextDataStoreFactory implements DataStoreFactorySpi {
  private static final Messages MESSAGES = Messages.of(PlotTextDataStoreFactory.class);
  private static final String EXTENSION = ".txt";

  /** The .txt. */
  public static final Param URL_PARAM =
      new Param(
          "url",
          URL.class,
          new SimpleInternationalString(MESSAGES.text("factory.url").en()),
          true,
          null);

  /** The encoding of the text; overrides what the file shows. */
  public static final Param CHARSET_PARAM =
      new Param(
          "charset",
          Charset.class,
          new SimpleInternationalString(MESSAGES.text("factory.charset").en()),
          false,
          null);

  /**
   * Returns whether a file has a section {@code [地块坐标]}, in whatever encoding: of the many .txt
   * files in a folder, those are for this store. The section must begin in the first 64 KB.
   *
   * @throws IOException if the file cannot be read
   */
  public static boolean recognises(Path file) throws IOException {
    return new PlotTextFile(file).encoding().isPresent();
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

  /**
   * Returns whether the parameters name a .txt. Whether it is of this format opening it will tell:
   * nothing else here reads a .txt, so a clear refusal helps more than none.
   */
  @Override
  public boolean canProcess(Map<String, ?> params) {
    return params != null
        && StoreFile.of(params.get(URL_PARAM.key))
            .map(Path::getFileName)
            .map(name -> name.toString().toLowerCase(Locale.ROOT))
            .filter(name -> name.endsWith(EXTENSION) && name.length() > EXTENSION.length())
            .isPresent();
  }

  @Override
  public boolean isAvailable() {
    return true;
  }

  /**
   * Opens a file.
   *
   * @throws merestone.message.UserError if it is not there, is of another format, or the charset is
   *     not known
   * @throws IOException if it cannot be read or the parameters name no .txt
   */
  @Override
  public DataStore createDataStore(Map<String, ?> params) throws IOException {
    if (!canProcess(params)) {
      throw new IOException("no .txt in parameter url: " + params.get(URL_PARAM.key));
    }
    Path txt = StoreFile.of(params.get(URL_PARAM.key)).orElseThrow();
    PlotTextDataStore store = new PlotTextDataStore(txt, charset(txt, params));
    store.setDataStoreFactory(this);
    return store;
  }

  /** Refuses: files of this format are read only. */
  @Override
  public DataStore createNewDataStore(Map<String, ?> params) {
    throw new UnsupportedOperationException("this store reads only");
  }

  private static Optional<Charset> charset(Path txt, Map<String, ?> params) {
    Object value = params.get(CHARSET_PARAM.key);
    if (value == null || value instanceof Charset) {
      return Optional.ofNullable((Charset) value);
    }
    try {
      return Optional.of(Charset.forName(value.toString()));
    } catch (IllegalArgumentException e) {
      throw Fault.BAD_CHARSET.stop(txt, value);
    }
  }
}
