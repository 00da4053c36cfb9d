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
 * @param pageSize the bytes of a page; 65536 where the header makes no sense of it
 */
record FileHeader(boolean sqlite, int applicationId, int pageSize) {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int LENGTH = 100;
  private static final int PAGE_SIZE_AT = 16;
  private static final int SMALLEST_PAGE = 512;
  private static final int LARGEST_PAGE = 65536;
  private static final int APPLICATION_ID_AT = 68;

  /** "GP10" and "GP11", the application ids of GeoPackage 1.0 and 1.1, and "GPKG" of all later. */
  private static final Set<Integer> GEOPACKAGE =
      Set.of(0x47503130, 0x47503131, CoreTables.APPLICATION_ID);

  static FileHeader of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(LENGTH);
      boolean sqlite =
          start.length == LENGTH && Arrays.equals(MAGIC, Arrays.copyOf(start, MAGIC.length));
      return sqlite ? of(ByteBuffer.wrap(start)) : new FileHeader(false, 0, LARGEST_PAGE);
    }
  }

  private static FileHeader of(ByteBuffer start) {
    int size = Short.toUnsignedInt(start.getShort(PAGE_SIZE_AT));
    boolean sensible = size >= SMALLEST_PAGE && Integer.bitCount(size) == 1;
    return new FileHeader(
        true, start.getInt(APPLICATION_ID_AT), sensible ? size : LARGEST_PAGE); // 1 means 65536
  }

  boolean saysGeoPackage() {
    return GEOPACKAGE.contains(applicationId);
  }
}
