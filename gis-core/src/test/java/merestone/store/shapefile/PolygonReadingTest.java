package merestone.store.shapefile;

import static merestone.store.shapefile.ShpBytes.clockwise;
import static merestone.store.shapefile.ShpBytes.counter;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;

class PolygonReadingTest {
  @TempDir Path folder;

  private Opened open(ShpBytes bytes) throws IOException {
    return Opened.read(bytes.write(folder.resolve("a.shp")));
  }

  private static List<String> notes(Opened opened) {
    return opened.codes().stream().filter(code -> !code.equals("dbf-missing")).toList();
  }

  private static void assertShape(String wkt, Geometry found) {
    Geometry expected = Samples.wkt(wkt);
    assertEquals(expected.norm().toText(), found.norm().toText());
  }

  @Test
  void anIslandInAHoleIsAPolygonOfItsOwnWhateverTheOrderOfTheRings() throws IOException {
    String wkt =
        "MULTIPOLYGON(((0 0,0 9,9 9,9 0,0 0),(1 1,8 1,8 8,1 8,1 1)),"
            + "((2 2,2 7,7 7,7 2,2 2),(3 3,6 3,6 6,3 6,3 3)))";
    double[] shell = clockwise(0, 0, 9);
    double[] hole = counter(1, 1, 7);
    double[] island = clockwise(2, 2, 5);
    double[] pond = counter(3, 3, 3);
    Opened opened =
        open(
            new ShpBytes(5)
                .polygon(shell, hole, island, pond)
                .polygon(pond, hole, island, shell)
                .polygon(island, pond, shell, hole));
    for (int i = 0; i < 3; i++) {
      assertShape(wkt, opened.geometry(i));
    }
    assertEquals(List.of(), notes(opened));
  }

  @Test
  void aSinglePolygonIsAMultiPolygonWithPackedCoordinates() throws IOException {
    Geometry read = open(new ShpBytes(5).polygon(clockwise(0, 0, 2))).geometry(0);
    assertEquals("MultiPolygon", read.getGeometryType());
    assertEquals(2, read.getFactory().getCoordinateSequenceFactory().create(1, 2).getDimension());
  }

  @Test
  void oneRingWoundBackwardsIsAShellAllTheSame() throws IOException {
    Opened opened = open(new ShpBytes(5).polygon(counter(0, 0, 2)));
    assertShape("MULTIPOLYGON(((0 0,2 0,2 2,0 2,0 0)))", opened.geometry(0));
    assertEquals(List.of(), notes(opened));
  }

  @Test
  void aFileWoundBackwardsIsReadByNestingAndSaysSo() throws IOException {
    Opened opened =
        open(
            new ShpBytes(5)
                .polygon(counter(0, 0, 9), clockwise(1, 1, 2))
                .polygon(counter(20, 0, 9)));
    // 9 x 9 less 2 x 2
    assertEquals(77, opened.geometry(0).getArea());
    assertEquals(List.of("ring-orientation"), notes(opened));
  }

  @Test
  void oneContradictingRecordInAWellWoundFileIsKeptAsItIsAndInvalid() throws IOException {
    Opened opened =
        open(
            new ShpBytes(5)
                .polygon(clockwise(50, 0, 9))
                .polygon(clockwise(70, 0, 9))
                .polygon(counter(0, 0, 9), clockwise(1, 1, 2)));
    assertFalse(opened.geometry(2).isValid());
    assertEquals(List.of("hole-around-shell"), notes(opened));
  }

  @Test
  void aHoleInNoShellBecomesOne() throws IOException {
    Opened opened = open(new ShpBytes(5).polygon(clockwise(0, 0, 3), counter(10, 10, 2)));
    assertEquals(9 + 4, opened.geometry(0).getArea());
    assertEquals(List.of("hole-without-shell"), notes(opened));
    assertTrue(opened.problems().get(1).message().zh().startsWith("记录 0："));
  }

