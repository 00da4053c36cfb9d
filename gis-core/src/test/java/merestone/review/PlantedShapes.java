package merestone.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import merestone.crs.CoordinateSystems;
import org.locationtech.jts.geom.Geometry;

/**
 * Faults of shapes, one at a time; areas that are declared go with the shape, and so do other
 * layers where they have to, so that nothing else is wrong.
 *
 * <pre>
 *   a feature of a control line    needle        crossing      part          too near
 *   +---------+                    +---+         +---+ +       +---+  +-+    +---oo
 *   |         |                    |   =====     |    X        |   |  | |    |   |
 *   +---------+                    +---+         +---+ +       +---+  +-+    +---+
 * </pre>
 */
final class PlantedShapes {
  /** Where each control line has room for more features. */
  private static final String[] LINES = {"redline", "farmland", "boundary"};

  private final List<PlantedFault> all = new ArrayList<>();

  static List<PlantedFault> all() {
    PlantedShapes shapes = new PlantedShapes();
    for (String role : LINES) {
      shapes.ofALine(role);
    }
    shapes.ofTowns();
    shapes.ofLandUse();
    shapes.betweenLines();
    shapes.systems();
    return shapes.all;
  }

  /**
   * A line's first feature is a square; x0, y0 its lower left corner. On the lines' patches in the
   * middle of the second row is room: y 200 to 400.
   */
  private void ofALine(String role) {
    String name = PlantedFaults.LAYERS.get(role);
    Geometry square = new Submission().layer(role).row(0).shape();
    double x = square.getEnvelopeInternal().getMinX();
    double y = square.getEnvelopeInternal().getMinY();
    double free = role.equals("redline") ? y - 60 : y + 260;
    String key = PlantedFaults.key(role, 0);
    shape(
            "crossing",
            "QC-4101-" + name,
            role,
            0,
            ring(x, y, 0, 0, 200, 0, 200, 150, 150, 200, 200, 200, 150, 150, 0, 200))
        .at(x + 149, y + 149, x + 201, y + 201);
    add("twice", "QC-4102-" + name, key, s -> copy(s, role, 0)).at(x, y, x + 200, y + 200);
    shape(
            "5 m over the next",
            "QC-4103-" + name,
            role,
            0,
            ring(x, y, 0, 0, 205, 0, 205, 200, 0, 200))
        .at(x + 200, y, x + 205, y + 200);
    extra(
            "sliver of 5 cm",
            "QC-4105-" + name,
            role,
            SubmittedRow.box(x, free, x + 100, free + 0.05))
        .at(x, free, x + 100, free + 0.05);
    thinnessOfALine(role, x, y, free);
  }

  private void thinnessOfALine(String role, double x, double y, double free) {
    String name = PlantedFaults.LAYERS.get(role);
    String key = PlantedFaults.key(role, 0);
    double tip = role.equals("redline") ? -40 : 250;
    double base = role.equals("redline") ? 0 : 200;
    String needle =
        base == 0
            ? ring(x, y, 0, 0, 60, 0, 60.1, tip, 60.2, 0, 200, 0, 200, 200, 0, 200)
            : ring(x, y, 0, 0, 200, 0, 200, 200, 60.2, 200, 60.1, tip, 60, 200, 0, 200);
    shape("needle", "QC-4106-" + name, role, 0, needle)
        .at(x + 59, y + Math.min(tip, base), x + 61, y + Math.max(tip, base));
    shape(
            "vertex twice",
            "QC-4107-" + name,
            role,
            0,
            ring(x, y, 0, 0, 100, 0, 100.0004, 0, 200, 0, 200, 200, 0, 200))
        .at(x + 99, y, x + 101, y);
    add(
            "two parts",
            "QC-4108-" + name,
            key,
            s -> merge(s, role, SubmittedRow.box(x + 20, free, x + 120, free + 40)))
        .at(x, y - 60, x + 200, y + 300);
    add(
            "10 m out of the district",
            "QC-4201-" + name,
            key,
            s -> s.layer(role).row(0).shape(beyond(role, x, y)))
        .at(-10, -10, 1210, 610);
    add("far away", "QC-2201-" + name, role, s -> far(s, role));
  }

