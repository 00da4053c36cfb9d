package merestone.geom.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import merestone.geom.Geometries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.union.UnaryUnionOp;

class CoverageTest {

  /**
   * By hand: of a square of 10, one cover takes the columns 0 to 4, another 2 to 6, a third only
   * touches: 60 m². A rival square over the columns 5 and beyond takes the column 5 to 6: 10 m².
   */
  @Test
  void groundUnderTwoCoversCountsOnce() throws ParseException {
    WKTReader reader = new WKTReader();
    PackedPolygons subjects =
        PackedPolygonsTest.packed(
            reader.read("POLYGON((0 0,10 0,10 10,0 10,0 0))"),
            reader.read("POLYGON((5 0,15 0,15 10,5 10,5 0))"));
    PackedPolygons covers =
        PackedPolygonsTest.packed(
            reader.read("POLYGON((0 0,4 0,4 10,0 10,0 0))"),
            reader.read("POLYGON((2 0,6 0,6 10,2 10,2 0))"),
            reader.read("POLYGON((10 0,12 0,12 10,10 10,10 0))"));
    Coverage coverage = new Coverage(new LayerEdges(subjects), new LayerEdges(covers));
    Coverage.Covered covered = coverage.of(0, new int[] {0, 1, 2}, new int[] {1});
    assertEquals(60, covered.areaM2(), 1e-12);
    assertEquals(10, covered.rivalM2(), 1e-12);
    assertEquals(0, coverage.of(0, new int[0], new int[] {1}).areaM2());
  }

  /** The independent answer: JTS on the union of the covers. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 39_500_000})
  void agreesWithTheUnionOfTheCovers(double origin) {
    Random random = new Random(3);
    for (int round = 0; round < 400; round++) {
      List<Geometry> covers = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        covers.add(blob(random, origin, i % 2 == 0));
      }
      Geometry subject = blob(random, origin, true);
      Geometry rival = blob(random, origin, false);
      Coverage coverage =
          new Coverage(
              new LayerEdges(PackedPolygonsTest.packed(subject, rival)),
              new LayerEdges(PackedPolygonsTest.packed(covers.toArray(new Geometry[0]))));
      Geometry taken = shared(subject, UnaryUnionOp.union(covers));
      double noise = 1e-9 * subject.getArea() + Math.ulp(origin) * subject.getLength();
      Coverage.Covered covered = coverage.of(0, new int[] {0, 1, 2, 3, 4, 5}, new int[] {1});
      assertEquals(taken.getArea(), covered.areaM2(), noise);
      assertEquals(shared(taken, rival).getArea(), covered.rivalM2(), noise);
    }
  }

  private static Geometry shared(Geometry a, Geometry b) {
    return Geometries.polygonal(OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION));
  }

  /** A disc, some of them rings, some squares on whole metres so that edges coincide. */
  private static Geometry blob(Random random, double origin, boolean round) {
    double x = origin + random.nextInt(60);
    double y = origin / 10 + random.nextInt(60);
    Geometry point = Geometries.FACTORY.createPoint(new Coordinate(x, y));
    if (round) {
      Geometry disc = point.buffer(10 + random.nextInt(30), 4 + random.nextInt(20));
      return random.nextBoolean() ? disc : disc.difference(point.buffer(5, 3));
    }
    Coordinate[] ring = {
      new Coordinate(x, y),
      new Coordinate(x + 20, y),
      new Coordinate(x + 20, y + 30),
      new Coordinate(x, y + 30),
      new Coordinate(x, y)
    };
    return Geometries.FACTORY.createPolygon(Arrays.copyOf(ring, 5));
  }
}
