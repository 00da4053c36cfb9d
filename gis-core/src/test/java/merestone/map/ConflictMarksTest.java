package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;

/** At 96 dpi a square is 15 mm, 56.7 pixels; marks of a kind nearer than 6 pixels are one. */
class ConflictMarksTest {

  private static ConflictMarks marks(Sketch sketch, MapView view) {
    Graphics2D g = new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB).createGraphics();
    Canvas canvas = new Canvas(g, view, PaintOptions.screen(), () -> false);
    return new MapPainter(sketch.scene()).conflicts().marks(canvas);
  }

  /** Conflicts of a metre, so many in a row from an easting on, with a step between them. */
  static Sketch row(Sketch sketch, Level level, int number, double from, double step) {
    for (int i = 0; i < number; i++) {
      double x = from + i * step;
      String tiny = "POLYGON((%1$s 10,%2$s 10,%2$s 11,%1$s 10))".formatted(x, x + 1);
      sketch.conflict(level + " " + from + " " + i, level, Sketch.wkt(tiny));
    }
    return sketch;
  }

  static MapView view() {
    return new MapView(200, 150, 1, 400, 300);
  }

  @Test
  void fewMarksStandAlone() {
    ConflictMarks marks = marks(row(new Sketch(), Level.BLOCK, 8, 0, 6.2), view());
    assertEquals(List.of(), marks.plates());
    assertFalse(marks.single().isEmpty());
  }

  /** 9 blocking ones in 54 m and 4 warnings among them: all within the first square. */
  @Test
  void manyAreCountedByKindTheGravestFirst() {
    Sketch sketch = row(new Sketch(), Level.BLOCK, 9, 0, 6.1);
    row(sketch, Level.WARN, 4, 3, 8);
    ConflictMarks marks = marks(sketch, view());
    assertEquals(List.of(), marks.single());
    List<CrowdPlate.Line> lines = marks.plates().get(0).lines();
    assertEquals(List.of("9", "4"), lines.stream().map(CrowdPlate.Line::number).toList());
    assertEquals(ConflictKind.BLOCK, lines.get(0).mark().kind());
  }

  @Test
  void findingsUnderOneMarkAreCountedOneByOne() {
    Sketch sketch = row(new Sketch(), Level.BLOCK, 9, 0, 6.1);
    row(sketch, Level.BLOCK, 1000, 1, 0.001);
    CrowdPlate plate = marks(sketch, view()).plates().get(0);
    assertEquals("1,009", plate.lines().get(0).number());
  }

  @Test
  void platesKeepClearOfOneAnother() {
    List<CrowdPlate> plates = marks(row(new Sketch(), Level.INFO, 60, 0, 6.1), view()).plates();
    assertEquals(6, plates.size());
    for (int i = 1; i < plates.size(); i++) {
      Rectangle2D before = plates.get(i - 1).box();
      assertTrue(plates.stream().filter(plate -> plate.box().intersects(before)).count() == 1);
    }
  }

  @Test
  void aPlateStaysOnItsGroundWhenTheMapIsMoved() {
    Sketch sketch = row(new Sketch(), Level.BLOCK, 9, 0, 6.1);
    double here = marks(sketch, view()).plates().get(0).box().getX();
    double moved = marks(sketch, view().panned(40, 0)).plates().get(0).box().getX();
    assertEquals(40, moved - here, 1e-9);
  }
}
