package merestone.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * The arithmetic beside each planted parcel against the drawing, by whole-layer unions and single
 * overlays, with every rule told again in a line: nothing of the engine is used.
 */
class PlantedTest {
  private static final District DISTRICT = new District();
  private static final double LIMIT_M2 = 1;
  private static final Geometry CORE = redLine(RedLines.CORE);
  private static final Geometry GENERAL = redLine(RedLines.GENERAL);
  private static final Geometry UNKNOWN = redLine("");
  private static final Geometry FARMLAND = UnaryUnionOp.union(DISTRICT.farmland().shapes());
  private static final Geometry BOUNDARY =
      UnaryUnionOp.union(DISTRICT.boundary().shapes().toList());
  private static final Geometry ELASTIC = boundary(Boundary.ELASTIC);
  private static final Geometry SPECIAL = boundary(Boundary.SPECIAL);

  static Stream<Planted> planted() {
    return DISTRICT.planted().stream().filter(one -> one.asParcel().shape().isPresent());
  }

  @ParameterizedTest
  @MethodSource("planted")
  void isJudgedAsWorkedOut(Planted one) {
    Parcel parcel = one.asParcel();
    Map<String, Double> worked = new TreeMap<>();
    List<String> undecided = new ArrayList<>();
    for (Planted.Expected expected : one.expected()) {
      if (expected.undecided()) {
        undecided.add(expected.rule());
      } else {
        worked.put(expected.rule(), Arithmetic.value(expected.arithmetic()).doubleValue());
      }
    }
    Map<String, Double> measured = measured(parcel);
    assertEquals(worked.keySet(), measured.keySet(), parcel.name());
    worked.forEach((rule, area) -> assertEquals(area, measured.get(rule), 1e-6, parcel.name()));
    assertEquals(undecided(parcel), undecided, parcel.name());
  }

  private static Map<String, Double> measured(Parcel parcel) {
    Geometry shape = GeometryFixer.fix(parcel.shape().orElseThrow());
    boolean excused = parcel.major() || parcel.category().matches("LHA-(0[1-9]|10)");
    Predicate<String> use = prefix -> parcel.use().startsWith(prefix);
    Map<String, Double> found = new TreeMap<>();
    put(found, "RL-01", true, shape.intersection(CORE));
    put(found, excused ? "RL-03" : "RL-02", true, shape.intersection(GENERAL));
    Geometry farmland = shape.intersection(FARMLAND);
    boolean construction = parcel.use().compareTo("07") >= 0 && parcel.use().compareTo("17") < 0;
    put(found, parcel.major() ? "PBF-02" : "PBF-01", construction, farmland);
    put(found, "PBF-03", Stream.of("02", "03", "04", "06", "1704").anyMatch(use), farmland);
    put(found, "PBF-04", parcel.use().isEmpty(), farmland);
    Geometry outside = shape.difference(BOUNDARY);
    boolean mining = use.test("1002") || use.test("1003");
    boolean business = Stream.of("09", "10", "11").anyMatch(use) && !mining;
    boolean urban = business || Stream.of("0701", "08", "16").anyMatch(use);
    put(found, "UDB-01", use.test("0701"), outside);
    put(found, "UDB-02", business, outside);
    put(found, "UDB-03", Stream.of("0702", "08", "14", "16").anyMatch(use), outside);
    List<String> listed = List.of("12", "13", "1501", "1503", "1505", "1506");
    put(found, "UDB-04", listed.stream().anyMatch(use), outside);
    put(found, "UDB-05", urban || use.test("0702") || use.test("14"), shape.intersection(ELASTIC));
    put(found, "UDB-06", urban, shape.intersection(SPECIAL));
    put(found, "UDB-07", parcel.use().isEmpty(), outside);
    return found;
  }

  @ParameterizedTest
  @MethodSource("merestone.sample.PlantedOverlap#cases")
  void linesOverlapAsWorkedOut(PlantedOverlap overlap) {
    boolean farmed = overlap.layer().equals("永久基本农田");
    Polygon subject =
        farmed
            ? DISTRICT.farmland().shapes().get(overlap.record())
            : DISTRICT.redLines().zones().get(overlap.record()).shape();
    Geometry against =
        overlap.rule().equals("LN-01")
            ? UnaryUnionOp.union(DISTRICT.redLines().shapes().toList())
            : BOUNDARY;
    double expected = Arithmetic.value(overlap.arithmetic()).doubleValue();
    assertEquals(expected, subject.intersection(against).getArea(), 1e-6);
  }

  private static void put(Map<String, Double> found, String rule, boolean applies, Geometry on) {
    if (applies && on.getArea() > LIMIT_M2) {
      found.put(rule, on.getArea());
    }
  }

  /** Whatever lies on red line that does not say its zone: core or not, rule 2 or rule 3. */
  private static List<String> undecided(Parcel parcel) {
    boolean unknown = parcel.shape().orElseThrow().intersects(UNKNOWN);
    return unknown ? List.of("RL-01", "RL-02") : List.of();
  }

  private static Geometry redLine(String part) {
    List<Polygon> shapes = new ArrayList<>();
    for (RedLines.Zone zone : DISTRICT.redLines().zones()) {
      if (zone.part().equals(part)) {
        shapes.add(zone.shape());
      }
    }
    return UnaryUnionOp.union(shapes);
  }

  private static Geometry boundary(String kind) {
    List<Polygon> shapes = new ArrayList<>();
    for (Boundary.Zone zone : DISTRICT.boundary().zones()) {
      if (zone.kind().equals(kind)) {
        shapes.add(zone.shape());
      }
    }
    return UnaryUnionOp.union(shapes);
  }
}
