package merestone.store.geopackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import merestone.message.Messages;
import merestone.store.ReadOnlyFileStoreFactory;
import merestone.store.StoreFile;
import org.geotools.api.data.DataStore;

/**
 * Opens GeoPackages for GeoTools' {@code DataStoreFinder}: any existing file whose name ends in
 * {@code .gpkg}. Strictly read-only: no lock is taken, and nothing appears beside the file, not
 * even if another program left it in WAL mode. Rows stream in file order; a feature's id is {@code
 * table.rowid}. Safe from many threads.
 */
public final class GeoPackageDataStoreFactory extends ReadOnlyFileStoreFactory {

  /** Creates the factory, as {@code DataStoreFinder} does. */
  public GeoPackageDataStoreFactory() {
    super(".gpkg", Messages.of(GeoPackageDataStoreFactory.class));
  }

  /** Returns whether the parameters name a .gpkg that is there: SQLite would make a missing one. */
  @Override
  public boolean canProcess(Map<String, ?> params) {
    return super.canProcess(params)
        && StoreFile.of(params.get(urlParam().key)).filter(Files::isRegularFile).isPresent();
  }

  @Override
  protected DataStore open(Path gpkg, Map<String, ?> params) throws IOException {
    GeoPackageDataStore store = new GeoPackageDataStore(gpkg);
    store.setDataStoreFactory(this);
    return store;
  }
}