  private void ofTowns() {
    String key = PlantedFaults.key("towns", 0);
    add("twice", "QC-4102-XZQ", key, s -> copy(s, "towns", 0)).at(0, 0, 600, 600);
    shape(
            "5 m over the next",
            "QC-4103-XZQ",
            "towns",
            0,
            ring(0, 0, 0, 0, 605, 0, 605, 600, 0, 600))
        .at(600, 0, 605, 600);
    add(
            "gap",
            "QC-4104-XZQ",
            "towns",
            s -> {
              s.layer("towns")
                  .row(1)
                  .shape(ring(600, 0, 0, 0, 600, 0, 600, 600, 0, 600, 0, 300, 5, 250, 0, 220));
              s.layer("landuse")
                  .row(12)
                  .shape(ring(600, 200, 0, 0, 200, 0, 200, 200, 0, 200, 0, 100, 5, 50, 0, 20));
            })
        .at(600, 200, 605, 300);
    shape(
            "vertex twice",
            "QC-4107-XZQ",
            "towns",
            0,
            ring(0, 0, 0, 0, 100, 0, 100.0004, 0, 600, 0, 600, 600, 0, 600))
        .at(99, 0, 101, 0);
    moreOfTowns();
  }

  private void moreOfTowns() {
    String key = PlantedFaults.key("towns", 0);
    shape(
            "needle",
            "QC-4106-XZQ",
            "towns",
            0,
            ring(0, 0, 0, 0, 600, 0, 600, 600, 100.02, 600, 100.01, 560, 100, 600, 0, 600))
        .at(99, 560, 101, 600);
    add(
            "two parts",
            "QC-4108-XZQ",
            key,
            s -> {
              merge(s, "towns", SubmittedRow.box(-300, 0, -200, 100));
              extra(s, "landuse", SubmittedRow.box(-300, 0, -200, 100));
            })
        .at(-300, 0, 600, 600);
    add(
            "sliver of 5 cm",
            "QC-4105-XZQ",
            key("towns"),
            s -> {
              s.layer("towns").row(0).shape(SubmittedRow.box(0, 0.05, 600, 600));
              extra(s, "towns", SubmittedRow.box(0, 0, 600, 0.05));
            })
        .at(0, 0, 600, 0.05);
  }

  private void ofLandUse() {
    String key = PlantedFaults.key("landuse", 17);
    shape(
            "crossing",
            "QC-4101-DLTB",
            "landuse",
            17,
            ring(1000, 400, 0, 0, 200, 0, 200, 150, 150, 200, 200, 200, 150, 150, 0, 200))
        .at(1149, 549, 1201, 601);
    add("twice", "QC-4102-DLTB", key, s -> copy(s, "landuse", 17)).at(1000, 400, 1200, 600);
    shape(
            "5 m over the next",
            "QC-4103-DLTB",
            "landuse",
            13,
            ring(800, 200, 0, 0, 205, 0, 205, 200, 0, 200))
        .at(1000, 200, 1005, 400);
    add("hole", "QC-4104-DLTB", "landuse", s -> hole(s, SubmittedRow.box(1100, 500, 1120, 520)))
        .at(1100, 500, 1120, 520);
    add(
            "sliver of 5 cm",
            "QC-4105-DLTB",
            key("landuse"),
            s -> split(s, SubmittedRow.box(1000, 400, 1200, 400.05)))
        .at(1000, 400, 1200, 400.05);
    moreOfLandUse();
  }

  private void moreOfLandUse() {
    shape(
            "needle",
            "QC-4106-DLTB",
            "landuse",
            17,
            ring(1000, 400, 0, 0, 200, 0, 200, 200, 0, 200, 0, 100.2, -40, 100.1, 0, 100))
        .at(960, 499, 1000, 501);
    shape(
            "vertex twice",
            "QC-4107-DLTB",
            "landuse",
            17,
            ring(1000, 400, 0, 0, 100, 0, 100.0004, 0, 200, 0, 200, 200, 0, 200))
        .at(1099, 400, 1101, 400);
    add(
            "two parts",
            "QC-4108-DLTB",
            PlantedFaults.key("landuse", 13),
            s -> {
              s.layer("landuse")
                  .row(13)
                  .shape(
                      s.layer("landuse").row(13).shape().union(s.layer("landuse").row(6).shape()));
              s.layer("landuse").remove(6);
            })
        .at(0, 200, 1000, 600);
    beyondLandUse();
  }

  private void beyondLandUse() {
    add(
            "patch of 100 m2",
            "QC-4109-DLTB",
            key("landuse"),
            s -> split(s, SubmittedRow.box(1100, 500, 1110, 510)))
        .at(1100, 500, 1110, 510);
    shape(
            "10 m out of the district",
            "QC-4201-DLTB",
            "landuse",
            17,
            ring(1000, 400, 0, 0, 210, 0, 210, 200, 0, 200))
        .at(1200, 400, 1210, 600);
    add(
        "far away",
        "QC-2201-DLTB",
        "landuse",
        s -> extra(s, "landuse", SubmittedRow.box(50_000, 0, 50_200, 200)));
  }

