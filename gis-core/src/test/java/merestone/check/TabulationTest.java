package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import merestone.geom.Geometries;
import merestone.layer.RoleLayer;
import merestone.progress.Cancelled;
import merestone.progress.RecordedProgress;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.util.GeometricShapeFactory;

class TabulationTest {

  /**
   * By hand: the subject is 10 x 10. A covers its left 4 columns (40), B the columns 2 to 6 (40):
   * pairs 80, ground 6 columns = 60. C touches along the edge x = 10 and shares no area.
   */
  @Test
  void groundUnderTwoConstraintsIsCountedOnce() {
    RoleLayer subjects = Layers.of("s", "POLYGON((0 0,10 0,10 10,0 10,0 0))");
    RoleLayer constraints =
        Layers.of(
            "c",
            "POLYGON((0 0,4 0,4 10,0 10,0 0))",
            "POLYGON((2 0,6 0,6 10,2 10,2 0))",
            "POLYGON((10 0,12 0,12 10,10 10,10 0))");

    Tabulation table = table(subjects, constraints, 1);

    assertEquals(List.of("0 0 40.0", "0 1 40.0"), pairs(table));
    assertEquals(80, table.pairs().sumM2(), 1e-9);
    assertEquals(60, table.footprint().onceM2(), 1e-9);
    assertEquals(1, table.pairs().subjects());
    List<Geometry> pieces = pieces(table, subjects, constraints);
    assertEquals(40, pieces.get(1).getArea(), 1e-9);
    assertEquals(2, pieces.size());
  }

  @Test
  void whatHasNoGeometryIsNamedNotDropped() {
    RoleLayer subjects =
        Layers.role("s")
            .add("", Map.of("BSM", "NONE"))
            .add("POLYGON((0 0,1 0,1 1,0 1,0 0))", Map.of("BSM", "SOME"))
            .build();
    RoleLayer constraints =
        Layers.role("c").add("LINESTRING(0 0,1 1)", Map.of("BSM", "LINE")).build();

    Tabulation table = table(subjects, constraints, 1);

    assertEquals(
        List.of(
            new Tabulation.Undecided("", "LINE", "no polygon"),
            new Tabulation.Undecided("NONE", "", "no geometry")),
        table.undecided());
  }

  /** A subject the program fails on is named; the others are tabulated: 10 x 1000 by hand. */
  @Test
  void aFeatureThatNobodyForesawIsUndecidedAndTheRestGoesOn() {
    RoleLayer subjects =
        Layers.role("s")
            .add(new Poisoned(), Map.of("BSM", "BAD"))
            .add("POLYGON((0 0,10 0,10 1000,0 1000,0 0))", Map.of("BSM", "GOOD"))
            .build();
    RoleLayer constraints = Layers.of("c", "POLYGON((-5 -5,20 -5,20 2000,-5 2000,-5 -5))");

    Tabulation table = table(subjects, constraints, 1);

    assertEquals(
        List.of(new Tabulation.Undecided("BAD", "", "IllegalStateException: poison")),
        table.undecided());
    assertEquals(List.of("1 0 10000.0"), pairs(table));
  }

  /** A disc of 20 000 points is cut into tiles; JTS on the whole disc is the reference. */
  @Test
  void tilesGiveTheAreasOfTheWhole() {
    Geometry big =
        disc(39_505_000, 4_360_000, 5000, 20_000)
            .difference(disc(39_505_000, 4_360_000, 1000, 4000));
    Layers subjects = Layers.role("s");
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      double x = 39_505_000 + random.nextDouble(-6000, 6000);
      double y = 4_360_000 + random.nextDouble(-6000, 6000);
      subjects.add(disc(x, y, random.nextDouble(5, 900), 40), Map.of("BSM", "S" + i));
    }
    RoleLayer constraints = Layers.role("c").add(big, Map.of("BSM", "BIG")).build();

    Tabulation table = table(subjects.build(), constraints, 2);
    List<Geometry> pieces = pieces(table, subjects.build(), constraints);

