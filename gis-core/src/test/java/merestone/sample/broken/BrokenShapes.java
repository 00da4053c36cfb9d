package merestone.sample.broken;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** Records whose shape is not what it should be. The second of three is the broken one. */
final class BrokenShapes {
  private static final int SECOND = 100 + Parcels.RECORD_BYTES;
  private static final int SECOND_POINTS = SECOND + Parcels.POINTS;

  private static final String PIERCED =
      "POLYGON ((200 0, 200 100, 300 100, 300 0, 200 0),"
          + " (220 20, 240 20, 240 40, 220 40, 220 20))";

  private final Path folder;

  BrokenShapes(Path folder) {
    this.folder = folder;
  }

  void write() throws IOException {
    second("null-shape", "");
    second("bow-tie", Squares.moved("POLYGON ((200 0, 200 100, 320 0, 300 100, 200 0))"));
    second(
        "hole-outside-shell",
        Squares.moved(
            "POLYGON ((200 0, 200 100, 300 100, 300 0, 200 0),"
                + " (320 20, 340 20, 340 40, 320 40, 320 20))"));
    second("wound-backwards", Squares.moved(PIERCED)).changed(".shp", BrokenShapes::rewind);
    Parcels.of(folder, "no-records");
    squares("unclosed-ring").changed(".shp", shp -> putPoint(shp, 4, 290, -10));
    squares("two-point-ring").changed(".shp", BrokenShapes::flatten);
    squares("coordinate-of-nothing")
        .changed(".shp", shp -> shp.putDouble(SECOND_POINTS, -Double.MAX_VALUE));
    squares("line-among-polygons").changed(".shp", shp -> shp.putInt(SECOND + 8, 3));
    squares("record-length")
        .changed(".shp", shp -> shp.order(ByteOrder.BIG_ENDIAN).putInt(SECOND + 4, 70))
        .without(".shx");
  }

  private Parcels squares(String name) throws IOException {
    return Parcels.squares(folder, name);
  }

  private Parcels second(String name, String shape) throws IOException {
    return Parcels.of(folder, name, Squares.wkt(0), shape, Squares.wkt(400));
  }

  private static void putPoint(ByteBuffer shp, int point, double east, double north) {
    shp.putDouble(SECOND_POINTS + 16 * point, Squares.EAST + east);
    shp.putDouble(SECOND_POINTS + 16 * point + 8, Squares.NORTH + north);
  }

  /** Swaps points of a record with a second ring, whose start takes four bytes, end for end. */
  private static void rewind(ByteBuffer shp) {
    for (int ring = 0; ring < 2; ring++) {
      int first = SECOND_POINTS + 4 + 80 * ring;
      byte[] points = new byte[80];
      shp.get(first, points);
      for (int point = 0; point < 5; point++) {
        shp.put(first + 16 * (4 - point), points, 16 * point, 16);
      }
    }
  }

  /** To and fro between two corners. */
  private static void flatten(ByteBuffer shp) {
    for (int point = 0; point < 5; point++) {
      putPoint(shp, point, 200, point % 2 == 0 ? 0 : 100);
    }
  }
}