  /** Each line reaches 5 m onto ground that is given to another. */
  private void betweenLines() {
    add(
            "on the red line",
            "QC-4202-YJJBNT-STBHHX",
            PlantedFaults.key("farmland", 0),
            s -> extraPart(s, "farmland", "redline"))
        .at(0, 400, 200, 405);
    add(
            "in the boundary",
            "QC-4202-YJJBNT-CZKFBJ",
            PlantedFaults.key("farmland", 0),
            s -> extraPart(s, "farmland", "boundary"))
        .at(800, 0, 1000, 5);
    add(
            "in the boundary",
            "QC-4202-STBHHX-CZKFBJ",
            PlantedFaults.key("redline", 0),
            s -> extraPart(s, "redline", "boundary"))
        .at(800, 0, 1000, 5);
  }

  private void systems() {
    for (String role : new String[] {"redline", "farmland", "boundary", "landuse", "towns"}) {
      String name = PlantedFaults.LAYERS.get(role);
      add(
          "zone 40 on coordinates of zone 39",
          "QC-3101-" + name,
          role,
          s -> s.layer(role).in(CoordinateSystems.ofEpsg(4528), SubmittedRow::onMap));
      add(
          "degrees of WGS 84",
          "QC-2101-" + name,
          role,
          s -> s.layer(role).in(CoordinateSystems.ofEpsg(4326), SubmittedRow::inDegrees));
    }
  }

  private static Geometry beyond(String role, double x, double y) {
    return switch (role) {
      case "redline" -> SubmittedRow.box(x, y, x + 200, y + 210);
      default -> SubmittedRow.box(x, y - 10, x + 200, y + 200);
    };
  }

  private static void far(Submission s, String role) {
    extra(s, role, SubmittedRow.box(50_000, 0, 50_200, 200));
  }

  private static void copy(Submission s, String role, int row) {
    SubmittedRow copy = s.layer(role).row(row).copy().with("BSM", fresh(role)).with("TBBH", "99");
    s.layer(role).add(copy);
  }

  private static void extra(Submission s, String role, Geometry shape) {
    copy(s, role, role.equals("landuse") ? 17 : 0);
    s.layer(role).last().shape(shape);
  }

  private static void merge(Submission s, String role, Geometry more) {
    SubmittedRow row = s.layer(role).row(0);
    row.shape(row.shape().union(more));
  }

  /** Moves the first feature of a line to a strip of 5 m on the first feature of another. */
  private static void extraPart(Submission s, String role, String other) {
    Geometry there = s.layer(other).row(0).shape();
    double x = there.getEnvelopeInternal().getMinX();
    double y = there.getEnvelopeInternal().getMinY();
    boolean south = y > 0;
    Geometry strip = SubmittedRow.box(x, south ? y - 20 : 0, x + 200, y + 5);
    s.layer(role).row(0).shape(strip);
  }

  private static void hole(Submission s, Geometry hole) {
    SubmittedRow row = s.layer("landuse").row(17);
    row.shape(row.shape().difference(hole));
  }

  private static void split(Submission s, Geometry part) {
    hole(s, part);
    extra(s, "landuse", part);
  }

  private PlantedAt extra(String name, String code, String role, Geometry shape) {
    return add(name, code, key(role), s -> extra(s, role, shape));
  }

  private static String key(String role) {
    return fresh(role);
  }

  private static String fresh(String role) {
    return Submission.DISTRICT + "%012d".formatted(900 + role.length());
  }

  private PlantedAt shape(String name, String code, String role, int row, String wkt) {
    return add(name, code, PlantedFaults.key(role, row), s -> s.layer(role).row(row).shape(wkt));
  }

  private PlantedAt add(String name, String code, String key, Consumer<Submission> plant) {
    all.add(PlantedFault.of(name, code, key, plant));
    int last = all.size() - 1;
    return box -> all.set(last, all.get(last).at(box));
  }

  private interface PlantedAt {
    void at(double... box);
  }

  /** Returns a polygon of the ring's corners, from a corner on. */
  private static String ring(double x, double y, double... corners) {
    StringBuilder ring = new StringBuilder("POLYGON((");
    for (int i = 0; i <= corners.length; i += 2) {
      int at = i % corners.length;
      ring.append(i == 0 ? "" : ",")
          .append(x + corners[at])
          .append(' ')
          .append(y + corners[at + 1]);
    }
    return ring.append("))").toString();
  }
}
