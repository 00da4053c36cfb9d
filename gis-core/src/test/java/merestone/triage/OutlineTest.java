package merestone.triage;

import static merestone.triage.Conflicts.shape;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
    the same | POLYGON((0 0,9 0,9 9,0 9,0 0)) | POLYGON((0 0,9 0,9 9,0 9,0 0)) | true | NEITHER
    begun elsewhere | POLYGON((0 0,9 0,9 9,0 9,0 0)) | POLYGON((9 0,9 9,0 9,0 0,9 0)) | true | NEITHER
    a vertex more on an edge | POLYGON((0 0,9 0,9 9,0 9,0 0)) | POLYGON((0 0,3 0,9 0,9 9,0 9,0 0)) | true | NEITHER
    noise of a computation | POLYGON((0 0,9 0,9 9,0 9,0 0)) | POLYGON((0 0,9.00000001 0,9 9,0 9,0 0)) | true | NEITHER
    a centimetre wider | POLYGON((0 0,9 0,9 9,0 9,0 0)) | POLYGON((0 0,9.01 0,9.01 9,0 9,0 0)) | false | GROWN
    a hole | POLYGON((0 0,9 0,9 9,0 9,0 0)) | POLYGON((0 0,9 0,9 9,0 9,0 0),(3 3,6 3,6 6,3 6,3 3)) | false | SHRUNK
    moved a metre | POLYGON((0 0,9 0,9 9,0 9,0 0)) | POLYGON((1 0,10 0,10 9,1 9,1 0)) | false | NEITHER
    Z for S | POLYGON((0 0,4 0,4 3,2 3,2 5,0 5,0 0),(1 1,1 2,2 2,2 1,1 1)) | POLYGON((0 0,4 0,4 5,2 5,2 3,0 3,0 0),(3 1,3 2,2 2,2 1,3 1)) | false | NEITHER
    a longer line | LINESTRING(0 0,9 0) | LINESTRING(0 0,10 0) | false | GROWN
    the same point | POINT(3 4) | POINT(3 4) | true | NEITHER
    another point | POINT(3 4) | POINT(3 5) | false | NEITHER
    """)
  void sameness(String situation, String before, String now, boolean same, Outline.Growth growth) {
    Outline one = Outline.of(shape(before));
    Outline other = Outline.of(shape(now));
    assertEquals(same, one.isSame(other));
    assertEquals(same, other.isSame(one));
    assertEquals(growth, one.growth(other));
  }

  /**
   * An S and a Z of one length, area, extent and centre: two strips of 2 × 1 on a stem of 1 × 1.
   */
  @Test
  void leanTellsMirrorImagesApart() {
    Outline s = Outline.of(shape("POLYGON((0 0,2 0,2 1,3 1,3 3,1 3,1 2,0 2,0 0))"));
    Outline z = Outline.of(shape("POLYGON((3 0,1 0,1 1,0 1,0 3,2 3,2 2,3 2,3 0))"));
    assertEquals(s.areaM2(), z.areaM2());
    assertEquals(s.lengthM(), z.lengthM());
    assertEquals(s.box(), z.box());
    assertEquals(s.x(), z.x(), 1e-12);
    assertEquals(s.y(), z.y(), 1e-12);
    assertEquals(false, s.isSame(z));
  }
}
