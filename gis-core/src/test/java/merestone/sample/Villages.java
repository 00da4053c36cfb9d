package merestone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Places in open country where rural projects gather: off the control lines, off the planted. */
final class Villages {
  private static final int WANTED = 62;
  private static final double APART = 820;

  private final List<Polygon> shapes = new ArrayList<>();

  Villages(Geometry country, Obstacles taken) {
    Random dice = new Random(20_260_202);
    List<Point> centres = new ArrayList<>();
    Envelope window = country.getEnvelopeInternal();
    for (int attempt = 0; attempt < 4000 && shapes.size() < WANTED; attempt++) {
      double x = window.getMinX() + window.getWidth() * dice.nextDouble();
      double y = window.getMinY() + window.getHeight() * dice.nextDouble();
      Point centre = Ground.SHAPES.createPoint(Ground.rounded(x, y));
      boolean lonely = centres.stream().noneMatch(other -> other.isWithinDistance(centre, APART));
      Polygon shape = village(centre.getCoordinate(), 150 + 130 * dice.nextDouble(), attempt);
      if (lonely && country.contains(shape) && taken.areFartherThan(120, shape)) {
        centres.add(centre);
        shapes.add(shape);
      }
    }
  }

  private static Polygon village(Coordinate centre, double radius, int attempt) {
    return Outline.blob(centre, radius, 900 + attempt);
  }

  List<Polygon> shapes() {
    return List.copyOf(shapes);
  }
}
