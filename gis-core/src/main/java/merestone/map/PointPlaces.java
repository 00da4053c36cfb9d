package merestone.map;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import merestone.map.page.BoundaryPoint;

/**
 * Where the rings and names of boundary points stand on a map: no name lies on another, nor on a
 * ring. A name stands beside its point, or a little off with a leader; points of one place share
 * one. What has no room is left out, and known.
 *
 * <pre>
 *   J4 o-----o J1       J2 beside its point, J3 with a leader
 *      |     o J2
 *      |     o----- J3
 * </pre>
 */
final class PointPlaces {
  private static final double RING_MM = 1.0;

  /** More names than these at one place are not read. */
  private static final int MOST_TOGETHER = 4;

  /** How far from its point a name may stand, in heights of its letters. */
  private static final double[] AWAY = {0, 1.2, 2.4, 4};

  private static final int DIRECTIONS = 8;

  /**
   * A name on the map.
   *
   * @param words the name, or several with strokes between
   * @param room what it covers
   * @param leader the line from its point; empty where it stands beside it
   */
  record Name(String words, Rectangle2D room, Optional<Line2D> leader) {}

  private final Rectangle2D map;
  private final Lettering lettering;
  private final double ring;
  private final List<Rectangle2D> rings = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();
  private final List<String> left = new ArrayList<>();

  private PointPlaces(MapView view, SheetSkin skin) {
    this.map = new Rectangle2D.Double(0, 0, view.width(), view.height());
    this.lettering = lettering(skin);
    this.ring = RING_MM * skin.mm();
  }

  static Lettering lettering(SheetSkin skin) {
    return skin.small().scaled(0.85);
  }

  /** Places the points; where names are left out, none stands where the note of them does. */
  static PointPlaces of(MapView view, List<BoundaryPoint> points, SheetSkin skin) {
    PointPlaces places = new PointPlaces(view, skin);
    places.place(view, points);
    if (places.left.isEmpty()) {
      return places;
    }
    double high = 1.6 * places.lettering.size();
    PointPlaces again = new PointPlaces(view, skin);
    again.map.setRect(0, 0, view.width(), Math.max(1, view.height() - high));
    again.place(view, points);
    return again;
  }

  List<Rectangle2D> rings() {
    return rings;
  }

  List<Name> names() {
    return names;
  }

  /** Returns what rings and names cover. */
  List<Rectangle2D> covered() {
    return Stream.concat(rings.stream(), names.stream().map(Name::room)).toList();
  }

  /** Returns the names of points that are not on the map. */
  List<String> left() {
    return left;
  }

  private void place(MapView view, List<BoundaryPoint> points) {
    Map<Point2D, List<String>> places = new LinkedHashMap<>();
    for (BoundaryPoint point : points) {
      double x = (point.at().x - view.extent().getMinX()) / view.metresPerPixel();
      double y = (view.extent().getMaxY() - point.at().y) / view.metresPerPixel();
      Point2D at =
          places.keySet().stream()
              .filter(known -> known.distance(x, y) < ring / 4)
              .findFirst()
              .orElse(new Point2D.Double(x, y));
      places.computeIfAbsent(at, fresh -> new ArrayList<>()).add(point.name());
    }
    Map<Point2D, List<String>> ringed = new LinkedHashMap<>();
    places.forEach(
        (at, together) -> {
          Rectangle2D own =
              new Rectangle2D.Double(at.getX() - ring / 2, at.getY() - ring / 2, ring, ring);
          if (rings.stream().anyMatch(own::intersects)) {
            left.addAll(together);
          } else {
            rings.add(own);
            ringed.put(at, together);
          }
        });
    ringed.forEach(this::name);
  }

  private void name(Point2D at, List<String> together) {
    Optional<Name> free =
        together.size() > MOST_TOGETHER ? Optional.empty() : free(at, String.join("/", together));
    free.ifPresentOrElse(names::add, () -> left.addAll(together));
  }

  private Optional<Name> free(Point2D at, String words) {
    double wide = lettering.width(words);
    double high = lettering.size() * 1.2;
    for (double away : AWAY) {
      for (int turn = 0; turn < DIRECTIONS; turn++) {
        double angle = Math.PI / 4 - turn * 2 * Math.PI / DIRECTIONS;
        double off = ring * 0.6 + away * lettering.size();
        double x = at.getX() + Math.cos(angle) * off + (Math.cos(angle) - 1) / 2 * wide;
        double y = at.getY() - Math.sin(angle) * off - (Math.sin(angle) + 1) / 2 * high;
        Rectangle2D room = new Rectangle2D.Double(x, y, wide, high);
        Name name = new Name(words, room, away > 0 ? Optional.of(leader(at, room)) : none());
        if (isFree(name, at)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Line2D> none() {
    return Optional.empty();
  }

  private static Line2D leader(Point2D at, Rectangle2D room) {
    double x = Math.max(room.getMinX(), Math.min(room.getMaxX(), at.getX()));
    double y = Math.max(room.getMinY(), Math.min(room.getMaxY(), at.getY()));
    return new Line2D.Double(at.getX(), at.getY(), x, y);
  }

  private boolean isFree(Name name, Point2D at) {
    Rectangle2D room = name.room();
    return map.contains(room)
        && rings.stream().noneMatch(room::intersects)
        && names.stream().noneMatch(other -> clash(name, other) || clash(other, name))
        && name.leader().stream()
            .noneMatch(
                line ->
                    rings.stream().anyMatch(one -> !one.contains(at) && one.intersectsLine(line)));
  }

  private static boolean clash(Name one, Name other) {
    return one.room().intersects(other.room())
        || one.leader().stream()
            .anyMatch(
                line ->
                    other.room().intersectsLine(line)
                        || other.leader().stream().anyMatch(line::intersectsLine));
  }
}
