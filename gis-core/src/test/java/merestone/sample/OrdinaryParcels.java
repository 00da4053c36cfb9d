package merestone.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Projects nobody objects to, by construction: urban ones at least 5 m inside a concentrated zone,
 * rural ones in villages, and all of them at least 5 m from red line, farmland, elastic and special
 * zones and from every other parcel.
 */
final class OrdinaryParcels {
  /** How far an ordinary parcel stays from everything that could object, m. */
  static final double CLEARANCE = 5;

  private static final double LEAST_M2 = 500;
  private static final double MOST_M2 = 200_000;

  private final List<Parcel> parcels = new ArrayList<>();
  private final Map<String, Integer> phases = new HashMap<>();
  private final Obstacles taken;
  private final Towns towns;

  OrdinaryParcels(Towns towns, Obstacles taken) {
    this.towns = towns;
    this.taken = taken;
  }

  /** Fills a concentrated zone with street blocks, some of which are projects. */
  void addUrban(Polygon zone, int seed) {
    Random dice = new Random(seed);
    Layout layout = Layout.of(zone.getArea());
    double block = layout.block;
    BlockGrid.Size size = new BlockGrid.Size(block * 1.35, block, block / 10, block / 3);
    Coordinate centre = zone.getEnvelopeInternal().centre();
    BlockGrid streets = new BlockGrid(centre, 30 * dice.nextDouble() - 15, size, seed);
    ProjectNames names = ProjectNames.urban(dice);
    for (Polygon lot : streets.lots(zone.getEnvelopeInternal(), 0.45, dice)) {
      boolean inside = zone.contains(lot) && !zone.getBoundary().isWithinDistance(lot, CLEARANCE);
      if (dice.nextDouble() < layout.odds && inside) {
        add(lot, names);
      }
    }
  }

  /** How deep street blocks are, m, and how many lots of them are projects. */
  private record Layout(double block, double odds) {
    static Layout of(double zoneM2) {
      if (zoneM2 > 10e6) {
        return new Layout(260, 0.33);
      }
      return zoneM2 > 3e6 ? new Layout(370, 0.8) : new Layout(140, 0.42);
    }
  }

  /** Puts a few projects into a village. */
  void addRural(Polygon village, int seed) {
    Random dice = new Random(seed);
    BlockGrid.Size size = new BlockGrid.Size(95, 70, 10, 14);
    Coordinate centre = village.getEnvelopeInternal().centre();
    BlockGrid lanes = new BlockGrid(centre, 60 * dice.nextDouble() - 30, size, seed);
    ProjectNames names = ProjectNames.rural(dice);
    for (Polygon lot : lanes.lots(village.getEnvelopeInternal(), 0.5, dice)) {
      if (dice.nextDouble() < 0.16 && village.contains(lot)) {
        add(lot, names);
      }
    }
  }

  private void add(Polygon lot, ProjectNames names) {
    boolean fits = lot.getArea() >= LEAST_M2 && lot.getArea() <= MOST_M2;
    if (fits && taken.areFartherThan(CLEARANCE, lot)) {
      ProjectNames.Project project = names.next(towns.of(lot));
      Optional<Geometry> shape = Optional.of(lot);
      int phase = phases.merge(project.name(), 1, Integer::sum);
      String name = phase == 1 ? project.name() : project.name() + phase + "期";
      parcels.add(new Parcel(name, project.use(), "", false, shape));
    }
  }

  List<Parcel> parcels() {
    return List.copyOf(parcels);
  }
}
