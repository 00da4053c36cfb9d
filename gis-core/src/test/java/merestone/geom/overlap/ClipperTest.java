package merestone.geom.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class ClipperTest {

  /** All answers by hand; the figures lie on a small grid and can be drawn on squared paper. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
    two squares across a corner | POLYGON((0 0,4 0,4 4,0 4,0 0)) | POLYGON((2 2,6 2,6 6,2 6,2 2)) | POLYGON((2 2,4 2,4 4,2 4,2 2))
    far apart | POLYGON((0 0,4 0,4 4,0 4,0 0)) | POLYGON((12 2,16 2,16 6,12 6,12 2)) | POLYGON EMPTY
    boxes meet, grounds do not | POLYGON((0 0,4 0,0 4,0 0)) | POLYGON((3 3,6 3,6 6,3 6,3 3)) | POLYGON EMPTY
    A inside B | POLYGON((1 1,2 1,2 3,1 1)) | POLYGON((0 0,4 0,4 4,0 4,0 0)) | POLYGON((1 1,2 1,2 3,1 1))
    B inside A | POLYGON((0 0,4 0,4 4,0 4,0 0)) | POLYGON((1 1,2 1,2 3,1 1)) | POLYGON((1 1,2 1,2 3,1 1))
    a comb cuts a bar in three | POLYGON((0 0,0 5,1 5,1 1,2 1,2 5,3 5,3 1,4 1,4 5,5 5,5 0,0 0)) | POLYGON((-1 3,6 3,6 4,-1 4,-1 3)) | MULTIPOLYGON(((0 3,1 3,1 4,0 4,0 3)),((2 3,3 3,3 4,2 4,2 3)),((4 3,5 3,5 4,4 4,4 3)))
    a hole of B inside A | POLYGON((0 0,9 0,9 9,0 9,0 0)) | POLYGON((-1 -1,10 -1,10 10,-1 10,-1 -1),(2 2,2 4,4 4,4 2,2 2)) | POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,2 4,4 4,4 2,2 2))
    A inside a hole of B | POLYGON((3 3,4 3,4 4,3 4,3 3)) | POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,2 5,5 5,5 2,2 2)) | POLYGON EMPTY
    a hole of B across the edge of A | POLYGON((0 0,3 0,3 9,0 9,0 0)) | POLYGON((-1 -1,10 -1,10 10,-1 10,-1 -1),(2 2,2 4,4 4,4 2,2 2)) | POLYGON((0 0,3 0,3 2,2 2,2 4,3 4,3 9,0 9,0 0))
    holes of both overlap | POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,2 5,5 5,5 2,2 2)) | POLYGON((-1 -1,10 -1,10 10,-1 10,-1 -1),(4 4,4 7,7 7,7 4,4 4)) | POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,2 5,4 5,4 7,7 7,7 4,5 4,5 2,2 2))
    an island of B in a hole of B, all in A | POLYGON((-1 -1,10 -1,10 10,-1 10,-1 -1)) | MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0),(1 1,1 8,8 8,8 1,1 1)),((2 2,7 2,7 7,2 7,2 2),(3 3,3 4,4 4,4 3,3 3))) | MULTIPOLYGON(((0 0,9 0,9 9,0 9,0 0),(1 1,1 8,8 8,8 1,1 1)),((2 2,7 2,7 7,2 7,2 2),(3 3,3 4,4 4,4 3,3 3)))
    the same polygon | POLYGON((0 0,4 0,4 4,0 4,0 0)) | POLYGON((4 0,4 4,0 4,0 0,4 0)) | POLYGON((0 0,4 0,4 4,0 4,0 0))
    neighbours with an edge in common | POLYGON((0 0,4 0,4 4,0 4,0 0)) | POLYGON((4 0,8 0,8 4,4 4,4 0)) | POLYGON EMPTY
    neighbours with part of an edge in common | POLYGON((0 0,4 0,4 4,0 4,0 0)) | POLYGON((4 1,8 1,8 6,4 6,4 1)) | POLYGON EMPTY
    a corner on an edge, from outside | POLYGON((0 0,4 0,4 4,0 4,0 0)) | POLYGON((4 2,6 0,6 4,4 2)) | POLYGON EMPTY
    a corner on an edge, from inside | POLYGON((0 0,4 0,4 4,0 4,0 0)) | POLYGON((4 2,2 3,2 1,4 2)) | POLYGON((4 2,2 3,2 1,4 2))
    corner to corner | POLYGON((0 0,4 0,4 4,0 4,0 0)) | POLYGON((4 4,6 4,6 6,4 6,4 4)) | POLYGON EMPTY
    half of it, cut along a boundary | POLYGON((0 0,4 0,4 4,0 4,0 0)) | POLYGON((0 0,2 0,2 4,0 4,0 0)) | POLYGON((0 0,2 0,2 4,0 4,0 0))
    through two corners | POLYGON((0 0,4 0,4 4,0 4,0 0)) | POLYGON((-1 -1,5 5,-1 5,-1 -1)) | POLYGON((0 0,4 4,0 4,0 0))
    a hole filled | POLYGON((2 2,4 2,4 4,2 4,2 2)) | POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,2 4,4 4,4 2,2 2)) | POLYGON EMPTY
    two strips share two edges | POLYGON((0 0,9 0,9 2,0 2,0 0)) | POLYGON((3 0,6 0,6 2,3 2,3 0)) | POLYGON((3 0,6 0,6 2,3 2,3 0))
    pieces touch where a corner of each turns inward | POLYGON((0 0,4 0,4 2,2 2,2 4,0 4,0 0)) | POLYGON((4 4,1 4,1 2,2 2,2 1,4 1,4 4)) | MULTIPOLYGON(((1 2,2 2,2 4,1 4,1 2)),((2 1,4 1,4 2,2 2,2 1)))
    no ground | POLYGON EMPTY | POLYGON((0 0,4 0,4 4,0 4,0 0)) | POLYGON EMPTY
    """)
  void cutsWhatIsCommon(String situation, String a, String b, String common) throws ParseException {
    WKTReader reader = new WKTReader();
    Geometry expected = reader.read(common);
    assertSame(expected, clip(reader.read(a), reader.read(b), expected.getArea()), situation);
    assertSame(
        expected, clip(reader.read(b), reader.read(a), expected.getArea()), situation + ", turned");
  }

  private static void assertSame(Geometry expected, Optional<Geometry> answer, String situation) {
    assertTrue(answer.isPresent(), situation);
    assertTrue(answer.get().norm().equalsExact(expected.norm()), situation + ": " + answer.get());
  }

  /**
   * A corner a ten-millionth of a millimetre from an edge: rounding might put it on either side.
   */
  @Test
  void whatIsTooNearToTellIsNotAnswered() throws ParseException {
    WKTReader reader = new WKTReader();
    Geometry a =
        reader.read(
            "POLYGON((39500000 3500000, 39500100 3500000, 39500100 3500100, 39500000 3500000))");
    Geometry b =
        reader.read(
            "POLYGON((39500010 3500000.0000001, 39500050 3499900, 39500080 3499900, 39500010 3500000.0000001))");
    assertEquals(Optional.empty(), clip(a, b, a.intersection(b).getArea()));
  }

  /**
   * The tip of a notch in A comes down to an edge that B cuts: within a ten-millionth of a
   * micrometre, or to a millimetre. B holds 10 by 10 of it less the notch, two triangles of height
   * h = 10 − tip and half width h / (50 − tip).
   */
  @Test
  void anEdgeThatNearlyTouchesItsOwnBoundaryIsNotCut() throws ParseException {
    WKTReader reader = new WKTReader();
    String notched = "POLYGON((0 0,100 0,100 50,26 50,25 %s,24 50,0 50,0 0))";
    Geometry b = reader.read("POLYGON((20 -10,30 -10,30 10,20 10,20 -10))");
    Geometry touching = reader.read(notched.formatted("0.0000000000001"));
    assertEquals(Optional.empty(), clip(touching, b, 100 - 10 * 10 / 50.0));
    Geometry clear = reader.read(notched.formatted("0.001"));
    assertTrue(clip(clear, b, 100 - 9.999 * 9.999 / 49.999).isPresent());
  }

  @Test
  void aRepeatedVertexDoesNoHarm() throws ParseException {
    WKTReader reader = new WKTReader();
    Geometry a = reader.read("POLYGON((0 0,4 0,4 0,4 4,4 4,0 4,0 0))");
    Geometry across = reader.read("POLYGON((2 2,6 2,6 2,6 6,2 6,2 2))");
    assertEquals(4, clip(a, across, 4).orElseThrow().getArea());
    Geometry beside = reader.read("POLYGON((4 0,8 0,8 4,4 4,4 0))");
    assertEquals(Optional.empty(), clip(a, beside, 0));
  }

  @Test
  void anotherAreaThanExpectedIsNotAnswered() throws ParseException {
    WKTReader reader = new WKTReader();
    Geometry a = reader.read("POLYGON((0 0,4 0,4 4,0 4,0 0))");
    Geometry b = reader.read("POLYGON((2 2,6 2,6 6,2 6,2 2))");
    assertTrue(clip(a, b, 4.0000009).isPresent());
    assertEquals(Optional.empty(), clip(a, b, 4.0000011));
  }

  @Test
  void aRingBeginsAtItsFirstNodeOnA() throws ParseException {
    WKTReader reader = new WKTReader();
    Geometry a = reader.read("POLYGON((0 0,4 0,4 4,0 4,0 0))");
    Geometry b = reader.read("POLYGON((2 2,6 2,6 6,2 6,2 2))");
    assertEquals("POLYGON ((4 2, 4 4, 2 4, 2 2, 4 2))", clip(a, b, 4).orElseThrow().toText());
  }

  static Optional<Geometry> clip(Geometry a, Geometry b, double area) {
    return new Clipper(
            new LayerEdges(PackedPolygonsTest.packed(a)),
            new LayerEdges(PackedPolygonsTest.packed(b)))
        .intersection(0, 0, area);
  }
}
