package merestone.store.geopackage;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFactorySpi;

/**
 * Opens GeoPackages for GeoTools' {@code DataStoreFinder}: any existing file whose name ends in
 * {@code .gpkg}. Strictly read-only: no lock is taken, and nothing appears beside the file, not
 * even if another program left it in WAL mode. Rows stream in file order; a feature's id is {@code
 * table.rowid}. Safe from many threads.
 */
public final class GeoPackageDataStoreFactory implements DataStoreFactorySpi {
  private static final Param URL =
      new Param("url", URL.class, "GeoPackage: URL, File, Path or path as text", true);

  @Override
  public String getDisplayName() {
    return "GeoPackage (read-only)";
  }

  @Override
  public String getDescription() {
    return "Features tables and views of an OGC GeoPackage, opened immutable";
  }

  @Override
  public Param[] getParametersInfo() {
    return new Param[] {URL};
  }

  @Override
  public boolean isAvailable() {
    return true;
  }

  @Override
  public boolean canProcess(Map<String, ?> parameters) {
    return parameters != null
        && file(parameters.get(URL.key))
            .filter(path -> path.toString().toLowerCase(Locale.ROOT).endsWith(".gpkg"))
            .filter(Files::isRegularFile)
            .isPresent();
  }

  /**
   * Opens a GeoPackage.
   *
   * @throws merestone.message.UserError if it is not a GeoPackage or cannot be read; code {@code
   *     gpkg-not-a-geopackage}, {@code gpkg-table-missing} or {@code file-unreadable}
   * @throws IOException if the parameters name no file
   */
  @Override
  public DataStore createDataStore(Map<String, ?> parameters) throws IOException {
    Path path =
        file(parameters.get(URL.key))
            .orElseThrow(() -> new IOException("no file: " + parameters.get(URL.key)));
    GeoPackageDataStore store = new GeoPackageDataStore(path);
    store.setDataStoreFactory(this);
    return store;
  }

  /** Refuses: results are written through {@link GeoPackageWriter}. */
  @Override
  public DataStore createNewDataStore(Map<String, ?> parameters) {
    throw new UnsupportedOperationException("this store reads only");
  }

  private static Optional<Path> file(Object named) {
    try {
      if (named instanceof Path path) {
        return Optional.of(path);
      }
      if (named instanceof File file) {
        return Optional.of(file.toPath());
      }
      if (named instanceof URL url) {
        return Optional.of(Path.of(url.toURI()));
      }
      if (named instanceof String words) {
        return Optional.of(words.startsWith("file:") ? Path.of(new URI(words)) : Path.of(words));
      }
      return Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty(); // something else than a file, and for another store to open
    }
  }
}
