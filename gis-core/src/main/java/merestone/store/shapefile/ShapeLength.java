package merestone.store.shapefile;

import java.io.IOException;
import java.util.List;

/**
 * How many bytes a shape needs by its own counts of parts and points (ESRI Shapefile Technical
 * Description, pages 5–20).
 *
 * @param planar with X and Y only
 * @param withHeights with X, Y and what else its type always has
 * @param full with optional measures too
 */
record ShapeLength(long planar, long withHeights, long full) {
  private static final int BOX_END = 36;

  /** Reads the counts of the shape whose content begins at a place where a type can be read. */
  static ShapeLength at(FileWindow shp, long content) throws IOException {
    ShapeType type = ShapeType.of(shp.littleInt(content)).orElse(ShapeType.NULL);
    return switch (type.family()) {
      case NONE -> fixed(4);
      case POINT -> point(type);
      case MULTIPOINT -> multiPoint(shp, content, type);
      default -> parts(shp, content, type);
    };
  }

  private static ShapeLength point(ShapeType type) {
    if (type.hasZ()) {
      return new ShapeLength(20, 28, 36);
    }
    return type.hasM() ? new ShapeLength(20, 20, 28) : fixed(20);
  }

  private static ShapeLength multiPoint(FileWindow shp, long content, ShapeType type)
      throws IOException {
    if (!shp.holds(content, BOX_END + 4)) {
      return fixed(Long.MAX_VALUE);
    }
    long points = Integer.toUnsignedLong(shp.littleInt(content + BOX_END));
    return of(type, 40 + 16 * points, points);
  }

  private static ShapeLength parts(FileWindow shp, long content, ShapeType type)
      throws IOException {
    if (!shp.holds(content, BOX_END + 8)) {
      return fixed(Long.MAX_VALUE);
    }
    long parts = Integer.toUnsignedLong(shp.littleInt(content + BOX_END));
    long points = Integer.toUnsignedLong(shp.littleInt(content + BOX_END + 4));
    return of(type, 44 + 4 * parts + 16 * points, points);
  }

  private static ShapeLength of(ShapeType type, long planar, long points) {
    long range = 16 + 8 * points;
    long heights = type.hasZ() ? planar + range : planar;
    boolean measures = type.hasZ() || type.hasM();
    return new ShapeLength(planar, heights, measures ? heights + range : heights);
  }

  private static ShapeLength fixed(long bytes) {
    return new ShapeLength(bytes, bytes, bytes);
  }

  /** Returns the lengths a writer may have meant, longest first. */
  List<Long> possible() {
    return List.of(full, withHeights, planar);
  }
}
