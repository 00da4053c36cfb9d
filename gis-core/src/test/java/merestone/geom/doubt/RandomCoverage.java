package merestone.geom.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Four-cornered parcels without gaps: a lattice whose knots are moved by the dice. */
public final class RandomCoverage {
  private final Coordinate[][] knots;

  /** Makes a square of parcels, so many a side, of a size, knots moved by up to so much. */
  public RandomCoverage(long seed, int parcels, double size, double play) {
    Random random = new Random(seed);
    knots = new Coordinate[parcels + 1][parcels + 1];
    for (int row = 0; row <= parcels; row++) {
      for (int column = 0; column <= parcels; column++) {
        knots[row][column] =
            new Coordinate(
                size * column + play * (2 * random.nextDouble() - 1),
                size * row + play * (2 * random.nextDouble() - 1));
      }
    }
  }

  private RandomCoverage(Coordinate[][] knots) {
    this.knots = knots;
  }

  /** All knots moved alike. */
  public RandomCoverage moved(double dx, double dy) {
    return each(knot -> new Coordinate(knot.x + dx, knot.y + dy));
  }

  /** All knots off by a normal error, a share of them by up to three metres. */
  public RandomCoverage redrawn(long seed, double noise, double share) {
    Random random = new Random(seed);
    return each(
        knot -> {
          boolean changed = random.nextDouble() < share;
          double dx = changed ? 6 * random.nextDouble() - 3 : noise * random.nextGaussian();
          double dy = changed ? 6 * random.nextDouble() - 3 : noise * random.nextGaussian();
          return new Coordinate(knot.x + dx, knot.y + dy);
        });
  }

  /** The parcels, row by row. */
  public List<Geometry> polygons() {
    List<Geometry> polygons = new ArrayList<>();
    for (int row = 1; row < knots.length; row++) {
      for (int column = 1; column < knots.length; column++) {
        Coordinate start = knots[row - 1][column - 1];
        Coordinate[] ring = {
          start, knots[row - 1][column], knots[row][column], knots[row][column - 1], start
        };
        polygons.add(Geometries.FACTORY.createPolygon(ring));
      }
    }
    return polygons;
  }

  private RandomCoverage each(java.util.function.UnaryOperator<Coordinate> change) {
    Coordinate[][] changed = new Coordinate[knots.length][knots.length];
    for (int row = 0; row < knots.length; row++) {
      for (int column = 0; column < knots.length; column++) {
        changed[row][column] = change.apply(knots[row][column]);
      }
    }
    return new RandomCoverage(changed);
  }
}
