package merestone.geom.doubt;

import java.util.Random;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** Polygons by the dice. */
final class RandomGround {
  private RandomGround() {}

  /** A ring around a middle whose corners are half to all of a radius away. */
  static Geometry star(Random random, double x, double y, double radius) {
    int points = 5 + random.nextInt(20);
    Coordinate[] ring = new Coordinate[points + 1];
    for (int i = 0; i < points; i++) {
      double angle = 2 * Math.PI * i / points;
      double r = radius * (0.5 + random.nextDouble() / 2);
      ring[i] = new Coordinate(x + r * Math.cos(angle), y + r * Math.sin(angle));
    }
    ring[points] = ring[0];
    return Geometries.FACTORY.createPolygon(ring);
  }

  /** The same with coordinates rounded to a part of a metre. */
  static Geometry rounded(Geometry geometry, double partsOfMetre) {
    return GeometryPrecisionReducer.reducePointwise(geometry, new PrecisionModel(partsOfMetre));
  }
}
