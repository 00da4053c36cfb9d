package merestone.store.shapefile;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;

/** The shape types of the ESRI Shapefile Technical Description (July 1998), page 4. */
enum ShapeType {
  NULL(0, Family.NONE, "Geometry"),
  POINT(1, Family.POINT, "Point"),
  POLYLINE(3, Family.LINE, "MultiLineString"),
  POLYGON(5, Family.POLYGON, "MultiPolygon"),
  MULTIPOINT(8, Family.MULTIPOINT, "MultiPoint"),
  POINT_Z(11, Family.POINT, "PointZ"),
  POLYLINE_Z(13, Family.LINE, "MultiLineStringZ"),
  POLYGON_Z(15, Family.POLYGON, "MultiPolygonZ"),
  MULTIPOINT_Z(18, Family.MULTIPOINT, "MultiPointZ"),
  POINT_M(21, Family.POINT, "PointM"),
  POLYLINE_M(23, Family.LINE, "MultiLineStringM"),
  POLYGON_M(25, Family.POLYGON, "MultiPolygonM"),
  MULTIPOINT_M(28, Family.MULTIPOINT, "MultiPointM"),
  MULTIPATCH(31, Family.PATCH, "MultiPatch");

  /** What shapes have in common whatever their heights and measures. */
  enum Family {
    NONE(Geometry.class),
    POINT(Point.class),
    MULTIPOINT(MultiPoint.class),
    LINE(MultiLineString.class),
    POLYGON(MultiPolygon.class),
    PATCH(Geometry.class);

    private final Class<? extends Geometry> binding;

    Family(Class<? extends Geometry> binding) {
      this.binding = binding;
    }

    /** Returns the geometry class features of this family carry. */
    Class<? extends Geometry> binding() {
      return binding;
    }
  }

  /**
   * Bytes of a polygon of one ring that are not vertices: record header 8, type 4, box 32, counts
   * 8, start of the ring 4 (pages 5 and 8).
   */
  static final int POLYGON_OVERHEAD = 56;

  private static final Map<Integer, ShapeType> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(ShapeType::code, Function.identity()));

  private final int code;
  private final Family family;
  private final String ogcName;

  ShapeType(int code, Family family, String ogcName) {
    this.code = code;
    this.family = family;
    this.ogcName = ogcName;
  }

  static Optional<ShapeType> of(int code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  int code() {
    return code;
  }

  Family family() {
    return family;
  }

  /** Returns the type in OGC words, with Z or M as the file declares them. */
  String ogcName() {
    return ogcName;
  }

  boolean hasZ() {
    return code > 10 && code < 20;
  }

  boolean hasM() {
    return code > 20 && code < 30;
  }

  /** Returns the bytes of a vertex: with heights come measures as a rule (page 15). */
  int vertexBytes() {
    if (hasZ()) {
      return 32;
    }
    return hasM() ? 24 : 16;
  }
}
