package merestone.geom.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import merestone.geom.Geometries;
import merestone.geom.overlap.PackedPolygons;
import merestone.geom.overlap.PolygonPacker;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Layers of valid polygons by the dice. The same seed gives the same layer. */
final class RandomLayers {
  /** How the features of a layer lie to each other. */
  enum Kind {
    /** Cells of a warped grid, some left out; borders agree vertex by vertex. */
    COVERAGE(0, 0, 0),
    /** The same at the coordinates of zone 39, rounded to millimetres. */
    COVERAGE_IN_ZONE_39(39_500_000, 0.001, 0),
    /** Each cell's corners moved on their own: slivers and overlaps along all borders. */
    MISMATCHED(500_000, 0, 0.02),
    /** The same, rounded to millimetres: borders that touch, cross and coincide. */
    MISMATCHED_MILLIMETRES(500_000, 0.001, 0.002),
    /** Rectangles with whole coordinates, as many over each other as there is room. */
    RECTANGLES(0, 1, 0),
    /** Stars anywhere. */
    STARS(500_000, 0, 0),
    /** Stars with whole coordinates: many common points and edges. */
    WHOLE_STARS(0, 1, 0);

    final double origin;
    final double grid;
    final double off;

    Kind(double origin, double grid, double off) {
      this.origin = origin;
      this.grid = grid;
      this.off = off;
    }
  }

  private static final int SIDE = 9;

  private final Random random;
  private final Kind kind;

  RandomLayers(Kind kind, long seed) {
    this.kind = kind;
    this.random = new Random(seed);
  }

  List<Geometry> next() {
    return switch (kind) {
      case RECTANGLES -> rectangles();
      case STARS, WHOLE_STARS -> stars();
      default -> cells();
    };
  }

  static PackedPolygons packed(List<? extends Geometry> features) {
    PolygonPacker packer = new PolygonPacker();
    features.forEach(packer::add);
    return packer.pack();
  }

  /** Polygons of a grid whose corners are moved by up to a third of a cell, ten metres wide. */
  private List<Geometry> cells() {
    Coordinate[][] corners = new Coordinate[SIDE + 1][SIDE + 1];
    for (int i = 0; i <= SIDE; i++) {
      for (int j = 0; j <= SIDE; j++) {
        corners[i][j] = at(10 * i + 3 * jitter(), 10 * j + 3 * jitter());
      }
    }
    List<Geometry> cells = new ArrayList<>();
    for (int i = 0; i < SIDE; i++) {
      for (int j = 0; j < SIDE; j++) {
        if (random.nextInt(6) > 0) {
          Coordinate a = corners[i][j];
          Coordinate b = corners[i + 1][j];
          Coordinate c = corners[i + 1][j + 1];
          Coordinate d = corners[i][j + 1];
          boolean triangles = random.nextInt(5) == 0;
          cells.add(triangles ? ring(a, b, c) : ring(a, b, c, d));
          if (triangles) {
            cells.add(ring(a, c, d));
          }
        }
      }
    }
    cells.removeIf(cell -> !cell.isValid());
    return cells;
  }

  private List<Geometry> rectangles() {
    List<Geometry> all = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int x = random.nextInt(40);
      int y = random.nextInt(40);
      int w = 1 + random.nextInt(12);
      int h = 1 + random.nextInt(random.nextBoolean() ? 2 : 12);
      all.add(ring(at(x, y), at(x + w, y), at(x + w, y + h), at(x, y + h)));
    }
    return all;
  }

  private List<Geometry> stars() {
    List<Geometry> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      double x = 60 * random.nextDouble();
      double y = 60 * random.nextDouble();
      Coordinate[] corners = new Coordinate[3 + random.nextInt(12)];
      for (int k = 0; k < corners.length; k++) {
        double angle = 2 * Math.PI * k / corners.length;
        double radius = 12 * (0.2 + 0.8 * random.nextDouble());
        corners[k] = at(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
      }
      all.add(ring(corners));
    }
    all.removeIf(star -> !star.isValid());
    return all;
  }

  private Polygon ring(Coordinate... corners) {
    Coordinate[] closed = new Coordinate[corners.length + 1];
    for (int i = 0; i < corners.length; i++) {
      closed[i] =
          new Coordinate(
              snapped(corners[i].x + kind.off * jitter()),
              snapped(corners[i].y + kind.off * jitter()));
    }
    closed[corners.length] = closed[0];
    return Geometries.FACTORY.createPolygon(closed);
  }

  private double jitter() {
    return 2 * random.nextDouble() - 1;
  }

  private Coordinate at(double x, double y) {
    return new Coordinate(snapped(kind.origin + x), snapped(kind.origin / 10 + y));
  }

  private double snapped(double value) {
    return kind.grid == 0 ? value : Math.round(value / kind.grid) * kind.grid;
  }
}
