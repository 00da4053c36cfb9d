package merestone.store.geopackage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/**
 * The first hundred bytes of a SQLite file. Source: SQLite "Database File Format", clause 1.3.
 *
 * @param sqlite whether it is a SQLite database at all
 * @param applicationId what program's file it says it is
 */
record FileHeader(boolean sqlite, int applicationId) {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = 100;
  private static final int APPLICATION_ID_AT = 68;

  /** "GP10" and "GP11", the application ids of GeoPackage 1.0 and 1.1, and "GPKG" of all later. */
  private static final Set<Integer> GEOPACKAGE =
      Set.of(0x47503130, 0x47503131, CoreTables.APPLICATION_ID);

  static FileHeader of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(LENGTH);
      boolean sqlite =
          start.length == LENGTH && Arrays.equals(MAGIC, Arrays.copyOf(start, MAGIC.length));
      return new FileHeader(sqlite, sqlite ? ByteBuffer.wrap(start).getInt(APPLICATION_ID_AT) : 0);
    }
  }

  boolean saysGeoPackage() {
    return GEOPACKAGE.contains(applicationId);
  }
}