  @Test
  void aHoleThatTouchesItsShellInEveryVertexLiesInIt() throws IOException {
    double[] diamond = {0, 1, 1, 0, 2, 1, 1, 2, 0, 1};
    Opened opened = open(new ShpBytes(5).polygon(clockwise(0, 0, 2), diamond));
    // square of 4 less diamond of diagonals 2 and 2
    assertEquals(2, opened.geometry(0).getArea());
    assertEquals(1, opened.geometry(0).getNumGeometries());
  }

  @Test
  void ofTwoShellsAroundAHoleTheSmallerGetsIt() throws IOException {
    Opened opened =
        open(new ShpBytes(5).polygon(clockwise(0, 0, 20), clockwise(2, 2, 10), counter(4, 4, 2)));
    assertEquals(400, opened.geometry(0).getGeometryN(0).getArea());
    assertEquals(96, opened.geometry(0).getGeometryN(1).getArea());
  }

  @Test
  void anOpenRingIsClosedAndItsRecordNamed() throws IOException {
    double[] open = {0, 0, 0, 3, 3, 3, 3, 0};
    Opened opened = open(new ShpBytes(5).polygon(clockwise(9, 9, 1)).polygon(open));
    assertEquals(9, opened.geometry(1).getArea());
    assertEquals(List.of("ring-unclosed"), notes(opened));
    assertTrue(opened.problems().get(1).message().en().startsWith("Record 1: 1 ring(s)"));
  }

  @Test
  void ringsOfOneOrTwoPointsAreKeptAsAProblem() throws IOException {
    Opened opened =
        open(
            new ShpBytes(5)
                .polygon(new double[] {1, 1, 2, 2})
                .polygon(clockwise(0, 0, 4), new double[] {1, 1, 1, 1})
                .polygon(new double[] {5, 5}));
    assertEquals(3, opened.features().size());
    assertEquals(16, opened.geometry(1).getArea());
    assertEquals(List.of("ring-degenerate", "ring-degenerate", "ring-degenerate"), notes(opened));
    assertEquals(3, opened.invalid());
  }

  @Test
  void aNullShapeIsARowWithoutGeometry() throws IOException {
    Opened opened = open(new ShpBytes(5).nullShape().polygon(clockwise(0, 0, 1)));
    assertEquals("null", opened.wkt(0));
    assertEquals(1, opened.geometry(1).getArea());
    assertEquals("a.0", opened.features().get(0).getID());
  }

  @Test
  void aCoordinateThatIsNoNumberCostsTheRecordItsGeometryNotTheFile() throws IOException {
    double[] broken = clockwise(0, 0, 1);
    broken[4] = Double.NaN;
    Opened opened = open(new ShpBytes(5).polygon(broken).polygon(clockwise(0, 0, 1)));
    assertEquals("null", opened.wkt(0));
    assertEquals(List.of("coordinate-implausible"), notes(opened));
    assertEquals(1, opened.area());
  }

  @Test
  void partsThatRunBackwardsMakeTheRecordUnreadable() throws IOException {
    byte[] content = ShpBytes.parts(5, 0, clockwise(0, 0, 1), clockwise(2, 2, 1));
    content[48] = -1;
    Opened opened = open(new ShpBytes(5).record(content));
    assertEquals(List.of("record-unreadable"), notes(opened));
    assertTrue(opened.problems().get(1).message().en().contains("Record 0 at byte 100"));
  }

  @Test
  void tenThousandRingsAreNestedInGoodTime() throws IOException {
    double[][] rings = new double[10_001][];
    rings[0] = clockwise(0, 0, 300);
    for (int i = 0; i < 10_000; i++) {
      rings[i + 1] = counter(1 + 2.9 * (i % 100), 1 + 2.9 * (i / 100), 1);
    }
    long start = System.nanoTime();
    Opened opened = open(new ShpBytes(5).polygon(rings));
    assertEquals(90_000 - 10_000, opened.geometry(0).getArea(), 1e-6);
    assertTrue(System.nanoTime() - start < 10_000_000_000L, "seconds, not minutes");
  }
}
