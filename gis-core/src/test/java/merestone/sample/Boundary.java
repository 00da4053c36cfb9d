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
 * 城镇开发边界, the urban development boundary.
 *
 * <pre>
 *               ~~~ riverside park (特别用途区) ~~~
 *   12500 ─────12800═════════14700────15000        y = 10000
 *   (                                      )
 *   (      main town       ┌──┐            │ x = 16000, y 7000 … 9400
 *   (   (集中建设区)        └──┘ hole       ├───~~~~~ elastic zone (弹性发展区), y 8200 … 9400
 *    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~┘
 * </pre>
 */
final class Boundary {
  static final String BUILT = "城镇集中建设区";
  static final String ELASTIC = "城镇弹性发展区";
  static final String SPECIAL = "特别用途区";

  /** 开天窗: permanent basic farmland inside the town, 400 m × 400 m. */
  static final Polygon WINDOW = Ground.rectangle(13000, 8000, 13400, 8400);

  /** One polygon of the boundary. */
  record Zone(String kind, Polygon shape) {
    /** Returns GHFQDM; the three values are those reported for the national zone list. */
    String code() {
      return switch (kind) {
        case BUILT -> "410";
        case ELASTIC -> "420";
        default -> "430";
      };
    }
  }

  private final List<Zone> zones = new ArrayList<>();

  Boundary() {
    zones.add(new Zone(BUILT, Ground.pierced(mainTown(), WINDOW)));
    zones.add(new Zone(ELASTIC, eastReserve()));
    zones.add(new Zone(SPECIAL, riversidePark()));
    Polygon industry = industrialPark();
    zones.add(new Zone(BUILT, industry));
    addBeside(industry, ELASTIC, blob(new Coordinate(21700, 12500), 750, 41));
    for (Town town : Town.values()) {
      if (town.builtRadius > 0) {
        zones.add(new Zone(BUILT, blob(town.seat(), town.builtRadius, 50 + town.ordinal())));
      }
    }
    addBeside(
        zones.get(zones.size() - 1).shape, SPECIAL, blob(new Coordinate(15500, 12500), 420, 43));
  }

  private static Polygon mainTown() {
    return drawn(11, 240)
        .wavy(16000, 7000)
        .straight(16000, 9400)
        .wavy(15700, 9850, 15000, 10000)
        .straight(12500, 10000)
        .wavy(11700, 9600, 11250, 8700, 11600, 7800, 11800, 6900)
        .wavy(13000, 6450, 14300, 6650, 15300, 6450)
        .closed();
  }

  private static Polygon eastReserve() {
    return drawn(13, 190)
        .wavy(16000, 9400)
        .straight(16000, 8200)
        .wavy(16500, 8050, 17150, 8200, 17400, 8800, 16900, 9350)
        .closed();
  }

  private static Polygon riversidePark() {
    return drawn(15, 60)
        .wavy(12800, 10000)
        .straight(14700, 10000)
        .wavy(14800, 10250, 14000, 10500, 13200, 10420)
        .closed();
  }

  private static Polygon industrialPark() {
    return drawn(17, 260)
        .wavy(19100, 11500, 20300, 11250, 21500, 11700, 21700, 12700)
        .wavy(21100, 13500, 19900, 13450, 18950, 12700)
        .closed();
  }

  private void addBeside(Geometry built, String kind, Polygon drawing) {
    Ground.cut(drawing, built, 100_000).forEach(part -> zones.add(new Zone(kind, part)));
  }

  List<Zone> zones() {
    return List.copyOf(zones);
  }

  Stream<Polygon> shapes() {
    return zones.stream().map(Zone::shape);
  }

  /** Returns the zones where ordinary urban projects belong. */
  List<Polygon> built() {
    return zones.stream().filter(zone -> zone.kind.equals(BUILT)).map(Zone::shape).toList();
  }
}
