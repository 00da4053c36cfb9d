package merestone.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * 永久基本农田: the irrigated fields at round coordinates that cases are worked out on, then hundreds of
 * irregular patches over the plain, cut back from whatever is in their way.
 *
 * <p>Irrigated field (i, j), i and j from 0 to 5, is 300 m × 200 m with its south-west corner at x
 * = 18000 + 320 i, y = 6800 + 220 j: tracks of 20 m between them.
 */
final class Farmland {
  private static final double LEAST_PATCH_M2 = 12_000;

  /** A patch that runs 30 m into the red line. */
  static final Polygon ON_RED_LINE = Ground.rectangle(9150, 14250, 9350, 14430);

  /** A patch that runs 20 m into the main town. */
  static final Polygon ON_BOUNDARY = Ground.rectangle(15980, 7400, 16200, 7560);

  /** A patch; code and name of its use as surveyed (三调 DLBM). */
  record Patch(String code, String name, Polygon shape) {}

  private final List<Patch> patches = new ArrayList<>();

  /** Lays out the planted fields, then fills the country, keeping off the obstacles. */
  Farmland(Towns towns, Obstacles obstacles) {
    planted().forEach(field -> add("0102", field));
    Obstacles irrigated = new Obstacles().add(margins(shapes(), 30));
    Noise fertile = new Noise(83);
    towns
        .shapes()
        .forEach(
            (town, shape) -> {
              Random dice = new Random(500 + town.ordinal());
              Geometry country = shape.buffer(-25);
              for (Polygon field :
                  fields(town, dice).lots(shape.getEnvelopeInternal(), 0.3, dice)) {
                Coordinate middle = field.getEnvelopeInternal().centre();
                boolean farmed = fertile.at(middle.x / 2400, middle.y / 2400) > -0.12;
                if (farmed && dice.nextDouble() < 0.86) {
                  addWhatIsFree(country.intersection(field), obstacles, irrigated);
                }
              }
            });
  }

  /** Every town laid out its fields its own way. */
  private static BlockGrid fields(Town town, Random dice) {
    BlockGrid.Size size =
        new BlockGrid.Size(470 + 150 * dice.nextDouble(), 330 + 90 * dice.nextDouble(), 18, 380);
    return new BlockGrid(town.seat(), 70 * dice.nextDouble() - 35, size, 81 + town.ordinal());
  }

  /**
   * Returns the fields at round coordinates: the irrigated ones, the window, two that overlap, two
   * in the way.
   */
  static List<Polygon> planted() {
    List<Polygon> fields = new ArrayList<>();
    for (int j = 0; j < 6; j++) {
      for (int i = 0; i < 6; i++) {
        double west = 18000 + 320.0 * i;
        double south = 6800 + 220.0 * j;
        fields.add(Ground.rectangle(west, south, west + 300, south + 200));
      }
    }
    fields.add(Boundary.WINDOW);
    fields.add(Ground.rectangle(20100, 7500, 20400, 7700));
    fields.add(Ground.rectangle(20300, 7600, 20600, 7800));
    fields.add(ON_RED_LINE);
    fields.add(ON_BOUNDARY);
    return fields;
  }

  private static List<Geometry> margins(List<Polygon> shapes, double metres) {
    List<Geometry> margins = new ArrayList<>();
    for (Polygon shape : shapes) {
      Envelope wider = shape.getEnvelopeInternal().copy();
      wider.expandBy(metres);
      margins.add(Ground.SHAPES.toGeometry(wider));
    }
    return margins;
  }

  private void addWhatIsFree(Geometry field, Obstacles obstacles, Obstacles planted) {
    Geometry near = obstacles.around(field, 25).buffer(20);
    for (Polygon part : Ground.cut(field, near, LEAST_PATCH_M2)) {
      if (planted.areFartherThan(0, part)) {
        Coordinate middle = part.getEnvelopeInternal().centre();
        add(middle.y < 9500 ? "0102" : middle.x > 12500 ? "0103" : "0101", part);
      }
    }
  }

  private void add(String code, Polygon shape) {
    String name =
        switch (code) {
          case "0101" -> "水田";
          case "0102" -> "水浇地";
          default -> "旱地";
        };
    patches.add(new Patch(code, name, shape));
  }

  List<Patch> patches() {
    return List.copyOf(patches);
  }

  List<Polygon> shapes() {
    return patches.stream().map(Patch::shape).toList();
  }
}
