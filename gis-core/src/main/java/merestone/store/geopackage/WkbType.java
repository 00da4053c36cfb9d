package merestone.store.geopackage;

/**
 * A WKB type code taken apart: which kind of geometry and how many ordinates a vertex has.
 * Understands the ISO codes (1001 = point with z, 2001 with m, 3001 with both) and the flags of
 * EWKB. Sources: OGC 06-103r4 clause 8.2.3; PostGIS "doc/ZMSgeoms.txt" for the flags.
 *
 * @param code the kind: 1 point … 7 collection, 8 and above curves and surfaces
 * @param ordinates 2, 3 or 4
 * @param hasSrid whether four bytes of srid follow
 */
record WkbType(int code, int ordinates, boolean hasSrid) {
  static final int POINT = 1;
  static final int LINE_STRING = 2;
  static final int POLYGON = 3;
  static final int MULTI_POINT = 4;
  static final int MULTI_LINE_STRING = 5;
  static final int MULTI_POLYGON = 6;
  static final int GEOMETRY_COLLECTION = 7;
  static final int MULTI_CURVE = 11;
  static final int MULTI_SURFACE = 12;

  private static final int EWKB_Z = 0x80000000;
  private static final int EWKB_M = 0x40000000;
  private static final int EWKB_SRID = 0x20000000;
  private static final String[] NAMES = {
    "Geometry",
    "Point",
    "LineString",
    "Polygon",
    "MultiPoint",
    "MultiLineString",
    "MultiPolygon",
    "GeometryCollection",
    "CircularString",
    "CompoundCurve",
    "CurvePolygon",
    "MultiCurve",
    "MultiSurface",
    "Curve",
    "Surface",
    "PolyhedralSurface",
    "TIN",
    "Triangle"
  };

  /** Takes a type code apart; a code that means nothing gives a kind that is none of the above. */
  static WkbType of(int raw) {
    int plain = raw & ~(EWKB_Z | EWKB_M | EWKB_SRID);
    int dimension = plain / 1000;
    boolean z = (raw & EWKB_Z) != 0 || dimension == 1 || dimension == 3;
    boolean m = (raw & EWKB_M) != 0 || dimension == 2 || dimension == 3;
    int code = dimension > 3 ? plain : plain % 1000;
    return new WkbType(code, 2 + (z ? 1 : 0) + (m ? 1 : 0), (raw & EWKB_SRID) != 0);
  }

  /** Returns the kind's OGC name, or its number if it has none. */
  String name() {
    return code >= 0 && code < NAMES.length ? NAMES[code] : String.valueOf(code);
  }
}
