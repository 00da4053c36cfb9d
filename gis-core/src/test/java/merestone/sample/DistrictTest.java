package merestone.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** The layers are sound, and ordinary parcels are out of everybody's way. */
class DistrictTest {
  private static final District DISTRICT = new District();

  /** Uses no rule of the three lines asks about outside the boundary. */
  private static final Set<String> RURAL =
      Set.of("0201", "0301", "0601", "0602", "0703", "0704", "1704");

  @Test
  void constraintLayersAreValid() {
    List<Polygon> shapes =
        Stream.of(
                DISTRICT.towns().shapes().values().stream(),
                DISTRICT.boundary().shapes(),
                DISTRICT.redLines().shapes(),
                DISTRICT.redLines().reserves().stream().map(RedLines.Zone::shape),
                DISTRICT.farmland().shapes().stream())
            .flatMap(all -> all)
            .toList();
    assertTrue(shapes.size() > 900, "shapes: " + shapes.size());
    shapes.forEach(shape -> assertTrue(shape.isValid(), () -> shape.toString()));
  }

  @Test
  void twelveTownsCoverTheDistrictWithoutGapOrOverlap() {
    Polygon[] towns = DISTRICT.towns().shapes().values().toArray(Polygon[]::new);
    assertEquals(12, towns.length);
    assertTrue(CoverageValidator.isValid(towns));
    assertTrue(DISTRICT.towns().district() instanceof Polygon);
  }

  @Test
  void redLineVerticesAreCloseEnoughForDegrees() {
    double longest =
        DISTRICT.redLines().shapes().mapToDouble(DistrictTest::longestSide).max().orElseThrow();
    assertTrue(longest <= 100, "longest side " + longest);
  }

  private static double longestSide(Polygon shape) {
    Coordinate[] shell = shape.getExteriorRing().getCoordinates();
    double longest = 0;
    for (int i = 1; i < shell.length; i++) {
      longest = Math.max(longest, shell[i].distance(shell[i - 1]));
    }
    return longest;
  }

  @Test
  void controlLinesKeepOffEachOtherButWherePlanted() {
    Obstacles boundary = new Obstacles().add(DISTRICT.boundary().shapes().toList());
    List<Polygon> redLines = new ArrayList<>(DISTRICT.redLines().shapes().toList());
    redLines.remove(RedLines.GROVE_RECORD);
    redLines.forEach(line -> assertTrue(boundary.areFartherThan(100, line)));
    Obstacles lines = new Obstacles().add(redLines).add(DISTRICT.boundary().shapes().toList());
    DISTRICT.farmland().shapes().stream()
        .skip(Farmland.planted().size())
        .forEach(patch -> assertTrue(lines.areFartherThan(10, patch), patch::toString));
  }

  @Test
  void aboutSixHundredProjectsBetween500SquareMetresAnd20Hectares() {
    List<Parcel> ordinary = DISTRICT.ordinary();
    int all = ordinary.size() + DISTRICT.planted().size();
    assertTrue(all >= 560 && all <= 640, "parcels: " + all);
    for (Parcel parcel : ordinary) {
      double area = shape(parcel).getArea();
      assertTrue(area >= 500 && area <= 200_000, () -> parcel.name() + " " + area);
      assertTrue(shape(parcel).isValid());
    }
  }

  @Test
  void ordinaryParcelsAreFarFromWhateverCouldObject() {
    Obstacles objecting = new Obstacles().add(DISTRICT.farmland().shapes());
    objecting.add(DISTRICT.redLines().shapes().toList());
    DISTRICT.boundary().zones().stream()
        .filter(zone -> !zone.kind().equals(Boundary.BUILT))
        .forEach(zone -> objecting.add(zone.shape()));
    for (Parcel parcel : DISTRICT.ordinary()) {
      assertTrue(objecting.areFartherThan(OrdinaryParcels.CLEARANCE, shape(parcel)), parcel::name);
    }
  }

  @Test
  void ordinaryParcelsAreWellInsideTheBoundaryOrOfRuralUse() {
    List<Polygon> built = DISTRICT.boundary().built();
    int rural = 0;
    for (Parcel parcel : DISTRICT.ordinary()) {
      boolean inside = built.stream().anyMatch(zone -> isWellInside(zone, shape(parcel)));
      assertTrue(inside || RURAL.contains(parcel.use()), parcel::name);
      rural += inside ? 0 : 1;
    }
    assertTrue(rural > 100 && DISTRICT.ordinary().size() - rural > 100, "rural: " + rural);
  }

  private static boolean isWellInside(Polygon zone, Geometry shape) {
    return zone.contains(shape)
        && !zone.getBoundary().isWithinDistance(shape, OrdinaryParcels.CLEARANCE);
  }

  @Test
  void noTwoParcelsShareGround() {
    Obstacles placed = new Obstacles();
    Stream<Parcel> planted = DISTRICT.planted().stream().map(Planted::asParcel);
    for (Parcel parcel : Stream.concat(planted, DISTRICT.ordinary().stream()).toList()) {
      parcel
          .shape()
          .ifPresent(
              shape -> {
                assertTrue(placed.areFartherThan(1, shape), parcel::name);
                placed.add(shape);
              });
    }
  }

  @Test
  void theDistrictIsTwentyByFifteenKilometres() {
    Envelope extent = DISTRICT.towns().district().getEnvelopeInternal();
    assertEquals(20_000, extent.getWidth(), 1_500);
    assertEquals(15_000, extent.getHeight(), 1_500);
  }

  @Test
  void everyRuleAndEveryKindIsPlanted() {
    Set<String> rules = new HashSet<>();
    DISTRICT.planted().forEach(one -> one.expected().forEach(said -> rules.add(said.rule())));
    PlantedOverlap.cases().forEach(overlap -> rules.add(overlap.rule()));
    assertEquals(
        Set.of(
            "RL-01", "RL-02", "RL-03", "PBF-01", "PBF-02", "PBF-03", "PBF-04", "UDB-01", "UDB-02",
            "UDB-03", "UDB-04", "UDB-05", "UDB-06", "UDB-07", "LN-01", "LN-02", "LN-03"),
        rules);
  }

  private static Geometry shape(Parcel parcel) {
    return parcel.shape().orElseThrow();
  }
}
