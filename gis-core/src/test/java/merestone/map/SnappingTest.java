package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** A square of 100 m with a hole, seen at 1 m a pixel: pixel (x, y) is ground (x, 200 − y). */
class SnappingTest {
  private static final MapView VIEW = new MapView(100, 100, 1, 200, 200);
  private static final PaintOptions OPTIONS = PaintOptions.screen();
  private static final MapPainter PAINTER =
      new MapPainter(
          new Sketch()
              .layer(
                  "farmland",
                  "POLYGON((50 50,150 50,150 150,50 150,50 50),(90 90,90 110,110 110,110 90,90 90))")
              .scene());

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "near a corner, 53, 146, 50 50 corner",
    "a corner of the hole, 93, 88, 90 110 corner",
    "on an edge away from its ends, 100, 146, 100 50 edge",
    "a corner before an edge that is nearer, 58, 150, 50 50 corner"
  })
  void whatIsInReachHolds(String what, double x, double y, String held) {
    SnapPoint found = PAINTER.snap(VIEW, OPTIONS, new Coordinate(x, y), 10).orElseThrow();
    String kind = found.corner() ? "corner" : "edge";
    assertEquals(held, "%.0f %.0f %s".formatted(found.at().x, found.at().y, kind));
  }

  @Test
  void nothingHoldsOutOfReachOrInAHiddenLayer() {
    Coordinate far = new Coordinate(70, 70);
    Coordinate near = new Coordinate(51, 149);
    assertEquals(Optional.empty(), PAINTER.snap(VIEW, OPTIONS, far, 10));
    assertTrue(PAINTER.snap(VIEW, OPTIONS, near, 10).isPresent());
    PaintOptions without = OPTIONS.hiding(Set.of("farmland"));
    assertEquals(Optional.empty(), PAINTER.snap(VIEW, without, near, 10));
  }

  @Test
  void amongHundredsOfShapesNoneIsMeant() {
    String[] many =
        IntStream.range(0, 300)
            .mapToObj(i -> "POLYGON((0 0,%1$d 0,%1$d 1,0 1,0 0))".formatted(i + 1))
            .toArray(String[]::new);
    MapPainter crowded = new MapPainter(new Sketch().layer("parcels", many).scene());
    assertEquals(Optional.empty(), crowded.snap(VIEW, OPTIONS, new Coordinate(1, 199), 10));
    MapPainter few =
        new MapPainter(new Sketch().layer("parcels", Arrays.copyOf(many, 100)).scene());
    assertTrue(few.snap(VIEW, OPTIONS, new Coordinate(1, 199), 10).isPresent());
  }

  /** Nine conflicts of a metre, 6.1 m apart, in one square of the ground: one plate for all. */
  @Test
  void aPlateTellsItsPixelsAndItsGround() {
    Sketch sketch = new Sketch();
    for (int i = 0; i < 9; i++) {
      double x = i * 6.1;
      String tiny = "POLYGON((%1$s 10,%2$s 10,%2$s 11,%1$s 10))".formatted(x, x + 1);
      sketch.conflict("R " + i, Level.BLOCK, Sketch.wkt(tiny));
    }
    MapPainter painter = new MapPainter(sketch.scene());
    List<Plate> plates = new java.util.ArrayList<>();
    var g = new java.awt.image.BufferedImage(400, 300, 2).createGraphics();
    painter.paint(g, new MapView(200, 150, 1, 400, 300), OPTIONS, () -> false, plates::addAll);
    assertEquals(1, plates.size());
    Plate plate = plates.get(0);
    // the middles of the first and of the last: 0.5 and 8 · 6.1 + 0.5
    assertEquals(new Envelope(0.5, 49.3, 10.5, 10.5), plate.ground());
    double middle = (plate.minX() + plate.maxX()) / 2;
    assertTrue(plate.covers(new Coordinate(middle, (plate.minY() + plate.maxY()) / 2)));
    assertTrue(!plate.covers(new Coordinate(plate.maxX() + 1, plate.minY())));
  }
}
