package merestone.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ShapeIndexTest {
  private static ShapeIndex index(String... wkt) {
    return new ShapeIndex(Stream.of(wkt).map(Sketch::wkt).toList());
  }

  @Test
  void thePartsOfAMultipolygonAreFoundOneByOne() {
    ShapeIndex index =
        index(
            "POLYGON((0 0,1 0,1 1,0 0))",
            "MULTIPOLYGON(((5 5,6 5,6 6,5 5)),((90 90,91 90,91 91,90 90)))");
    int[] found = index.within(new Envelope(80, 95, 80, 95));
    assertArrayEquals(new int[] {2}, found);
    assertEquals(1, index.owner(2), "the second shape");
    assertEquals(Sketch.wkt("POLYGON((90 90,91 90,91 91,90 90))"), index.part(2));
  }

  @Test
  void emptyShapesAndNestedCollectionsAreTakenAsTheyAre() {
    ShapeIndex index =
        index(
            "POLYGON EMPTY",
            "GEOMETRYCOLLECTION(POINT(1 1),GEOMETRYCOLLECTION(POINT(2 2),POINT(3 3)))");
    assertEquals(new Envelope(1, 3, 1, 3), index.extent());
    assertEquals(3, index.within(new Envelope(0, 9, 0, 9)).length);
    assertEquals(0, new ShapeIndex(List.of()).within(new Envelope(0, 9, 0, 9)).length);
  }

  /** 500 boxes at random, against a plain search through all of them. */
  @Test
  void whatIsFoundIsExactlyWhatASearchThroughAllFinds() {
    Random random = new Random(3);
    List<Geometry> boxes = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      boxes.add(new GeometryFactory().toGeometry(box(random, 5)));
    }
    ShapeIndex index = new ShapeIndex(boxes);
    for (int i = 0; i < 50; i++) {
      Envelope wanted = box(random, 40);
      int[] expected =
          IntStream.range(0, 500)
              .filter(n -> boxes.get(n).getEnvelopeInternal().intersects(wanted))
              .toArray();
      assertArrayEquals(expected, index.within(wanted));
    }
  }

  @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
  @CsvSource({
    "40, 60, 40, 60, false",
    "5, 8, 5, 8, true",
    "15, 25, 40, 60, true",
    "-50, 150, -50, 150, true",
    "-9, -1, 5, 8, false",
  })
  void aFrameInAHoleMeetsNothing(double w, double e, double s, double n, boolean meets) {
    ShapeIndex index =
        index("POLYGON((0 0,100 0,100 100,0 100,0 0),(20 20,20 80,80 80,80 20,20 20))");
    assertEquals(meets, index.meets(new Envelope(w, e, s, n)));
  }

  @Test
  void aShapeWithSeveralPartsInTheFrameCountsOnce() {
    ShapeIndex index =
        index(
            "MULTIPOLYGON(((5 5,6 5,6 6,5 5)),((7 7,8 7,8 8,7 7)))", "POLYGON((6 6,9 6,9 9,6 6))");
    assertArrayEquals(new int[] {0, 1}, index.owners(new Envelope(0, 10, 0, 10)).toArray());
  }

  @Test
  void onlyFiniteEnvelopesAreTaken() {
    assertTrue(ShapeIndex.isFinite(new Envelope(0, 1, 0, 1)));
    assertFalse(ShapeIndex.isFinite(new Envelope()));
    assertFalse(ShapeIndex.isFinite(new Envelope(0, Double.POSITIVE_INFINITY, 0, 1)));
    assertFalse(ShapeIndex.isFinite(new Envelope(Double.NEGATIVE_INFINITY, 0, 0, 0)));
  }

  private static Envelope box(Random random, double size) {
    double x = random.nextDouble() * 100;
    double y = random.nextDouble() * 100;
    return new Envelope(x, x + random.nextDouble() * size, y, y + random.nextDouble() * size);
  }
}
