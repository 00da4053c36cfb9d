package merestone.sample;

import static merestone.sample.Outline.blob;
import static merestone.sample.Outline.drawn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * 生态保护红线 and the nature reserves behind it: two hills with a core zone each, a wetland whose zone
 * nobody filled in, three stretches of river bank, a grove. Vertices at most 100 m apart, straight
 * stretches 20 m, so that a chord drawn in degrees stays within 0.02 mm of the one drawn in metres.
 */
final class RedLines {
  static final String CORE = "核心保护区";
  static final String GENERAL = "一般控制区";
  private static final double STRAIGHT_STEP = 20;

  /** Where in the layer the grove stands that runs 20 m into the main town. */
  static final int GROVE_RECORD = 8;

  /** One polygon of the red line, or of a reserve. */
  record Zone(String name, String type, String reserve, String part, Polygon shape) {}

  private final Polygon cloudCore =
      drawn(23, 170)
          .dense(STRAIGHT_STEP)
          .wavy(8800, 15600)
          .straight(9800, 15600)
          .wavy(10200, 16000, 10250, 16700, 9700, 17150, 8900, 17100, 8450, 16500, 8450, 15950)
          .closed();
  private final Polygon cloudHill =
      Ground.pierced(
          drawn(21, 260)
              .dense(STRAIGHT_STEP)
              .wavy(8400, 14400)
              .straight(10400, 14400)
              .wavy(10900, 14700, 11600, 14600, 11350, 15500, 11700, 16300, 11000, 16700)
              .wavy(11250, 17500, 10300, 17450, 9800, 18000, 9000, 17600, 8200, 17900)
              .wavy(7900, 17250, 7150, 17300, 7500, 16400, 6950, 15900, 7500, 15300, 7350, 14750)
              .closed(),
          cloudCore,
          blob(new Coordinate(10300, 15050), 220, 25),
          blob(new Coordinate(7900, 15700), 140, 26));
  private final Polygon stoneCore = blob(new Coordinate(19200, 16600), 560, 27);
  private final Polygon stoneHill =
      Ground.pierced(
          drawn(29, 260)
              .wavy(18000, 15300, 18600, 14800, 19300, 15050, 19900, 14650, 20500, 15200)
              .wavy(20300, 15900, 20850, 16500, 20350, 16950, 20700, 17600, 19800, 17600)
              .wavy(19300, 18050, 18600, 17650, 18000, 17900, 18050, 17000, 17400, 16600)
              .wavy(17850, 16000)
              .closed(),
          stoneCore,
          blob(new Coordinate(19800, 15450), 170, 31));
  private final Polygon wetland =
      drawn(33, 240)
          .dense(STRAIGHT_STEP)
          .wavy(5800, 12200)
          .straight(7200, 12200)
          .wavy(7800, 12450, 8250, 13050, 7700, 13550, 6900, 13500, 6400, 13950, 5600, 13600)
          .wavy(5000, 13250, 5300, 12700)
          .closed();
  private final List<Zone> zones = new ArrayList<>();

  RedLines() {
    zones.add(hill("云台山", cloudHill, GENERAL));
    zones.add(hill("云台山", cloudCore, CORE));
    zones.add(hill("石岭", stoneHill, GENERAL));
    zones.add(hill("石岭", stoneCore, CORE));
    zones.add(new Zone("清河湿地生态保护红线", "生物多样性维护", "清河湿地自然保护区", "", wetland));
    addRiverBank(
        drawn(35, 130)
            .wavy(8700, 12950, 9800, 12400, 11500, 12450, 13000, 11400)
            .wavy(13120, 11700, 11600, 12800, 9900, 12750, 8800, 13220));
    addRiverBank(
        drawn(37, 130)
            .wavy(16300, 10700, 17500, 10740, 18600, 10130, 19700, 9260)
            .wavy(19900, 9500, 18800, 10450, 17600, 11070, 16400, 11020));
    addRiverBank(
        drawn(39, 130)
            .wavy(20400, 8780, 21500, 8480, 22700, 8180)
            .wavy(22780, 8460, 21600, 8800, 20500, 9100));
    zones.add(new Zone("古银杏群生态保护红线", "生物多样性维护", "古银杏群自然公园", GENERAL, grove()));
  }

  private static Polygon grove() {
    return drawn(0, 0)
        .dense(STRAIGHT_STEP)
        .straight(12550, 9980, 12700, 9980, 12700, 10100, 12550, 10100)
        .closed();
  }

  private static Zone hill(String hill, Polygon shape, String part) {
    return new Zone(hill + "水源涵养生态保护红线", "水源涵养", hill + "省级自然保护区", part, shape);
  }

  private void addRiverBank(Outline outline) {
    zones.add(new Zone("清河河滨生态保护红线", "水土保持", "清河风景名胜区", GENERAL, outline.closed()));
  }

  List<Zone> zones() {
    return List.copyOf(zones);
  }

  Stream<Polygon> shapes() {
    return zones.stream().map(Zone::shape);
  }

  /** 自然保护地: the same zones, and the wetland's told apart at x = 6500: west general, east core. */
  List<Zone> reserves() {
    List<Zone> reserves = new ArrayList<>();
    for (Zone zone : zones) {
      if (zone.part.isEmpty()) {
        reserves.addAll(parts(zone, GENERAL, Ground.rectangle(4000, 12000, 6500, 14500)));
        reserves.addAll(parts(zone, CORE, Ground.rectangle(6500, 12000, 9000, 14500)));
      } else {
        reserves.add(zone);
      }
    }
    return reserves;
  }

  private static List<Zone> parts(Zone zone, String part, Geometry half) {
    Geometry cut = zone.shape.intersection(half);
    return Ground.parts(cut, 1).stream()
        .map(shape -> new Zone(zone.name, zone.type, zone.reserve, part, shape))
        .toList();
  }
}
