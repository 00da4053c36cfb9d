package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

class ConflictMarkTest {
  private static final Ink INK = MapStyles.standard().ink();

  private static int marks(Sketch sketch, double metresPerPixel) {
    BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    MapView view = new MapView(100, 100, metresPerPixel, 200, 200);
    Canvas canvas = new Canvas(g, view, PaintOptions.screen(), () -> false);
    int marks = new MapPainter(sketch.scene()).conflicts().marks(canvas).single().size();
    g.dispose();
    return marks;
  }

  /** All five in black: told apart by shape alone. */
  @Test
  void theFiveMarksDifferWithoutColour() {
    Set<String> shapes = new HashSet<>();
    for (ConflictKind kind : ConflictKind.values()) {
      BufferedImage image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
      Graphics2D g = image.createGraphics();
      new ConflictMark(kind, Color.GRAY, INK).draw(g, 20, 20, 10);
      g.dispose();
      StringBuilder shape = new StringBuilder();
      for (int i = 0; i < 1600; i++) {
        shape.append(image.getRGB(i % 40, i / 40) == Color.GRAY.getRGB() ? '#' : '.');
      }
      shapes.add(shape.toString());
    }
    assertEquals(5, shapes.size());
  }

  /** A mark is for ground under 1.6 mm on paper: 6.05 pixels at 96 dpi. */
  @ParameterizedTest(name = "{0} m wide at {1} m a pixel: {2} marks")
  @CsvSource({"6, 1, 1", "7, 1, 0", "60, 10, 1", "70, 10, 0", "0.01, 0.001, 0"})
  void onlyGroundTooSmallToBeSeenIsMarked(double size, double metresPerPixel, int expected) {
    double edge = 100 + size;
    String square = "POLYGON((100 100,%1$s 100,%1$s %1$s,100 %1$s,100 100))".formatted(edge);
    Sketch sketch = new Sketch().conflict("A", Level.WARN, Sketch.wkt(square));
    assertEquals(expected, marks(sketch, metresPerPixel));
  }

  /** A hundred conflicts within one metre, at 1 m a pixel; at 0.002 there are 40 pixels between. */
  @Test
  void marksThatWouldLieOnOneAnotherAreDrawnOnce() {
    Sketch sketch = new Sketch();
    for (int i = 0; i < 100; i++) {
      double x = 100.1 + i % 10 * 0.08;
      double y = 100.1 + i / 10 * 0.08;
      String tiny =
          "POLYGON((%1$s %2$s,%3$s %2$s,%3$s %4$s,%1$s %2$s))"
              .formatted(x, y, x + 0.001, y + 0.001);
      sketch.conflict("F" + i, Level.BLOCK, Sketch.wkt(tiny));
    }
    assertEquals(1, marks(sketch, 1));
    assertEquals(4, marks(sketch, 0.002));
  }

  @Test
  void differentKindsInOnePlaceAreBothMarked() {
    Sketch sketch = new Sketch();
    sketch.conflict("A", Level.BLOCK, Sketch.wkt("POLYGON((100 100,101 100,101 101,100 100))"));
    sketch.conflict("B", Level.INFO, Sketch.wkt("POLYGON((100 100,101 100,101 101,100 100))"));
    assertEquals(2, marks(sketch, 1));
  }

  @Test
  void cellsAreOfTheGroundSoThatMarksDoNotJumpWhenTheMapIsMoved() {
    BufferedImage image = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    PaintOptions options = PaintOptions.screen();
    Canvas here = new Canvas(g, new MapView(0, 0, 1, 9, 9), options, () -> false);
    Canvas moved = new Canvas(g, new MapView(3.3, 1.7, 1, 9, 9), options, () -> false);
    var tiny = Sketch.wkt("POLYGON((1 1,2 1,2 2,1 1))");
    var far = Sketch.wkt("POLYGON((31 1,32 1,32 2,31 1))");
    Coordinate cell = ConflictMark.cell(here, tiny.getEnvelopeInternal().centre());
    assertEquals(cell, ConflictMark.cell(moved, tiny.getEnvelopeInternal().centre()));
    assertNotEquals(cell, ConflictMark.cell(here, far.getEnvelopeInternal().centre()));
    g.dispose();
  }
}
