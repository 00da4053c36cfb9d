package merestone.review;

import java.util.LinkedHashMap;
import java.util.Map;
import merestone.crs.CoordinateSystems;
import merestone.crs.Reprojection;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** A feature of a delivery: a shape in metres from the district's corner, and values. */
final class SubmittedRow {
  /** The district's corner, 5 km east of the central meridian of 117°. */
  private static final double EAST = 39_505_000;

  private static final double NORTH = 4_360_000;
  private static final double FALSE_EAST = 39_500_000;

  /**
   * Mean radius √(MN) of the CGCS2000 ellipsoid at 39.37° N: a √(1 − e²) / (1 − e² sin² φ), with a
   * = 6 378 137 m and e² = 0.006 694 38.
   */
  private static final double RADIUS = 6_373_900;

  private final Map<String, Object> values = new LinkedHashMap<>();
  private final String areaColumn;
  private final String netColumn;
  private Geometry shape = Geometries.FACTORY.createPolygon();

  /**
   * A feature without values.
   *
   * @param areaColumn the column of its area; empty if it is not to be kept
   * @param netColumn the column of its area less KCMJ; empty if it has none
   */
  SubmittedRow(String areaColumn, String netColumn) {
    this.areaColumn = areaColumn;
    this.netColumn = netColumn;
  }

  Geometry shape() {
    return shape;
  }

  Object value(String column) {
    return values.get(column);
  }

  SubmittedRow with(String column, Object value) {
    values.put(column, value);
    return this;
  }

  /** Takes a shape, in metres from the corner, and the areas that go with it. */
  SubmittedRow shape(String wkt) {
    try {
      return shape(new WKTReader(Geometries.FACTORY).read(wkt));
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }

  SubmittedRow shape(Geometry other) {
    shape = other;
    return areas();
  }

  /** Writes the areas that go with the shape and with KCXS. */
  SubmittedRow areas() {
    if (!areaColumn.isEmpty()) {
      double area = hundredths(ellipsoidalM2(shape));
      Object share = values.get("KCXS");
      double less = share == null ? 0 : hundredths(area * (double) share);
      values.put(areaColumn, area);
      if (!netColumn.isEmpty()) {
        values.put("KCMJ", less);
        values.put(netColumn, area - less);
      }
    }
    return this;
  }

  /**
   * Returns the area on the ellipsoid: a length of the plane is larger than the ground’s by y² /
   * 2R² at y metres from the central meridian, an area by twice that. Over 600 m the mean of y²
   * differs from that of the middle by 3·10⁴ m², 7·10⁻¹⁰ of the area.
   */
  private static double ellipsoidalM2(Geometry shape) {
    double off = EAST - FALSE_EAST + shape.getCentroid().getX();
    return shape.getArea() / (1 + off * off / (RADIUS * RADIUS));
  }

  private static double hundredths(double value) {
    return Math.rint(value * 100) / 100;
  }

  SubmittedRow copy() {
    SubmittedRow copy = new SubmittedRow(areaColumn, netColumn);
    copy.values.putAll(values);
    copy.shape = shape;
    return copy;
  }

  /** Returns a shape in EPSG:4527. */
  static Geometry onMap(Geometry local) {
    Geometry moved = local.copy();
    moved.apply(new Moving());
    return moved;
  }

  static Geometry box(double minX, double minY, double maxX, double maxY) {
    return Geometries.FACTORY.toGeometry(new Envelope(minX, maxX, minY, maxY));
  }

  static Geometry nowhere() {
    return Geometries.FACTORY.createPolygon();
  }

  /** Returns a shape in degrees; WGS 84 and CGCS2000 are taken for the same. */
  static Geometry inDegrees(Geometry local) {
    return Reprojection.between(CoordinateSystems.ofEpsg(4527), CoordinateSystems.ofEpsg(4326))
        .apply(onMap(local));
  }

  private static final class Moving implements CoordinateSequenceFilter {
    @Override
    public void filter(CoordinateSequence points, int i) {
      points.setOrdinate(i, 0, points.getX(i) + EAST);
      points.setOrdinate(i, 1, points.getY(i) + NORTH);
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
