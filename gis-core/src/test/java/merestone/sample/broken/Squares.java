package merestone.sample.broken;

import java.util.Locale;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Shapes at a place near Tianjin, in metres of CGCS2000 zone 39, the zone number in the eastings.
 */
final class Squares {
  static final double EAST = 39_490_000;
  static final double NORTH = 4_340_000;

  private Squares() {}

  /** A square of 100 m so far east of the place. */
  static String wkt(double east) {
    return wkt(EAST + east, NORTH, 100);
  }

  static String wkt(double x, double y, double side) {
    return String.format(
        Locale.ROOT,
        "POLYGON ((%1$s %2$s, %1$s %4$s, %3$s %4$s, %3$s %2$s, %1$s %2$s))",
        x,
        y,
        x + side,
        y + side);
  }

  /** The shape a text says. */
  static Geometry geometry(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }

  /** Returns text whose coordinates, written as offsets from the place, are moved there. */
  static String moved(String offsets) {
    Geometry shape = geometry(offsets);
    shape.apply(
        (CoordinateFilter)
            at -> {
              at.x += EAST;
              at.y += NORTH;
            });
    return shape.toText();
  }
}
