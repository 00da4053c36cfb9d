package merestone.geom;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Polygons by the dice, valid and not: tangles on a grid of few points, stars with holes, and both
 * with a vertex moved onto another vertex or edge. The same seed gives the same polygons.
 */
public final class RandomPolygons {
  private static final GeometryFactory PACKED = Geometries.FACTORY;
  private static final GeometryFactory PLAIN = new GeometryFactory();

  private final Random random;
  private final Coordinate corner;
  private final double unit;

  /** Coordinates lie around a corner, some units away from it. */
  public RandomPolygons(long seed, Coordinate corner, double unit) {
    this.random = new Random(seed);
    this.corner = corner;
    this.unit = unit;
  }

  public Geometry next() {
    return switch (random.nextInt(5)) {
      case 0 -> polygon(tangle());
      case 1 -> polygon(tangle(), tangle());
      case 2 -> starWithHoles();
      case 3 -> polygon(bent(star(4 + random.nextInt(30), 8, place())));
      default -> several();
    };
  }

  /** A ring around its middle, valid unless rounding says otherwise. */
  Coordinate[] star(int points, double radius, Coordinate middle) {
    Coordinate[] ring = new Coordinate[points + 1];
    for (int i = 0; i < points; i++) {
      double angle = 2 * Math.PI * i / points;
      double r = radius * (0.5 + random.nextDouble() / 2);
      ring[i] = at(middle.x + r * Math.cos(angle), middle.y + r * Math.sin(angle));
    }
    ring[points] = ring[0];
    return ring;
  }

  /** Moves a vertex: onto another one, into the middle of an edge, or beyond a neighbour. */
  Coordinate[] bent(Coordinate[] ring) {
    int points = ring.length - 1;
    Coordinate[] bent = ring.clone();
    int moved = 1 + random.nextInt(points - 1);
    int other = random.nextInt(points);
    Coordinate a = ring[other];
    Coordinate b = ring[other + 1];
    bent[moved] =
        switch (random.nextInt(3)) {
          case 0 -> a;
          case 1 -> new Coordinate((a.x + b.x) / 2, (a.y + b.y) / 2);
          default -> new Coordinate(2 * b.x - a.x, 2 * b.y - a.y);
        };
    return bent;
  }

  Polygon polygon(Coordinate[]... rings) {
    GeometryFactory factory = random.nextBoolean() ? PACKED : PLAIN;
    LinearRing[] holes = new LinearRing[rings.length - 1];
    for (int i = 0; i < holes.length; i++) {
      holes[i] = factory.createLinearRing(rings[i + 1]);
    }
    return factory.createPolygon(factory.createLinearRing(rings[0]), holes);
  }

  private Polygon starWithHoles() {
    List<Coordinate[]> rings = new ArrayList<>();
    rings.add(star(5 + random.nextInt(20), 10, new Coordinate(10, 10)));
    for (int holes = random.nextInt(4); holes > 0; holes--) {
      rings.add(star(3 + random.nextInt(8), 1 + random.nextInt(2), place()));
    }
    return polygon(rings.toArray(new Coordinate[0][]));
  }

  private Geometry several() {
    Polygon[] parts = new Polygon[2 + random.nextInt(2)];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = random.nextInt(4) == 0 ? polygon(tangle()) : starWithHoles();
    }
    parts[0] = random.nextBoolean() ? parts[0] : polygon(star(6, 1 + random.nextInt(30), place()));
    return PACKED.createMultiPolygon(parts);
  }

  private Coordinate[] tangle() {
    int points = 3 + random.nextInt(5);
    Coordinate[] ring = new Coordinate[points + 1];
    for (int i = 0; i < points; i++) {
      ring[i] = at(random.nextInt(7), random.nextInt(7));
    }
    ring[points] = ring[0];
    return ring;
  }

  private Coordinate place() {
    return new Coordinate(random.nextInt(20), random.nextInt(20));
  }

  private Coordinate at(double x, double y) {
    return new Coordinate(corner.x + x * unit, corner.y + y * unit);
  }
}
