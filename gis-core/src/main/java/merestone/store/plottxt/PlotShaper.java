package merestone.store.plottxt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import merestone.geom.Geometries;
import merestone.store.Ring;
import merestone.store.RingNest;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * Makes a plot of a draft: reads the numbers of its head, puts its coordinates into the system of
 * the file, tells shells from holes by nesting. A plot of which a point cannot be right has no
 * geometry: the shape of the other points would not be its shape.
 */
final class PlotShaper {
  /**
   * Areas are declared in hectares to four decimals; what differs by one of the last is rounding.
   */
  private static final double ROUNDING_HA = 1.0001e-4;

  private static final double M2_PER_HA = 10_000;
  private static final String HECTARES = "(公顷|ha|HA|hm2|hm²)$";
  private static final GeometryFactory FACTORY = Geometries.FACTORY;

  private final PlotDraft draft;
  private final Placing placing;
  private final FaultLog log;
  private final int line;

  private PlotShaper(PlotDraft draft, Placing placing, FaultLog log) {
    this.draft = draft;
    this.placing = placing;
    this.log = log;
    this.line = draft.head().line();
  }

  static Plot shape(PlotDraft draft, Placing placing, FaultLog log) {
    return new PlotShaper(draft, placing, log).plot();
  }

  private Plot plot() {
    OptionalInt count = count();
    OptionalDouble area = area();
    Optional<Place> place = Place.ofMost(draft.points());
    Optional<Geometry> geometry = isWhole(place) ? geometry(place) : Optional.empty();
    boolean inMetres = place.map(Place::zone).orElse(placing.zone()) != Place.DEGREES;
    if (geometry.isPresent() && area.isPresent() && draft.kind() == PlotKind.AREA && inMetres) {
      compare(area.getAsDouble(), geometry.get().getArea());
    }
    return new Plot(draft.head(), count, area, geometry);
  }

  private OptionalInt count() {
    String written = draft.head().count();
    OptionalInt count = Items.count(written);
    if (count.isEmpty() && !written.isEmpty()) {
      log.note(Fault.HEAD_VALUE, line, "界址点数", written);
    }
    int points = draft.points().size();
    int open = points - (int) draft.rings().stream().filter(PlotShaper::isClosed).count();
    boolean fits = count.isEmpty() || count.getAsInt() == points || count.getAsInt() == open;
    if (!fits && !draft.isDamaged()) {
      log.note(Fault.POINT_COUNT, line, count.getAsInt(), points);
    }
    return count;
  }

  private static boolean isClosed(List<PlotPoint> ring) {
    return ring.size() > 1 && ring.get(0).isAt(ring.get(ring.size() - 1));
  }

  private OptionalDouble area() {
    String written = draft.head().area();
    OptionalDouble area = Items.number(written.replaceFirst(HECTARES, "").strip());
    if (area.isEmpty() && !written.isEmpty()) {
      log.note(Fault.HEAD_VALUE, line, "地块面积", written);
    }
    return area;
  }

  private boolean isWhole(Optional<Place> place) {
    if (draft.points().isEmpty()) {
      log.note(Fault.EMPTY, line);
      return false;
    }
    boolean plausible = true;
    for (PlotPoint point : place.isPresent() ? draft.points() : List.<PlotPoint>of()) {
      if (!Place.of(point.first(), point.second()).equals(place)) {
        log.note(Fault.COORDINATE, point.line(), point.first(), point.second());
        plausible = false;
      }
    }
    return plausible && !draft.isDamaged();
  }

  private Optional<Geometry> geometry(Optional<Place> place) {
    Place where = place.orElse(new Place(false, placing.zone()));
    if (!placing.fits(where)) {
      log.note(Fault.ELSEWHERE, line, placing.crs().label(), draft.points().get(0).second());
      return Optional.empty();
    }
    if (where.swapped()) {
      log.note(Fault.SWAPPED, line);
    }
    if (placing.lacksZone(where)) {
      log.note(Fault.PREFIX_MIXED, line, placing.zone());
    }
    List<double[]> parts = new ArrayList<>();
    draft.rings().forEach(ring -> parts.add(xy(ring, where)));
    return switch (draft.kind()) {
      case AREA -> Optional.of(polygons(parts));
      case LINE -> lines(parts);
      case POINT -> Optional.of(points(parts));
    };
  }

  /** X is north and Y east: the geometry has them the other way round. */
  private double[] xy(List<PlotPoint> points, Place where) {
    double[] xy = new double[2 * points.size()];
    for (int i = 0; i < points.size(); i++) {
      PlotPoint point = points.get(i);
      double east = where.swapped() ? point.first() : point.second();
      xy[2 * i] = placing.easting(where, east);
      xy[2 * i + 1] = where.swapped() ? point.second() : point.first();
    }
    return xy;
  }

  private Geometry polygons(List<double[]> parts) {
    List<Ring> rings = parts.stream().map(Ring::of).toList();
    int degenerate = (int) rings.stream().filter(Ring::isDegenerate).count();
    int open = (int) rings.stream().filter(one -> one.wasOpen() && !one.isDegenerate()).count();
    if (degenerate > 0) {
      log.note(Fault.RING_DEGENERATE, line, degenerate);
    }
    if (open > 0) {
      log.note(Fault.RING_UNCLOSED, line, open);
    }
    return FACTORY.createMultiPolygon(
        RingNest.byDepth(rings).stream().map(Ring::polygon).toArray(Polygon[]::new));
  }

  private Optional<Geometry> lines(List<double[]> parts) {
    if (parts.stream().anyMatch(xy -> xy.length < 4)) {
      log.note(Fault.LINE_DEGENERATE, line);
      return Optional.empty();
    }
    return Optional.of(
        FACTORY.createMultiLineString(
            parts.stream()
                .map(xy -> FACTORY.createLineString(packed(xy)))
                .toArray(LineString[]::new)));
  }

  private static Geometry points(List<double[]> parts) {
    double[] all = parts.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
    return FACTORY.createMultiPoint(packed(all));
  }

  private static PackedCoordinateSequence packed(double[] xy) {
    return new PackedCoordinateSequence.Double(xy, 2, 0);
  }

  private void compare(double declaredHa, double computedM2) {
    double computedHa = computedM2 / M2_PER_HA;
    if (Math.abs(declaredHa - computedHa) <= ROUNDING_HA) {
      return;
    }
    boolean inM2 = Math.abs(declaredHa - computedM2) <= Math.max(1, computedM2 / 1_000);
    log.note(
        inM2 ? Fault.AREA_IN_M2 : Fault.AREA_DIFFERS,
        line,
        draft.head().area(),
        String.format(Locale.ROOT, "%.4f", computedHa));
  }
}
