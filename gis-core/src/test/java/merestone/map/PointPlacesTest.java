package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.map.page.BoundaryPoint;
import merestone.map.page.PageContent;
import merestone.message.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** At 1:10000 and 254 dpi a pixel is 1 m; a ring is 10 pixels wide, a letter about 15 high. */
class PointPlacesTest {
  private static final Envelope KILOMETRE = new Envelope(0, 1000, 0, 1000);

  private static MapPage page(List<BoundaryPoint> points) {
    PageContent bare = Pages.content(Text.same("T"), KILOMETRE);
    PageContent content =
        new PageContent(
            bare.title(),
            bare.subtitle(),
            bare.warning(),
            bare.notes(),
            KILOMETRE,
            "",
            points,
            List.of(),
            Optional.empty());
    MapScene scene =
        new Sketch().layer("parcels", "POLYGON((0 0,1000 0,1000 1000,0 1000,0 0))").scene();
    return Pages.page(scene, Pages.layout("A4", true, 10_000), content, 254);
  }

  /** Points on a line, so many metres from each other. */
  private static List<BoundaryPoint> line(int count, double apart) {
    List<BoundaryPoint> points = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      points.add(new BoundaryPoint("J" + i, 1, new Coordinate(100 + i * apart, 500)));
    }
    return points;
  }

  @ParameterizedTest
  @CsvSource({"20, 40", "30, 14", "60, 11", "200, 1"})
  void noNameLiesOnAnotherNorOnARingAndNoneIsLost(int count, double apart) {
    MapPage page = page(line(count, apart));
    PointPlaces places = page.points();
    List<PointPlaces.Name> names = places.names();
    for (PointPlaces.Name name : names) {
      for (PointPlaces.Name other : names) {
        assertTrue(name == other || !name.room().intersects(other.room()), name + " " + other);
      }
      for (Rectangle2D ring : places.rings()) {
        assertFalse(name.room().intersects(ring), name.words());
      }
    }
    List<String> all = new ArrayList<>(places.left());
    names.forEach(name -> all.addAll(List.of(name.words().split("/"))));
    assertEquals(count, all.stream().distinct().count());
    assertEquals(places.left().isEmpty(), page.faults().isEmpty(), page.faults().toString());
  }

  /**
   * 200 points a pixel apart: three of them, no further than a quarter of a ring, are one place; of
   * the 67 places 3 pixels apart every fourth can have a ring of 10 pixels. 17 times 3 names.
   */
  @Test
  void whatHasNoRoomIsToldByTheSelfCheck() {
    MapPage page = page(line(200, 1));
    assertTrue(page.points().left().size() >= 200 - 17 * 3);
    String left = String.valueOf(page.points().left().size());
    assertTrue(page.faults().get(0).zh().contains(left + " 个界址点"), page.faults().toString());
  }

  /** Two conflicts share an edge: its ends are a point of each. */
  @Test
  void pointsOfOnePlaceShareAName() {
    List<BoundaryPoint> points = new ArrayList<>(line(3, 200));
    points.add(new BoundaryPoint("J4", 2, new Coordinate(300, 500)));
    List<String> names =
        page(points).points().names().stream().map(PointPlaces.Name::words).toList();
    assertEquals(List.of("J1/J4", "J2", "J3"), names);
  }

  @Test
  void namesLeftOutAreListedInRuns() {
    Text words = PointMarks.left(List.of("J7", "J1", "J2", "J3"));
    assertEquals("4 个界址点未标注名称：J1…J3, J7，坐标见表", words.zh());
  }
}
