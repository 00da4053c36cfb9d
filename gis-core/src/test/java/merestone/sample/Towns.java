package merestone.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * 行政区: twelve town polygons that share their borders vertex for vertex. Nearest-seat cells, their
 * edges divided the same way from both sides, then the whole sheet is bent by noise.
 */
final class Towns {
  private static final double EDGE_STEP = 120;

  private final Noise broadEast = new Noise(71);
  private final Noise broadNorth = new Noise(72);
  private final Map<Town, Polygon> shapes = new EnumMap<>(Town.class);

  Towns() {
    Polygon sheet =
        Outline.drawn(70, 260)
            .wavy(5000, 5300, 7200, 4500, 10200, 4850, 12700, 4250, 15500, 4700, 18200, 4400)
            .wavy(21300, 4900, 23200, 5300, 22900, 7600, 23600, 9900, 22900, 12300, 23400, 14800)
            .wavy(23000, 17500, 20900, 18500, 18300, 18250, 15600, 18600, 12700, 18000)
            .wavy(9800, 18650, 6900, 18400, 5000, 17500, 4500, 15200, 4800, 12700, 4300, 10000)
            .wavy(4900, 7600)
            .closed();
    for (Polygon cell : cells()) {
      Polygon clipped = (Polygon) cell.intersection(sheet);
      for (Town town : Town.values()) {
        if (clipped.contains(Ground.SHAPES.createPoint(town.seat()))) {
          shapes.put(town, bent(clipped));
        }
      }
    }
  }

  private static List<Polygon> cells() {
    VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
    builder.setSites(Arrays.stream(Town.values()).map(Town::seat).toList());
    return Ground.parts(builder.getDiagram(Ground.SHAPES), 0);
  }

  private Polygon bent(Polygon cell) {
    Coordinate[] corners = cell.getExteriorRing().getCoordinates();
    List<Coordinate> points = new ArrayList<>();
    for (int i = 0; i + 1 < corners.length; i++) {
      points.addAll(divided(round(corners[i]), round(corners[i + 1])));
    }
    return Ground.SHAPES.createPolygon(Ground.ring(points.stream().map(this::bent).toList()));
  }

  /** Divides an edge without its end, working from its lesser end whichever way it is walked. */
  private static List<Coordinate> divided(Coordinate from, Coordinate to) {
    boolean forward = from.compareTo(to) <= 0;
    Coordinate a = forward ? from : to;
    Coordinate b = forward ? to : from;
    int count = Math.max(1, (int) Math.ceil(a.distance(b) / EDGE_STEP));
    List<Coordinate> points = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double t = (double) (forward ? i : count - i) / count;
      points.add(new Coordinate(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t));
    }
    return points;
  }

  private Coordinate bent(Coordinate at) {
    double x = at.x / 2600;
    double y = at.y / 2600;
    return Ground.rounded(at.x + 620 * broadEast.at(x, y), at.y + 620 * broadNorth.at(x, y));
  }

  private static Coordinate round(Coordinate at) {
    return Ground.rounded(at.x, at.y);
  }

  Map<Town, Polygon> shapes() {
    return new EnumMap<>(shapes);
  }

  /** Returns the whole district. */
  Geometry district() {
    return UnaryUnionOp.union(shapes.values());
  }

  /** Returns the town a drawing lies in, or the town with the nearest seat if it lies in none. */
  Town of(Geometry drawing) {
    Point inside = drawing.getInteriorPoint();
    return shapes.entrySet().stream()
        .filter(entry -> entry.getValue().contains(inside))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseGet(() -> nearest(inside));
  }

  private static Town nearest(Point place) {
    return Arrays.stream(Town.values())
        .min(Comparator.comparingDouble(town -> town.seat().distance(place.getCoordinate())))
        .orElseThrow();
  }
}
