package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import merestone.finding.Finding;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/** Findings whose places are points or lines. */
class ConflictPlacesTest {
  private static final MapView VIEW = new MapView(100, 100, 1, 200, 200);

  private static ConflictPainter painter(String wkt) {
    Sketch sketch = new Sketch().conflict("A", Level.WARN, Sketch.wkt(wkt));
    return new MapPainter(sketch.scene()).conflicts();
  }

  private static List<String> at(ConflictPainter painter, double x, double y) {
    return painter.at(VIEW, PaintOptions.screen(), new Coordinate(x, y)).stream()
        .map(Finding::id)
        .toList();
  }

  @Test
  void everyPointIsMarkedAndFoundByItsMark() {
    ConflictPainter painter = painter("MULTIPOINT((50 50),(150 150))");
    BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    int marks =
        painter.marks(new Canvas(g, VIEW, PaintOptions.screen(), () -> false)).single().size();
    g.dispose();
    assertEquals(2, marks);
    assertEquals(List.of("A"), at(painter, 151, 149));
    assertEquals(List.of(), at(painter, 100, 100));
  }

  /** The mark's half, 1.2 mm, is 4.5 pixels at 96 dpi: 4.5 m here. */
  @Test
  void aLineIsFoundNearItself() {
    ConflictPainter painter = painter("LINESTRING(50 50,150 150)");
    assertEquals(List.of("A"), at(painter, 100, 104));
    assertEquals(List.of(), at(painter, 100, 120));
  }
}
