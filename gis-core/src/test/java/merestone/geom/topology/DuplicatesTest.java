package merestone.geom.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import merestone.geom.topology.Duplicates.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class DuplicatesTest {
  private static final String FIRST = "POLYGON((0 0,4 0,4 4,0 4,0 0))";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the very same|POLYGON((0 0,4 0,4 4,0 4,0 0))|0|true",
        "begun elsewhere|POLYGON((4 4,0 4,0 0,4 0,4 4))|0|true",
        "the other way round|POLYGON((0 0,0 4,4 4,4 0,0 0))|0|true",
        "a point twice|POLYGON((0 0,4 0,4 0,4 4,0 4,0 0))|0|true",
        "a part of its own|MULTIPOLYGON(((0 0,4 0,4 4,0 4,0 0)))|0|true",
        "a tenth of a millimetre off|POLYGON((0 0,4 0,4.0000999 4,0 4,0 0))|0.0001|true",
        "more than that off|POLYGON((0 0,4 0,4.00011 4,0 4,0 0))|0.0001|false",
        "off without tolerance|POLYGON((0 0,4 0,4.0000001 4,0 4,0 0))|0|false",
        "across zero, where rounding would tell them apart"
            + "|POLYGON((-0.00004 0,4 0,4 4,0 4,-0.00004 0))|0.0001|true",
        "a hole more|POLYGON((0 0,4 0,4 4,0 4,0 0),(1 1,2 1,2 2,1 1))|0|false",
        "same box only|POLYGON((0 0,4 0,4 4,2 3,0 4,0 0))|0|false",
        "other order of points|POLYGON((0 0,4 4,4 0,0 4,0 0))|0|false",
        "a line|LINESTRING(0 0,4 0,4 4,0 4,0 0)|0|false",
      })
  void pairs(String situation, String other, double tolerance, boolean same) throws ParseException {
    Found<Group> found = groups(List.of(read(FIRST), read(other)), tolerance);
    assertEquals(same ? List.of(new Group(List.of(0, 1), read(FIRST))) : List.of(), found.faults());
    assertEquals(List.of(), found.undecided());
  }

  @Test
  void groupsInTheOrderOfTheLayer() throws ParseException {
    Geometry a = read(FIRST);
    Geometry b = read("MULTIPOLYGON(((9 9,10 9,10 10,9 9)),((0 0,1 0,1 1,0 0)))");
    Geometry turned = read("MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((9 9,10 9,10 10,9 9)))");
    Found<Group> found = groups(List.of(b, a, read("POINT(0 0)"), a, turned, a), 0.0001);
    assertEquals(
        List.of(List.of(0, 4), List.of(1, 3, 5)),
        found.faults().stream().map(Group::features).toList());
  }

  /** Open lines are no rings: the same points in another order are another line. */
  @Test
  void linesEitherWay() throws ParseException {
    Found<Group> found =
        groups(
            List.of(
                read("LINESTRING(0 0,1 5,9 9)"),
                read("LINESTRING(9 9,1 5,0 0)"),
                read("LINESTRING(0 0,9 9,1 5)")),
            0);
    assertEquals(List.of(List.of(0, 1)), found.faults().stream().map(Group::features).toList());
  }

  @Test
  void aThousandFeaturesSomeThereThreeTimes() {
    List<Geometry> layer = new ArrayList<>();
    RandomLayers stars = new RandomLayers(RandomLayers.Kind.STARS, 1);
    while (layer.size() < 1000) {
      layer.addAll(stars.next());
    }
    int single = layer.size();
    layer.addAll(new ArrayList<>(layer.subList(0, 100)));
    layer.addAll(layer.subList(0, 100).stream().map(Geometry::reverse).toList());
    Found<Group> found = groups(layer, 0.0001);
    assertEquals(100, found.faults().size());
    assertEquals(List.of(7, single + 7, single + 107), found.faults().get(7).features());
    Collections.shuffle(layer, new Random(1));
    assertEquals(100, groups(layer, 0).faults().size());
  }

  @Test
  void whatIsMissingIsUndecided() throws ParseException {
    Found<Group> found = groups(List.of(read("POLYGON EMPTY"), read(FIRST)), 0);
    assertEquals(List.of(Undecided.of(0, "no geometry")), found.undecided());
  }

  private static Found<Group> groups(List<Geometry> layer, double tolerance) {
    return Duplicates.of(layer, tolerance, new Work(2, () -> {}));
  }

  private static Geometry read(String wkt) throws ParseException {
    return new WKTReader().read(wkt);
  }
}
