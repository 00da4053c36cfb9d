package merestone.crs;

import java.nio.file.Path;
import java.util.Locale;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;

/**
 * The door to GeoTools' EPSG database. It is unpacked (33 MB) to the user's application data on
 * first use, not to the shared temporary folder, and only opened when a system is asked for that we
 * cannot build ourselves.
 */
final class EpsgDatabase {
  private static final String DIRECTORY = "EPSG-HSQL.directory";

  /** ETRS89 / UTM zone 28N to 38N: once with northings first, once as everyone uses them. */
  private static final int ETRS_NORTH_FIRST = 3040;

  private static final int ETRS_EAST_FIRST = 25828;

  static {
    if (System.getProperty(DIRECTORY) == null) {
      System.setProperty(DIRECTORY, applicationData().resolve("epsg").toString());
    }
  }

  private EpsgDatabase() {}

  static CoordinateReferenceSystem decode(int code) throws FactoryException {
    return CRS.decode("EPSG:" + code, true);
  }

  /** Returns the code of a system by its name and parameters, or null: the quick lookup only. */
  static Integer lookup(CoordinateReferenceSystem crs) throws FactoryException {
    Integer code = CRS.lookupEpsgCode(crs, false);
    boolean northFirst = code != null && code >= ETRS_NORTH_FIRST && code <= ETRS_NORTH_FIRST + 10;
    return northFirst ? Integer.valueOf(code + ETRS_EAST_FIRST - ETRS_NORTH_FIRST) : code;
  }

  /** Returns the way between two systems that state their codes, as the database knows it. */
  static MathTransform transform(
      CoordinateReferenceSystem source, CoordinateReferenceSystem target, boolean lenient)
      throws FactoryException {
    return CRS.findMathTransform(source, target, lenient);
  }

  private static Path applicationData() {
    String home = System.getProperty("user.home", ".");
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (os.contains("win")) {
      String local = System.getenv("LOCALAPPDATA");
      return Path.of(local == null ? home : local, "Merestone");
    }
    if (os.contains("mac")) {
      return Path.of(home, "Library", "Application Support", "Merestone");
    }
    String data = System.getenv("XDG_DATA_HOME");
    return data == null || data.isBlank()
        ? Path.of(home, ".local", "share", "merestone")
        : Path.of(data, "merestone");
  }
}
