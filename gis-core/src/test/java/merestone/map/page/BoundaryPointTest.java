package merestone.map.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class BoundaryPointTest {
  private static List<String> points(String wkt) throws ParseException {
    Geometry shape = new WKTReader().read(wkt);
    return BoundaryPoint.of(shape).stream()
        .map(
            point ->
                String.format(
                    Locale.ROOT,
                    "%s %d %.0f %.0f",
                    point.name(),
                    point.ring(),
                    point.at().x,
                    point.at().y))
        .toList();
  }

  /** Clockwise from the north-western corner (0, 9), whichever way and wherever the ring begins. */
  @Test
  void ringsRunClockwiseFromTheNorthWest() throws ParseException {
    List<String> clockwise = List.of("J1 1 0 9", "J2 1 9 9", "J3 1 9 0", "J4 1 0 0");
    assertEquals(clockwise, points("POLYGON((0 0,9 0,9 9,0 9,0 0))"));
    assertEquals(clockwise, points("POLYGON((9 9,9 0,0 0,0 9,9 9))"));
  }

  /** A hole runs the other way, has the next ring number, and the names run on. */
  @Test
  void holesFollowTheirShell() throws ParseException {
    assertEquals(
        List.of(
            "J1 1 0 9",
            "J2 1 9 9",
            "J3 1 9 0",
            "J4 1 0 0", //
            "J5 2 4 6",
            "J6 2 4 4",
            "J7 2 6 4",
            "J8 2 6 6"),
        points("POLYGON((0 0,9 0,9 9,0 9,0 0),(4 4,6 4,6 6,4 6,4 4))"));
  }

  @Test
  void partsWithinPartsAreFoundAndLinesHaveNone() throws ParseException {
    assertEquals(
        List.of("J1 1 0 1", "J2 1 1 1", "J3 1 1 0", "J4 2 5 6", "J5 2 6 6", "J6 2 6 5"),
        points(
            "GEOMETRYCOLLECTION(MULTIPOLYGON(((0 1,1 1,1 0,0 1)),((5 6,6 6,6 5,5 6))),"
                + "LINESTRING(0 0,1 1))"));
    assertEquals(List.of(), points("POINT(1 1)"));
  }
}
