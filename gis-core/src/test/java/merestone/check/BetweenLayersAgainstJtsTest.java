package merestone.check;

import static merestone.check.BetweenLayers.ground;
import static merestone.check.BetweenLayers.m2;
import static merestone.check.BetweenLayers.near;
import static merestone.check.BetweenLayers.percent;
import static merestone.check.BetweenLayers.side;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.geom.Geometries;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import merestone.rule.Demand;
import merestone.rule.Relation;
import merestone.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Every relation between layers on random layers, against all pairs by plain JTS operations. */
class BetweenLayersAgainstJtsTest {
  private static final double WIDTH = 400;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void distances(long seed) {
    RoleLayer parcels = stars("parcels", seed, 120, 12);
    RoleLayer rivers = stars("river", seed + 100, 25, 20);
    Geometry all = union(rivers);

    check(
        near(Relation.KEEP_DISTANCE, 15, side("river")),
        (parcel, unused) -> parcel.distance(all) < 15,
        parcels,
        rivers);
    check(
        near(Relation.MUST_TOUCH, 3, side("river")),
        (parcel, unused) -> parcel.distance(all) > 3,
        parcels,
        rivers);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void shares(long seed) {
    RoleLayer parcels = stars("parcels", seed, 120, 12);
    RoleLayer green = stars("green", seed + 100, 60, 30);
    RoleLayer water = stars("water", seed + 200, 60, 30);
    Geometry both = union(green, water);
    Geometry one = union(green);

    check(
        ground(Relation.MUST_BE_COVERED_BY, m2(1), side("green"), side("water")),
        (parcel, area) -> parcel.difference(both).getArea() > 1,
        parcels,
        green,
        water);
    check(
        ground(Relation.SHARE_AT_MOST, percent(30), side("green")),
        (parcel, area) -> parcel.intersection(one).getArea() > 0.3 * area,
        parcels,
        green);
    check(
        ground(Relation.SHARE_AT_LEAST, percent(30), side("green"), side("water")),
        (parcel, area) -> parcel.intersection(both).getArea() < 0.3 * area,
        parcels,
        green,
        water);
  }

  @Test
  void manyVerticesAreCutIntoTilesAndTheDistanceStays() {
    // Two rings of 4000 vertices; a parcel in the gap between their scalloped edges.
    RoleLayer rivers = ring("river");
    RoleLayer parcels = stars("parcels", 9, 200, 6);
    Geometry all = union(rivers);

    check(
        near(Relation.KEEP_DISTANCE, 20, side("river")),
        (parcel, unused) -> parcel.distance(all) < 20,
        parcels,
        rivers);
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 8})
  void groups(long seed) {
    RoleLayer parcels = stars("parcels", seed, 120, 12);
    RoleLayer green = stars("green", seed + 100, 60, 30);
    Geometry all = union(green);
    Map<String, double[]> sums = new TreeMap<>();
    for (Row row : parcels.table().rows()) {
      double[] sum = sums.computeIfAbsent(row.text("ZONE"), zone -> new double[2]);
      sum[0] += row.geometry().orElseThrow().intersection(all).getArea();
      sum[1] += row.geometry().orElseThrow().getArea();
    }
    TreeSet<String> above = new TreeSet<>();
    sums.forEach((zone, sum) -> add(above, zone, sum[0] > 0.4 * sum[1]));
    TreeSet<String> below = new TreeSet<>();
    sums.forEach((zone, sum) -> add(below, zone, sum[0] < 0.4 * sum[1]));

    assertTrue(!above.isEmpty() && !below.isEmpty(), "the case decides nothing");
    for (int threads : new int[] {1, 3}) {
      assertEquals(above, zones(Relation.SHARE_AT_MOST, threads, parcels, green));
      assertEquals(below, zones(Relation.SHARE_AT_LEAST, threads, parcels, green));
    }
  }

  private static void add(TreeSet<String> zones, String zone, boolean broken) {
    if (broken) {
      zones.add(zone);
    }
  }

  private static TreeSet<String> zones(Relation relation, int threads, RoleLayer... layers) {
    Demand demand = BetweenLayers.grouped(relation, percent(40), "ZONE", side("green"));
    Findings found =
        BetweenLayers.run(BetweenLayers.rule(BetweenLayers.PARCELS, demand), threads, layers);
    TreeSet<String> zones = new TreeSet<>();
    found.all().forEach(finding -> zones.add(finding.details().get("group")));
    return zones;
  }

  /** Holds the parcels in conflict against those a plain test on geometries finds. */
  private static void check(
      Demand demand, BiPredicate<Geometry, Double> broken, RoleLayer... layers) {
    List<String> expected =
        layers[0].table().rows().stream()
            .filter(row -> isBroken(row.geometry().orElseThrow(), broken))
            .map(row -> row.text("BSM"))
            .toList();
    assertTrue(!expected.isEmpty() && expected.size() < layers[0].table().rows().size());
    Rule rule = BetweenLayers.rule(BetweenLayers.PARCELS, demand);
    Findings one = BetweenLayers.run(rule, 1, layers);
    Findings three = BetweenLayers.run(rule, 3, layers);

    assertEquals(expected, one.all().stream().map(f -> f.subject().key()).toList());
    assertEquals(texts(one), texts(three));
  }

  private static boolean isBroken(Geometry parcel, BiPredicate<Geometry, Double> broken) {
    return broken.test(parcel, parcel.getArea());
  }

  private static List<String> texts(Findings found) {
    return found.all().stream().map(BetweenLayersAgainstJtsTest::text).toList();
  }

  private static String text(Finding finding) {
    return finding.id() + finding.details() + finding.evidence().map(e -> e.where().toText());
  }

  private static Geometry union(RoleLayer... layers) {
    return UnaryUnionOp.union(
        Stream.of(layers)
            .flatMap(layer -> layer.table().rows().stream())
            .map(row -> row.geometry().orElseThrow())
            .toList());
  }

  /** Star-shaped polygons, which overlap, hold and miss each other. */
  private static RoleLayer stars(String role, long seed, int count, double radius) {
    Random random = new Random(seed);
    Layers layers = Layers.role(role);
    for (int i = 0; i < count; i++) {
      double x = random.nextDouble() * WIDTH;
      double y = random.nextDouble() * WIDTH;
      int corners = 5 + random.nextInt(9);
      Coordinate[] ring = new Coordinate[corners + 1];
      for (int k = 0; k < corners; k++) {
        double reach = radius * (0.4 + random.nextDouble());
        double angle = 2 * Math.PI * k / corners;
        ring[k] = new Coordinate(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
      }
      ring[corners] = ring[0];
      layers.add(
          Geometries.FACTORY.createPolygon(ring),
          Map.of("BSM", role + i, "ZONE", "Z" + random.nextInt(8)));
    }
    return layers.build();
  }

  private static RoleLayer ring(String role) {
    Layers layers = Layers.role(role);
    for (double radius : new double[] {60, 140}) {
      Coordinate[] ring =
          IntStream.rangeClosed(0, 4000)
              .mapToObj(k -> scallop(radius, 2 * Math.PI * (k % 4000) / 4000))
              .toArray(Coordinate[]::new);
      Geometry disc = Geometries.FACTORY.createPolygon(ring);
      Geometry hole = disc.buffer(-8);
      layers.add(disc.difference(hole), Map.of("BSM", role + radius));
    }
    return layers.build();
  }

  private static Coordinate scallop(double radius, double angle) {
    double reach = radius + 6 * Math.sin(40 * angle);
    return new Coordinate(WIDTH / 2 + reach * Math.cos(angle), WIDTH / 2 + reach * Math.sin(angle));
  }
}
