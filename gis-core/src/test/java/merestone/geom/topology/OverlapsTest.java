package merestone.geom.topology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import merestone.geom.Geometries;
import merestone.geom.topology.Overlaps.Overlap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

class OverlapsTest {
  private static final Work WORK = new Work(2, () -> {});

  /** Areas by hand. */
  @ParameterizedTest(name = "{0}, limit {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a strip|POLYGON((1.5 0,4 0,4 2,1.5 2,1.5 0))|0|1",
        "a strip that is borne|POLYGON((1.5 0,4 0,4 2,1.5 2,1.5 0))|1|",
        "a strip just too large|POLYGON((1.5 0,4 0,4 2,1.5 2,1.5 0))|0.999999|1",
        "a common edge|POLYGON((2 0,4 0,4 2,2 2,2 0))|0|",
        "a slanted common edge|POLYGON((0 0,2 2,-3 4,0 0))|0|2",
        "a corner|POLYGON((2 2,4 2,4 4,2 4,2 2))|0|",
        "inside|POLYGON((0.5 0.5,1 0.5,1 1,0.5 0.5))|0|0.125",
        "the same|POLYGON((0 0,2 0,2 2,0 2,0 0))|0.5|4",
      })
  void sharedAreas(String situation, String other, double limit, Double expected)
      throws ParseException {
    WKTReader reader = new WKTReader();
    Geometry square = reader.read("POLYGON((0 0,2 0,2 2,0 2,0 0))");
    List<Geometry> layer =
        situation.startsWith("a slanted")
            ? List.of(reader.read("POLYGON((0 0,2 2,0 2,0 0))"), reader.read(other))
            : List.of(square, reader.read(other));
    Found<Overlap> found = Overlaps.of(RandomLayers.packed(layer), limit, WORK);
    assertEquals(List.of(), found.undecided());
    assertEquals(expected == null ? 0 : 1, found.faults().size(), () -> "" + found);
    for (Overlap overlap : found.faults()) {
      assertEquals(0, overlap.first());
      assertEquals(1, overlap.second());
      assertEquals(expected, overlap.areaM2(), 1e-12);
      assertEquals(expected, overlap.ground().getArea(), 1e-12);
    }
  }

  @Test
  void aFeatureWithoutGroundIsUndecided() {
    Found<Overlap> found =
        Overlaps.of(RandomLayers.packed(List.of(Geometries.FACTORY.createPolygon())), 0, WORK);
    assertEquals(List.of(Undecided.of(0, "no usable ground")), found.undecided());
    assertTrue(!found.isClean());
  }

  @Test
  void whatTheStepThrowsStopsTheCheck() {
    List<Geometry> layer = new RandomLayers(RandomLayers.Kind.STARS, 1).next();
    Work stopped =
        new Work(
            2,
            () -> {
              throw new IllegalStateException("stop");
            });
    assertThrows(
        IllegalStateException.class, () -> Overlaps.of(RandomLayers.packed(layer), 0, stopped));
    assertThrows(
        IllegalStateException.class, () -> Gaps.enclosed(RandomLayers.packed(layer), 0, stopped));
  }

  /** The independent answer is JTS's overlay of all pairs. */
  @ParameterizedTest
  @EnumSource
  void agreesWithOverlay(RandomLayers.Kind kind) {
    RandomLayers layers = new RandomLayers(kind, 4);
    int pairs = 0;
    for (int round = 0; round < 10; round++) {
      List<Geometry> layer = layers.next();
      Found<Overlap> found = Overlaps.of(RandomLayers.packed(layer), 1e-4, WORK);
      assertEquals(List.of(), found.undecided());
      int next = 0;
      for (int i = 0; i < layer.size(); i++) {
        for (int j = i + 1; j < layer.size(); j++) {
          double area = area(layer.get(i), layer.get(j));
          if (area > 1e-4) {
            Overlap overlap = found.faults().get(next++);
            assertEquals(List.of(i, j), List.of(overlap.first(), overlap.second()));
            assertEquals(area, overlap.areaM2(), 1e-6);
            assertEquals(area, overlap.ground().getArea(), 1e-6);
            assertTrue(overlap.ground().isValid());
          }
        }
      }
      assertEquals(next, found.faults().size());
      pairs += next;
    }
    boolean disjoint = kind.name().startsWith("COVERAGE");
    assertTrue(disjoint || pairs > 10, kind + " pairs: " + pairs);
  }

  private static double area(Geometry a, Geometry b) {
    return a.getEnvelopeInternal().intersects(b.getEnvelopeInternal())
        ? OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION).getArea()
        : 0;
  }
}
