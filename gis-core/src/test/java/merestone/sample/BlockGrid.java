package merestone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;

/**
 * A bent grid of lanes with blocks between them: streets with building blocks, or farm tracks with
 * fields. Blocks never touch: half a lane is left free on every side.
 */
final class BlockGrid {
  private final Coordinate origin;
  private final double cos;
  private final double sin;
  private final Size size;
  private final Noise east;
  private final Noise north;

  /**
   * How large the blocks are.
   *
   * @param along distance between lanes one way, m
   * @param across distance between lanes the other way, m
   * @param lane width of a lane, m
   * @param bend how far the lanes stray from a straight grid, m
   */
  record Size(double along, double across, double lane, double bend) {}

  BlockGrid(Coordinate origin, double degrees, Size size, long seed) {
    this.origin = origin;
    this.size = size;
    cos = StrictMath.cos(StrictMath.toRadians(degrees));
    sin = StrictMath.sin(StrictMath.toRadians(degrees));
    east = new Noise(seed);
    north = new Noise(seed + 1);
  }

  /** Returns the blocks whose grid cell may meet the window, each cut into lots by the dice. */
  List<Polygon> lots(Envelope window, double oddsOfSplit, Random dice) {
    double reach = window.getDiameter() / 2 + origin.distance(window.centre()) + size.bend;
    int columns = (int) Math.ceil(reach / size.along);
    int rows = (int) Math.ceil(reach / size.across);
    List<Polygon> lots = new ArrayList<>();
    for (int i = -columns; i < columns; i++) {
      for (int j = -rows; j < rows; j++) {
        int wide = dice.nextDouble() < oddsOfSplit ? 2 : 1;
        int deep = dice.nextDouble() < oddsOfSplit / 2 ? 2 : 1;
        for (int lot = 0; lot < wide * deep; lot++) {
          double west = (double) (lot % wide) / wide;
          double south = (double) (lot / wide) / deep;
          lots.add(lot(i + west, j + south, i + west + 1.0 / wide, j + south + 1.0 / deep));
        }
      }
    }
    return lots;
  }

  private Polygon lot(double west, double south, double east, double north) {
    double u = size.lane / 2 / size.along;
    double v = size.lane / 2 / size.across;
    double[][] corners = {
      {west + u, south + v}, {east - u, south + v}, {east - u, north - v}, {west + u, north - v}
    };
    List<Coordinate> points = new ArrayList<>();
    for (int side = 0; side < 4; side++) {
      points.addAll(side(corners[side], corners[(side + 1) % 4]));
    }
    return Ground.SHAPES.createPolygon(Ground.ring(points));
  }

  private List<Coordinate> side(double[] from, double[] to) {
    double length =
        Math.abs(to[0] - from[0]) * size.along + Math.abs(to[1] - from[1]) * size.across;
    int count = (int) Math.ceil(length / 60);
    List<Coordinate> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double t = (double) i / count;
      points.add(place(from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t));
    }
    return points;
  }

  private Coordinate place(double column, double row) {
    double x = column * size.along;
    double y = row * size.across;
    double onMapX = origin.x + x * cos - y * sin;
    double onMapY = origin.y + x * sin + y * cos;
    return Ground.rounded(
        onMapX + strays(east, onMapX, onMapY), onMapY + strays(north, onMapX, onMapY));
  }

  private double strays(Noise noise, double x, double y) {
    double wave = 8 * size.along;
    double ripple = size.along;
    return size.bend * (noise.at(x / wave, y / wave) + 0.09 * noise.at(x / ripple, y / ripple));
  }
}
