package merestone.geom.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import merestone.geom.Geometries;
import merestone.geom.RandomPolygons;
import merestone.geom.topology.ValidityFault.Kind;
import merestone.geom.topology.ValidityFaults.Orientation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.valid.IsValidOp;

class ValidityFaultsTest {

  /** Kinds and places by hand, from a sketch of each. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "a square|POLYGON((0 0,9 0,9 9,0 9,0 0))|",
        "a bow-tie|POLYGON((0 0,2 2,2 0,0 2,0 0))|SELF_CROSSING 1 1",
        "two crossings|POLYGON((0 0,9 0,9 4,3 -1,1 4,0 4,0 0))"
            + "|SELF_CROSSING 4.2 0; SELF_CROSSING 2.6 0",
        "a spike|POLYGON((0 0,4 0,8 0,4 0,4 4,0 4,0 0))|SELF_OVERLAP 6 0",
        "a corner on an edge|POLYGON((0 0,4 0,4 4,2 0,0 4,0 0))|SELF_TOUCHING 2 0",
        "through one point twice|POLYGON((0 0,2 2,4 0,4 4,2 2,0 4,0 0))|SELF_TOUCHING 2 2",
        "crossing at a point of both|POLYGON((0 0,2 2,4 4,4 0,2 2,0 4,0 0))|SELF_CROSSING 2 2",
        "points twice|POLYGON((0 0,9 0,9 0,9 9,9 9,0 9,0 0))|REPEATED_POINT 9 0; REPEATED_POINT 9 9",
        "two points|POLYGON((0 0,4 0,4 0,0 0))|REPEATED_POINT 4 0; TOO_FEW_POINTS 0 0",
        "along a line|POLYGON((0 0,4 4,2 2,0 0))|ZERO_AREA 0 0",
        "there and back|POLYGON((0 0,4 0,4 3,4 0,0 0))|ZERO_AREA 0 0",
        "a hole outside|POLYGON((0 0,9 0,9 9,0 9,0 0),(20 0,21 0,21 1,20 0))|HOLE_OUTSIDE 20 0",
        "a hole across|POLYGON((0 0,9 0,9 9,0 9,0 0),(8 1,12 1,12 2,8 2,8 1))"
            + "|RINGS_CROSS 9 1; RINGS_CROSS 9 2",
        "a hole along the shell|POLYGON((0 0,9 0,9 9,0 9,0 0),(9 2,9 4,5 3,9 2))"
            + "|RINGS_OVERLAP 9 3",
        "a hole touching once|POLYGON((0 0,9 0,9 9,0 9,0 0),(9 3,5 4,5 2,9 3))|",
        "a hole touching twice|POLYGON((0 0,9 0,9 9,0 9,0 0),(9 3,4 4,0 3,4 2,9 3))"
            + "|DISCONNECTED_INTERIOR 9 3",
        "holes in a circle|POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,4 2,3 4,2 2),(4 2,6 2,5 4,4 2),"
            + "(3 4,5 4,4 6,3 4))|DISCONNECTED_INTERIOR 5 4",
        "a hole in a hole|POLYGON((0 0,9 0,9 9,0 9,0 0),(1 1,8 1,8 8,1 8,1 1),(3 3,4 3,4 4,3 3))"
            + "|NESTED_HOLE 3 3",
        "a part in a part|MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0)),((2 2,4 2,3 4,2 2)))"
            + "|NESTED_PART 2 2",
        "a part in a hole|MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0),(1 1,8 1,8 8,1 8,1 1)),"
            + "((2 2,4 2,3 4,2 2)))|",
        "parts across|MULTIPOLYGON(((0 0,4 0,4 4,0 4,0 0)),((2 2,6 2,6 6,2 6,2 2)))"
            + "|RINGS_CROSS 4 2; RINGS_CROSS 2 4",
        "parts with a common edge|MULTIPOLYGON(((0 0,4 0,4 4,0 4,0 0)),((4 0,8 0,8 4,4 4,4 0)))"
            + "|RINGS_OVERLAP 4 2",
        "parts touching in a corner|MULTIPOLYGON(((0 0,4 0,4 4,0 4,0 0)),((4 4,8 4,8 8,4 8,4 4)))|",
        "faults of several kinds|POLYGON((0 0,9 0,9 0,9 9,0 9,0 0),(8 1,12 1,12 2,8 2,8 1),"
            + "(20 0,21 0,21 1,20 0),(3 3,5 5,5 3,3 5,3 3))|REPEATED_POINT 9 0; RINGS_CROSS 9 1;"
            + " RINGS_CROSS 9 2; SELF_CROSSING 4 4; HOLE_OUTSIDE 20 0",
      })
  void everyFaultIsFound(String situation, String wkt, String expected) throws ParseException {
    Found<ValidityFault> found = faults(new WKTReader().read(wkt), Orientation.ANY);
    assertEquals(List.of(), found.undecided());
    assertEquals(sorted(expected == null ? "" : expected), sorted(texts(found)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "shells counter-clockwise|SHELLS_COUNTER_CLOCKWISE|1",
        "shells clockwise|SHELLS_CLOCKWISE|0",
        "either way|ANY|",
      })
  void ringsThatRunTheWrongWay(String situation, Orientation orientation, String ring)
      throws ParseException {
    Geometry bothCounterClockwise =
        new WKTReader().read("POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,4 2,3 4,2 2))");
    Found<ValidityFault> found = faults(bothCounterClockwise, orientation);
    assertEquals(
        ring == null ? "" : "WRONG_ORIENTATION " + ring,
        found.faults().stream()
            .map(fault -> fault.kind() + " " + fault.ring())
            .collect(Collectors.joining("; ")));
  }

  @Test
  void coordinatesThatAreNoNumbersAndRingsThatAreNotClosed() throws ParseException {
    Polygon bad =
        (Polygon) new WKTReader().read("POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,4 2,3 4,2 2))");
    bad.getExteriorRing().getCoordinateSequence().setOrdinate(1, 1, Double.NaN);
    bad.getExteriorRing().getCoordinateSequence().setOrdinate(3, 0, Double.NEGATIVE_INFINITY);
    bad.getInteriorRingN(0).getCoordinateSequence().setOrdinate(3, 0, 2.5);
    bad.getInteriorRingN(0).getCoordinateSequence().setOrdinate(3, 1, 2.5);
    assertEquals(
        sorted("NOT_FINITE 0 0; NOT_FINITE 9 9; NOT_CLOSED 2.5 2.5"),
        sorted(texts(faults(bad, Orientation.ANY))));
  }

  @Test
  void whatHasNoPolygonIsNotClean() throws ParseException {
    assertTrue(!faults(new WKTReader().read("LINESTRING(0 0,1 1)"), Orientation.ANY).isClean());
    Found<EachFeature.InFeature<ValidityFault>> layer =
        ValidityFaults.ofLayer(
            Arrays.asList(null, Geometries.FACTORY.createPolygon()),
            Orientation.ANY,
            new Work(1, () -> {}));
    assertEquals(2, layer.undecided().size());
  }

  /** The independent answer is JTS's: valid or not, and the place of the fault it names. */
  @Test
  void agreesWithJtsOnRandomPolygons() {
    RandomPolygons polygons = new RandomPolygons(5, new Coordinate(500_000, 4_300_000), 1);
    int invalid = 0;
    int many = 0;
    for (int round = 0; round < 20_000; round++) {
      Geometry geometry = polygons.next();
      Found<ValidityFault> found = faults(geometry, Orientation.ANY);
      boolean sound = found.faults().stream().allMatch(f -> f.kind() == Kind.REPEATED_POINT);
      assertEquals(List.of(), found.undecided(), geometry::toText);
      assertEquals(new IsValidOp(geometry).isValid(), sound, () -> found + " " + geometry);
      invalid += sound ? 0 : 1;
      many += found.faults().size() > 1 ? 1 : 0;
    }
    assertTrue(invalid > 5000 && invalid < 19_000 && many > 3000, invalid + ", " + many);
  }

  private static Found<ValidityFault> faults(Geometry geometry, Orientation orientation) {
    return ValidityFaults.of(geometry, orientation);
  }

  private static String texts(Found<ValidityFault> found) {
    return found.faults().stream()
        .map(f -> f.kind() + " " + number(f.place().x) + " " + number(f.place().y))
        .collect(Collectors.joining("; "));
  }

  private static String number(double value) {
    double rounded = Math.round(value * 1e9) / 1e9;
    return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
  }

  private static List<String> sorted(String faults) {
    return Arrays.stream(faults.split("; ")).sorted().toList();
  }
}
