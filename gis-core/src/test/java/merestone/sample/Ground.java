package merestone.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The drawing board: metres east and north of the district's own origin, so that the planted cases
 * can be read and added up by hand. {@link #onMap} puts a drawing where it belongs in EPSG:4527.
 */
final class Ground {
  /** Easting of the drawing board's origin in EPSG:4527, zone prefix 39 included. */
  static final double EAST = 39_490_000;

  /** Northing of the drawing board's origin in EPSG:4527. */
  static final double NORTH = 4_340_000;

  static final GeometryFactory SHAPES = new GeometryFactory();
  private static final PrecisionModel CENTIMETRES = new PrecisionModel(100);

  private Ground() {}

  /** Returns the drawing moved to its place in EPSG:4527. */
  static Geometry onMap(Geometry drawing) {
    return AffineTransformation.translationInstance(EAST, NORTH).transform(drawing);
  }

  static Polygon rectangle(double west, double south, double east, double north) {
    return polygon(west, south, east, south, east, north, west, north);
  }

  /** Returns the polygon through the points x, y, x, y … in the order given, closed. */
  static Polygon polygon(double... xy) {
    List<Coordinate> points = new ArrayList<>();
    for (int i = 0; i < xy.length; i += 2) {
      points.add(new Coordinate(xy[i], xy[i + 1]));
    }
    return SHAPES.createPolygon(ring(points));
  }

  static LinearRing ring(List<Coordinate> points) {
    List<Coordinate> closed = new ArrayList<>(points);
    closed.add(points.get(0).copy());
    return SHAPES.createLinearRing(closed.toArray(Coordinate[]::new));
  }

  static MultiPolygon multi(Polygon... parts) {
    return SHAPES.createMultiPolygon(parts);
  }

  /** Returns a polygon less some holes, whose rings are kept vertex for vertex. */
  static Polygon pierced(Polygon shell, Polygon... holes) {
    LinearRing[] rings = new LinearRing[holes.length];
    for (int i = 0; i < holes.length; i++) {
      rings[i] = holes[i].getExteriorRing();
    }
    return SHAPES.createPolygon(shell.getExteriorRing(), rings);
  }

  /** Returns a polygon without its holes. */
  static Polygon filled(Polygon pierced) {
    return SHAPES.createPolygon(pierced.getExteriorRing());
  }

  /** Returns the parts of a minus b that are worth keeping, corners on whole centimetres. */
  static List<Polygon> cut(Geometry a, Geometry b, double leastM2) {
    Geometry rest = OverlayNGRobust.overlay(a, b, OverlayNG.DIFFERENCE);
    return parts(OverlayNG.overlay(rest, null, OverlayNG.UNION, CENTIMETRES), leastM2);
  }

  /** Returns the polygons of a geometry that have at least this area. */
  static List<Polygon> parts(Geometry geometry, double leastM2) {
    List<Polygon> kept = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon part && part.getArea() >= leastM2) {
        kept.add(part);
      }
    }
    return kept;
  }

  /** Returns a coordinate on whole centimetres. */
  static Coordinate rounded(double x, double y) {
    return new Coordinate(Math.rint(x * 100) / 100, Math.rint(y * 100) / 100);
  }
}
