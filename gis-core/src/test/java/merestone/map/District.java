package merestone.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import merestone.finding.Finding;
import merestone.rule.Level;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** An invented district, the same every time: towns, three lines, parcels, findings. */
final class District {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final double WEST = 39_512_000;
  private static final double SOUTH = 3_452_000;
  private static final double WIDE = 16_000;
  private static final double HIGH = 11_000;
  private static final String[] TOWNS = {"清河镇", "柳林乡", "白石街道", "东沟镇", "大㮾子村民委员会", "南塘镇"};

  private final Random random = new Random(7);

  /** Returns the district with about so many parcels. */
  static MapScene scene(int parcels) {
    return new District().draw(parcels).scene();
  }

  private Sketch draw(int count) {
    Sketch sketch = new Sketch();
    Geometry core = blob(0.28, 0.72, 0.10, 60);
    Geometry red = blob(0.27, 0.70, 0.21, 220);
    red = red.difference(blob(0.17, 0.62, 0.035, 30)).difference(blob(0.36, 0.80, 0.03, 30));
    sketch.layer("towns", "", towns());
    sketch.layer("boundary", "GHFQMC", boundary());
    List<Sketch.Drawn> farms = farmland(red);
    sketch.layer("farmland", "", farms);
    sketch.layer(
        "redline",
        "ZRBHDFQ",
        List.of(
            new Sketch.Drawn(red.difference(core), "一般控制区", "青屏山"),
            new Sketch.Drawn(core, "核心保护区", "青屏山核心区")));
    List<Sketch.Drawn> parcels = parcels(count);
    sketch.layer("parcels", "", parcels);
    findings(sketch, parcels, red, core, farms);
    return sketch;
  }

  private void findings(
      Sketch sketch,
      List<Sketch.Drawn> parcels,
      Geometry red,
      Geometry core,
      List<Sketch.Drawn> farms) {
    int tested = Math.min(parcels.size(), 700);
    for (int i = 0; i < tested; i++) {
      Geometry parcel = parcels.get(i).shape();
      conflict(sketch, "RED-CORE-" + i, Level.BLOCK, parcel.intersection(core), i);
      conflict(sketch, "RED-" + i, Level.WARN, parcel.intersection(red.difference(core)), i);
      for (int f = 0; f < farms.size(); f++) {
        Geometry shared = parcel.intersection(farms.get(f).shape());
        conflict(sketch, "FARM-" + i + "-" + f, i % 3 == 0 ? Level.BLOCK : Level.INFO, shared, i);
      }
      if (i % 97 == 5) {
        sketch.finding("UND-" + i, Level.BLOCK, Finding.Kind.UNDECIDED, null, i);
      }
    }
  }

  private static void conflict(Sketch sketch, String id, Level level, Geometry where, int record) {
    if (where.getArea() > 0) {
      sketch.finding(id, level, Finding.Kind.CONFLICT, where, record);
    }
  }

  private List<Sketch.Drawn> towns() {
    List<Sketch.Drawn> towns = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      double x = WEST + i % 3 * WIDE / 3;
      double y = SOUTH + (1 - i / 3) * HIGH / 2;
      towns.add(new Sketch.Drawn(box(x, y, WIDE / 3, HIGH / 2), "", TOWNS[i]));
    }
    return towns;
  }

  private List<Sketch.Drawn> boundary() {
    Geometry core = blob(0.66, 0.42, 0.15, 50);
    Geometry flexible = blob(0.73, 0.52, 0.15, 50).difference(core);
    Geometry special = blob(0.55, 0.28, 0.08, 30).difference(core).difference(flexible);
    return List.of(
        new Sketch.Drawn(core, "城镇集中建设区", ""),
        new Sketch.Drawn(flexible, "城镇弹性发展区", ""),
        new Sketch.Drawn(special, "特别用途区", ""));
  }

  private List<Sketch.Drawn> farmland(Geometry red) {
    List<Sketch.Drawn> farms = new ArrayList<>();
    for (int i = 0; i < 26; i++) {
      double x = 0.06 + random.nextDouble() * 0.88;
      double y = 0.06 + random.nextDouble() * 0.4;
      Geometry farm = blob(x, y, 0.025 + random.nextDouble() * 0.03, 16).difference(red);
      if (Math.abs(x - 0.66) > 0.14) {
        farms.add(new Sketch.Drawn(farm, "", ""));
      }
    }
    return farms;
  }

  private List<Sketch.Drawn> parcels(int count) {
    int across = (int) Math.ceil(Math.sqrt(count * WIDE / HIGH));
    double cell = WIDE * 0.96 / across;
    List<Sketch.Drawn> parcels = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double x = WEST + WIDE * 0.02 + i % across * cell;
      double y = SOUTH + HIGH * 0.02 + i / across * cell;
      boolean drawn = count > 5000 || random.nextDouble() < 0.5;
      if (drawn) {
        parcels.add(
            new Sketch.Drawn(plot(x, y, cell * (0.55 + random.nextDouble() * 0.4)), "", ""));
      }
    }
    return parcels;
  }

  private Geometry plot(double x, double y, double size) {
    Coordinate[] ring = new Coordinate[13];
    for (int i = 0; i < 12; i++) {
      double turn = 2 * Math.PI * i / 12;
      double r = size / 2 * (0.8 + 0.2 * random.nextDouble());
      double bulge = 1 / Math.max(Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn)));
      ring[i] =
          new Coordinate(
              x + size / 2 + r * Math.cos(turn) * Math.min(bulge, 1.25),
              y + size / 2 + r * Math.sin(turn) * Math.min(bulge, 1.25));
    }
    ring[12] = ring[0];
    return FACTORY.createPolygon(ring);
  }

  /** A star-shaped outline around a place, sizes as parts of the district's width. */
  private Geometry blob(double cx, double cy, double radius, int corners) {
    double phase = random.nextDouble() * 6;
    Coordinate[] ring = new Coordinate[corners + 1];
    for (int i = 0; i < corners; i++) {
      double turn = 2 * Math.PI * i / corners;
      double wave = 1 + 0.22 * Math.sin(3 * turn + phase) + 0.10 * Math.sin(7 * turn + 2 * phase);
      double r = radius * WIDE * (wave + 0.04 * random.nextDouble());
      ring[i] =
          new Coordinate(
              WEST + cx * WIDE + r * Math.cos(turn), SOUTH + cy * HIGH + r * 0.8 * Math.sin(turn));
    }
    ring[corners] = ring[0];
    return FACTORY.createPolygon(ring);
  }

  private static Geometry box(double x, double y, double wide, double high) {
    return FACTORY.toGeometry(new org.locationtech.jts.geom.Envelope(x, x + wide, y, y + high));
  }
}
