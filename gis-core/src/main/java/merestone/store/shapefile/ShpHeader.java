package merestone.store.shapefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * The first hundred bytes of a .shp (ESRI Shapefile Technical Description, page 4).
 *
 * @param type the declared shape type
 * @param declaredBytes the file's length as the header declares it
 * @param box the declared extent; empty if the numbers cannot be one
 */
record ShpHeader(ShapeType type, long declaredBytes, Optional<Envelope> box) {
  static final int BYTES = 100;
  static final int FILE_CODE = 9994;

  /** Numbers beyond this are the format's way of saying "no data", page 2. */
  static final double NO_DATA = 1e38;

  /**
   * Reads the header.
   *
   * @throws merestone.message.UserError if this is no shapefile, or one of a kind we cannot read
   */
  static ShpHeader read(FileWindow shp, Path path) throws IOException {
    if (shp.size() < BYTES) {
      throw Fault.SHP_SHORT.stop(path, shp.size(), BYTES);
    }
    int fileCode = shp.bigInt(0);
    if (fileCode != FILE_CODE) {
      throw Fault.NOT_A_SHAPEFILE.stop(path, fileCode);
    }
    ShapeType type = type(shp, path);
    long declared = 2 * Integer.toUnsignedLong(shp.bigInt(24));
    return new ShpHeader(type, declared, box(shp));
  }

  private static ShapeType type(FileWindow shp, Path path) throws IOException {
    int code = shp.littleInt(32);
    Optional<ShapeType> declared = ShapeType.of(code);
    if (declared.isEmpty() && shp.holds(BYTES, 12)) {
      // A header that lies: the first record knows better.
      declared = ShapeType.of(shp.littleInt(BYTES + 8));
    }
    ShapeType type = declared.orElseThrow(() -> Fault.TYPE_UNSUPPORTED.stop(path, code, "?"));
    if (type.family() == ShapeType.Family.PATCH) {
      throw Fault.TYPE_UNSUPPORTED.stop(path, code, type.ogcName());
    }
    return type;
  }

  private static Optional<Envelope> box(FileWindow shp) throws IOException {
    double minX = shp.littleDouble(36);
    double minY = shp.littleDouble(44);
    double maxX = shp.littleDouble(52);
    double maxY = shp.littleDouble(60);
    boolean plausible =
        isPlace(minX, minY)
            && isPlace(maxX, maxY)
            && minX <= maxX
            && minY <= maxY
            && !(minX == 0 && minY == 0 && maxX == 0 && maxY == 0);
    return plausible ? Optional.of(new Envelope(minX, maxX, minY, maxY)) : Optional.empty();
  }

  /** Returns whether two numbers can be a place: finite and not the format's "no data". */
  static boolean isPlace(double x, double y) {
    return Math.abs(x) < NO_DATA && Math.abs(y) < NO_DATA;
  }
}
