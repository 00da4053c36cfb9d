package merestone.store;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import merestone.message.Messages;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFactorySpi;
import org.geotools.util.SimpleInternationalString;

/**
 * What the factories of our stores have in common: one file of one extension, named by the
 * parameter {@code url} ({@code URL}, {@code File}, {@code Path} or text), opened read-only. Safe
 * from many threads.
 */
public abstract class ReadOnlyFileStoreFactory implements DataStoreFactorySpi {
  private final String extension;
  private final Messages messages;
  private final Param url;

  /**
   * Prepares a factory.
   *
   * @param extension the file's extension with its dot, in lower case
   * @param messages the wordings of the store's package: {@code factory.title}, {@code
   *     factory.description} and {@code factory.url}
   */
  protected ReadOnlyFileStoreFactory(String extension, Messages messages) {
    this.extension = extension;
    this.messages = messages;
    this.url = new Param("url", URL.class, english("factory.url"), true, null);
  }

  /**
   * Opens a file of the extension.
   *
   * @throws merestone.message.UserError if it is not there or of another format
   * @throws IOException if it cannot be read
   */
  protected abstract DataStore open(Path file, Map<String, ?> params) throws IOException;

  /** Returns the parameter {@code charset} as the store's package words it. */
  protected final Param charsetParam() {
    return new Param("charset", Charset.class, english("factory.charset"), false, null);
  }

  /**
   * Returns the encoding the caller asks for: a {@code Charset}, or the name of one.
   *
   * @param byName understands a name; throws for one nobody knows
   */
  protected static Optional<Charset> charset(
      Map<String, ?> params, Function<String, Charset> byName) {
    Object value = params.get("charset");
    if (value == null || value instanceof Charset) {
      return Optional.ofNullable((Charset) value);
    }
    return Optional.of(byName.apply(value.toString()));
  }

  @Override
  public final String getDisplayName() {
    return messages.text("factory.title").in(Locale.getDefault());
  }

  @Override
  public final String getDescription() {
    return messages.text("factory.description").in(Locale.getDefault());
  }

  @Override
  public Param[] getParametersInfo() {
    return new Param[] {url};
  }

  /** Returns the parameter that names the file. */
  protected final Param urlParam() {
    return url;
  }

  /** Returns whether the parameters name such a file; whether it is there, opening it will tell. */
  @Override
  public boolean canProcess(Map<String, ?> params) {
    return params != null
        && StoreFile.of(params.get(url.key))
            .map(Path::getFileName)
            .map(name -> name.toString().toLowerCase(Locale.ROOT))
            .filter(name -> name.endsWith(extension) && name.length() > extension.length())
            .isPresent();
  }

  @Override
  public final boolean isAvailable() {
    return true;
  }

  /**
   * Opens the file.
   *
   * @throws merestone.message.UserError if it is not there or of another format
   * @throws IOException if it cannot be read or the parameters name no such file
   */
  @Override
  public final DataStore createDataStore(Map<String, ?> params) throws IOException {
    if (!canProcess(params)) {
      throw new IOException("no " + extension + " in parameter url: " + params);
    }
    return open(StoreFile.of(params.get(url.key)).orElseThrow(), params);
  }

  /** Refuses: inputs are never written to, and results have writers of their own. */
  @Override
  public final DataStore createNewDataStore(Map<String, ?> params) {
    throw new UnsupportedOperationException("this store reads only");
  }

  private SimpleInternationalString english(String key) {
    return new SimpleInternationalString(messages.text(key).en());
  }
}
