package merestone.geom.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import merestone.geom.Geometries;
import merestone.geom.overlap.PackedPolygons;
import merestone.geom.topology.Gaps.Gap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GapsTest {
  private static final Work WORK = new Work(2, () -> {});

  /** Area, mean width 2A/P and neighbours by hand. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a ring of two|POLYGON((0 0,9 0,9 3,3 3,3 6,9 6,9 9,0 9,0 0)); POLYGON((6 3,9 3,9 6,6 6,6 3))"
            + "|9.000 1.500 [0, 1]",
        "open to one side|POLYGON((0 0,9 0,9 3,3 3,3 6,9 6,9 9,0 9,0 0))|",
        "a hole nobody fills|POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,2 4,6 4,6 2,2 2))"
            + "|8.000 1.333 [0]",
        "a hole that is filled|POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,2 4,6 4,6 2,2 2));"
            + "POLYGON((2 2,6 2,6 4,2 4,2 2))|",
        "a hole half filled|POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,2 4,6 4,6 2,2 2));"
            + "POLYGON((2 2,4 2,4 4,2 4,2 2))|4.000 1.000 [0, 1]",
        "an island in a hole|POLYGON((0 0,9 0,9 9,0 9,0 0),(1 1,1 8,8 8,8 1,1 1));"
            + "POLYGON((4 4,5 4,5 5,4 5,4 4))|48.000 3.000 [0, 1]",
        "a hole under another feature|POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,2 4,6 4,6 2,2 2));"
            + "POLYGON((1 1,7 1,7 5,1 5,1 1))|",
        "a sliver beside a T-junction|POLYGON((0 0,9 0,9 2,5 1.99,0 2,0 0));"
            + "POLYGON((0 2,9 2,9 4,0 4,0 2))|0.045 0.005 [0, 1]",
        "a T-junction that fits|POLYGON((0 0,9 0,9 2,0 2,0 0));"
            + "POLYGON((0 2,5 2,5 4,0 4,0 2));POLYGON((5 2,9 2,9 4,5 4,5 2))|",
        "enclosed but for corners|POLYGON((1 0,2 1,0 1,1 0));POLYGON((2 1,3 2,2 3,2 1));"
            + "POLYGON((2 3,1 4,0 3,2 3));POLYGON((0 3,-1 2,0 1,0 3))"
            + "|4.000 1.000 [0, 1, 2, 3]",
        "two gaps from west to east|POLYGON((0 0,9 0,9 9,0 9,0 0),(6 2,6 4,7 4,7 2,6 2),"
            + "(2 2,2 4,4 4,4 2,2 2))|4.000 1.000 [0]; 2.000 0.667 [0]",
      })
  void enclosed(String situation, String layer, String expected) throws ParseException {
    Found<Gap> found = Gaps.enclosed(layer(layer), 0, WORK);
    assertEquals(List.of(), found.undecided());
    assertEquals(expected == null ? "" : expected, texts(found));
  }

  /** Areas by hand; the outline is a square of ten by ten, in the second case two that overlap. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nothing there|POLYGON((0 0,10 0,10 10,0 10,0 0))|POLYGON((20 0,21 0,21 1,20 0))"
            + "|100.000 5.000 []",
        "along one side|POLYGON((0 0,10 0,10 10,0 10,0 0))|POLYGON((0 0,8 0,8 10,0 10,0 0))"
            + "|20.000 1.667 [0]",
        "overlapping outlines|POLYGON((0 0,6 0,6 10,0 10,0 0));POLYGON((4 0,10 0,10 10,4 10,4 0))"
            + "|POLYGON((0 0,8 0,8 10,0 10,0 0))|20.000 1.667 [0]",
        "beyond the outline|POLYGON((0 0,10 0,10 10,0 10,0 0))|POLYGON((-5 -5,20 -5,20 20,-5 20,-5 -5))|",
        "a corner, and what is enclosed outside does not count|POLYGON((0 0,10 0,10 10,0 10,0 0))"
            + "|POLYGON((0 0,10 0,10 8,2 10,0 10,0 0));POLYGON((20 0,29 0,29 9,20 9,20 0),"
            + "(22 2,22 4,26 4,26 2,22 2))|8.000 0.877 [0]",
      })
  void insideAnOutline(String situation, String outline, String layer, String expected)
      throws ParseException {
    Found<Gap> found = Gaps.inside(layer(outline), layer(layer), 0, WORK);
    assertEquals(List.of(), found.undecided());
    assertEquals(expected == null ? "" : expected, texts(found));
  }

  @Test
  void aLimitAndFeaturesWithoutGround() throws ParseException {
    PackedPolygons twoGaps =
        layer(
            "POLYGON((0 0,9 0,9 9,0 9,0 0),(6 2,6 4,7 4,7 2,6 2),(2 2,2 4,4 4,4 2,2 2));POLYGON EMPTY");
    Found<Gap> found = Gaps.enclosed(twoGaps, 2, WORK);
    assertEquals("4.000 1.000 [0]", texts(found));
    assertEquals(List.of(Undecided.of(1, "no usable ground")), found.undecided());
    assertThrows(IllegalArgumentException.class, () -> Gaps.enclosed(twoGaps, Double.NaN, WORK));
  }

  /** The west lobe of a bow-tie runs clockwise: less than no feature covers it. */
  @Test
  void ringsThatAreNotValidAreNotClean() throws ParseException {
    Found<Gap> found = Gaps.enclosed(layer("POLYGON((0 0,6 6,6 0,0 3,0 0))"), 0, WORK);
    assertEquals(
        List.of(Undecided.of(Undecided.NONE, "borders do not add up to polygons")),
        found.undecided());
  }

  @Test
  void nothingAtAllHasNoGaps() {
    Found<Gap> found = Gaps.enclosed(RandomLayers.packed(List.of()), 0, WORK);
    assertEquals(true, found.isClean());
    Found<Gap> noOutline =
        Gaps.inside(
            RandomLayers.packed(List.of(Geometries.FACTORY.createPolygon())),
            RandomLayers.packed(List.of()),
            0,
            WORK);
    assertEquals(false, noOutline.isClean());
  }

  private static PackedPolygons layer(String wkt) throws ParseException {
    List<Geometry> features = new ArrayList<>();
    for (String one : wkt.split(";")) {
      features.add(new WKTReader().read(one));
    }
    return RandomLayers.packed(features);
  }

  private static String texts(Found<Gap> found) {
    return found.faults().stream()
        .map(
            gap ->
                String.format(
                    Locale.ROOT, "%.3f %.3f %s", gap.areaM2(), gap.meanWidthM(), gap.neighbours()))
        .collect(Collectors.joining("; "));
  }
}