    PairList pairs = table.pairs();
    assertTrue(pairs.size() > 100, "pairs: " + pairs.size());
    for (int pair = 0; pair < pairs.size(); pair++) {
      Geometry subject =
          subjects.build().table().rows().get(pairs.subject(pair)).geometry().orElseThrow();
      double expected = OverlayNGRobust.overlay(subject, big, OverlayNG.INTERSECTION).getArea();
      assertEquals(expected, pairs.areaM2(pair), 1e-6);
      assertEquals(expected, pieces.get(pair).getArea(), 1e-3);
      assertTrue(pieces.get(pair).isValid());
    }
  }

  @Test
  void threadsCannotBeSeenInTheTable() {
    Layers subjects = Layers.role("s");
    Layers constraints = Layers.role("c");
    Random random = new Random(11);
    for (int i = 0; i < 700; i++) {
      subjects.add(
          disc(random.nextDouble(3000), random.nextDouble(3000), 40, 24), Map.of("BSM", "S" + i));
      constraints.add(
          disc(random.nextDouble(3000), random.nextDouble(3000), 60, 24), Map.of("BSM", "C" + i));
    }
    RoleLayer s = subjects.build();
    RoleLayer c = constraints.build();

    Tabulation one = table(s, c, 1);
    Tabulation four = table(s, c, 4);

    assertEquals(pairs(one), pairs(four));
    assertEquals(one.footprint().onceM2(), four.footprint().onceM2());
    // Independent: subject ∩ union of all constraints, by JTS on the whole layers.
    Geometry union =
        UnaryUnionOp.union(c.table().rows().stream().map(r -> r.geometry().orElseThrow()).toList());
    double expected =
        s.table().rows().stream()
            .mapToDouble(r -> r.geometry().orElseThrow().intersection(union).getArea())
            .sum();
    assertEquals(expected, one.footprint().bySubjectM2(), expected * 1e-9);
    Geometry subjectUnion =
        UnaryUnionOp.union(s.table().rows().stream().map(r -> r.geometry().orElseThrow()).toList());
    double once = subjectUnion.intersection(union).getArea();
    assertEquals(once, one.footprint().onceM2(), once * 1e-9);
  }

  /**
   * By hand: two subjects of 10 x 10 share the columns 5 to 10; the constraint covers the columns 4
   * to 8: 4 and 3 columns of them, 40 + 30 = 70 m², the columns 4 to 8 once = 40 m².
   */
  @Test
  void groundOfOverlappingSubjectsIsCountedOnce() {
    RoleLayer subjects =
        Layers.of("s", "POLYGON((0 0,10 0,10 10,0 10,0 0))", "POLYGON((5 0,15 0,15 10,5 10,5 0))");
    RoleLayer constraints = Layers.of("c", "POLYGON((4 0,8 0,8 10,4 10,4 0))");

    Tabulation table = table(subjects, constraints, 1);

    assertEquals(70, table.footprint().bySubjectM2(), 1e-9);
    assertEquals(40, table.footprint().onceM2(), 1e-9);
  }

  /**
   * By hand: subjects of 10 x 10 at columns 0-10 and 5-15; core at 4-8 and 7-9, general at 6-12.
   *
   * <pre>
   *           pairs                    by subject        once
   * core      40 + 20 + 30 + 20 = 110  50 + 40 =  90     4-9  =  50
   * general   40 + 60           = 100  40 + 60 = 100     6-12 =  60
   * all                           210  60 + 70 = 130     4-12 =  80
   * between                            190 - 130 = 60    6-9  =  30
   * </pre>
   */
  @Test
  void theTableIsDividedByClassAndCloses() {
    RoleLayer subjects =
        Layers.of("s", "POLYGON((0 0,10 0,10 10,0 10,0 0))", "POLYGON((5 0,15 0,15 10,5 10,5 0))");
    Layers zones =
        Layers.role("c")
            .add("POLYGON((4 0,8 0,8 10,4 10,4 0))", Map.of("ZONE", "core"))
            .add("POLYGON((6 0,12 0,12 10,6 10,6 0))", Map.of("ZONE", "general"))
            .add("POLYGON((7 0,9 0,9 10,7 10,7 0))", Map.of("ZONE", "core"))
            .add("POLYGON((20 0,21 0,21 10,20 10,20 0))", Map.of("ZONE", "far"));

    Tabulation table = table(subjects, Layers.classed(zones.build(), "ZONE"), 1);

    Tabulation.Division division = table.byClass().orElseThrow();
    assertEquals(
        List.of("core 4 110.0 50.0 90.0", "general 2 100.0 60.0 100.0"),
        division.parts().stream().map(TabulationTest::words).toList());
    assertEquals(30, division.overlapBetweenClasses().onceM2(), 1e-9);
    assertEquals(60, division.overlapBetweenClasses().bySubjectM2(), 1e-9);
    assertEquals(80, table.footprint().onceM2(), 1e-9);
    assertEquals(210, table.pairs().sumM2(), 1e-9);
    assertEquals(Optional.empty(), table(subjects, zones.build(), 1).byClass());
  }

  private static String words(Tabulation.ClassTotals part) {
    return String.join(
        " ",
        part.value(),
        String.valueOf(part.pairs()),
        String.valueOf(part.sumOfPairsM2()),
        String.valueOf(part.footprint().onceM2()),
        String.valueOf(part.footprint().bySubjectM2()));
  }

  /** Discs of three classes, held against JTS on the union of each class, at 1 and 3 threads. */
  @Test
  void classesOfManyOverlappingDiscsAgreeWithJts() {
    Layers subjects = Layers.role("s");
    Layers constraints = Layers.role("c");
    Random random = new Random(29);
    Map<String, List<Geometry>> grounds = new TreeMap<>();
    for (int i = 0; i < 400; i++) {
      subjects.add(
          disc(random.nextDouble(2000), random.nextDouble(2000), 40, 24), Map.of("BSM", "S" + i));
      Geometry ground = disc(random.nextDouble(2000), random.nextDouble(2000), 60, 24);
      constraints.add(ground, Map.of("ZONE", "z" + i % 3));
      grounds.computeIfAbsent("z" + i % 3, fresh -> new ArrayList<>()).add(ground);
    }
    RoleLayer s = subjects.build();
    RoleLayer c = Layers.classed(constraints.build(), "ZONE");

    Tabulation one = table(s, c, 1);

    assertEquals(one.byClass(), table(s, c, 3).byClass());
    Geometry subjectUnion =
        UnaryUnionOp.union(s.table().rows().stream().map(r -> r.geometry().orElseThrow()).toList());
    Tabulation.Division division = one.byClass().orElseThrow();
    double sum = 0;
    for (Tabulation.ClassTotals part : division.parts()) {
      double expected =
          subjectUnion.intersection(UnaryUnionOp.union(grounds.get(part.value()))).getArea();
      assertEquals(expected, part.footprint().onceM2(), expected * 1e-9);
      sum += expected;
    }
    assertEquals(one.footprint().onceM2(), sum - division.overlapBetweenClasses().onceM2(), 0.01);
  }

  @Test
  void cancelStopsTheWork() {
    Layers subjects = Layers.role("s");
    for (int i = 0; i < 2000; i++) {
      subjects.add(disc(i, i, 5, 12), Map.of("BSM", "S" + i));
    }
    RoleLayer layer = subjects.build();

    assertThrows(
        Cancelled.class,
        () ->
            Tabulation.of(
                Layers.polygons(layer),
                List.of(Layers.polygons(layer)),
                2,
                new RecordedProgress(2500)));
  }

  private static Tabulation table(RoleLayer subjects, RoleLayer constraints, int threads) {
    return Tabulation.of(
            Layers.polygons(subjects),
            List.of(Layers.polygons(constraints)),
            threads,
            new SilentProgress())
        .get(0);
  }

  private static List<Geometry> pieces(Tabulation table, RoleLayer subjects, RoleLayer by) {
    List<Geometry> pieces = new ArrayList<>();
    table
        .pieces(Layers.polygons(subjects), Layers.polygons(by), 2, new SilentProgress())
        .forEachRemaining(pieces::add);
    return pieces;
  }

  private static List<String> pairs(Tabulation table) {
    PairList pairs = table.pairs();
    return IntStream.range(0, pairs.size())
        .mapToObj(p -> pairs.subject(p) + " " + pairs.constraint(p) + " " + pairs.areaM2(p))
        .toList();
  }

  static Geometry disc(double x, double y, double radius, int points) {
    GeometricShapeFactory shape = new GeometricShapeFactory(Geometries.FACTORY);
    shape.setCentre(new Coordinate(x, y));
    shape.setSize(2 * radius);
    shape.setNumPoints(points);
    return shape.createCircle();
  }
}
