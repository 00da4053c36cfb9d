package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;

/** Names are found as the pixels that differ between a picture with names and one without. */
class LabelPainterTest {
  private static final MapView VIEW = new MapView(200, 150, 1, 400, 300);
  private static final PaintOptions WITH = PaintOptions.screen();
  private static final PaintOptions WITHOUT = new PaintOptions(96, false, Set.of(), "");

  private static final String LONG = "清河区经济技术开发区管理委员会代管的东堤镇与青松镇联合设立的生态移民安置示范管理";

  private static Rectangle written(Sketch sketch) {
    MapPainter painter = new MapPainter(sketch.scene());
    BufferedImage with = painter.image(VIEW, WITH);
    BufferedImage without = painter.image(VIEW, WITHOUT);
    Rectangle all = new Rectangle(-1, -1);
    for (int i = 0; i < 400 * 300; i++) {
      if (with.getRGB(i % 400, i / 400) != without.getRGB(i % 400, i / 400)) {
        all.add(new Rectangle(i % 400, i / 400, 1, 1));
      }
    }
    return all;
  }

  private static Sketch towns(String... namesAndShapes) {
    List<Sketch.Drawn> towns =
        Arrays.stream(namesAndShapes)
            .map(one -> one.split(":"))
            .map(one -> new Sketch.Drawn(Sketch.wkt(one[1]), "", one[0]))
            .toList();
    return new Sketch().layer("towns", "", towns);
  }

  @Test
  void aNameStandsInTheMiddleOfItsTown() {
    Rectangle name = written(towns("清河镇:POLYGON((100 50,300 50,300 250,100 250,100 50))"));
    assertEquals(200, name.getCenterX(), 3);
    assertEquals(150, name.getCenterY(), 4);
  }

  /** A horseshoe open to the east: the middle of its envelope lies outside. */
  @Test
  void aNameStandsInItsTownEvenIfTheMiddleDoesNot() {
    Rectangle name =
        written(
            towns(
                "清河镇:POLYGON((50 20,350 20,350 80,130 80,130 220,350 220,350 280,50 280,50 20))"));
    boolean inTheOpening = name.getCenterX() > 130 && Math.abs(name.getCenterY() - 150) < 70;
    assertTrue(!name.isEmpty() && !inTheOpening, "at " + name);
  }

  @Test
  void aNameIsWholeInThePictureThoughItsTownIsNot() {
    Rectangle name = written(towns("清河镇:POLYGON((330 50,9000 50,9000 250,330 250,330 50))"));
    assertTrue(name.width > 30 && name.getMaxX() < 400 && name.x > 330, "at " + name);
  }

  @Test
  void aNameGivesWayToAMark() {
    Sketch sketch = towns("清河镇:POLYGON((100 50,300 50,300 250,100 250,100 50))");
    sketch.conflict("A", Level.BLOCK, Sketch.wkt("POLYGON((200 150,201 150,201 151,200 150))"));
    Rectangle name = written(sketch);
    // the mark is 2.4 mm at 96 dpi, 9 pixels
    assertTrue(!name.isEmpty() && !name.intersects(196, 146, 8, 8), "at " + name);
  }

  @Test
  void aNameWithoutRoomIsLeftOutRatherThanCut() {
    assertTrue(written(towns("清河镇:POLYGON((100 50,120 50,120 250,100 250,100 50))")).isEmpty());
    assertTrue(written(towns("清河镇:POLYGON((9 5,300 5,300 12,9 12,9 5))")).isEmpty());
  }

  @Test
  void namesDoNotLieOnOneAnother() {
    String square = "POLYGON((100 50,300 50,300 250,100 250,100 50))";
    Rectangle one = written(towns("清河镇:" + square));
    Rectangle two = written(towns("清河镇:" + square, "白石镇:" + square));
    // each name is some 45 x 20 pixels; two of them apart cover more than one, either way
    assertTrue(two.width > one.width * 1.5 || two.height > one.height * 1.5, one + " and " + two);
  }

  /** 40 characters of 15 pixels are 600 in a line; the town is 300 wide, the picture 400. */
  @Test
  void aLongNameIsSetInLines() {
    Rectangle name = written(towns(LONG + ":POLYGON((50 50,350 50,350 250,50 250,50 50))"));
    assertTrue(!name.isEmpty() && name.height > 30 && name.width < 345, "at " + name);
  }

  @Test
  void aNumberIsNotDivided() {
    String square = ":POLYGON((150 50,250 50,250 250,150 250,150 50))";
    assertTrue(written(towns("9".repeat(25) + square)).isEmpty());
  }

  /** A hundred pixels at 96 dpi are 26 mm: large enough to be looked for, not for 40 characters. */
  @Test
  void aNameWithoutRoomInALargeShapeIsKnown() {
    String large = ":POLYGON((150 50,250 50,250 150,150 150,150 50))";
    String small = ":POLYGON((10 10,40 10,40 40,10 40,10 10))";
    String number = "9".repeat(40);
    assertEquals(List.of(number), left(towns(number + large, "8".repeat(40) + small)));
    assertEquals(List.of(), left(towns("清河镇" + large)));
  }

  /** The whole town but a strip in the south is kept: the name stands in the strip. */
  @Test
  void aNameKeepsClearOfWhatIsKept() {
    Sketch sketch = towns("清河镇:POLYGON((100 50,300 50,300 250,100 250,100 50))");
    Rectangle kept = new Rectangle(0, 0, 400, 200);
    PaintOptions clear = new PaintOptions(96, true, Set.of(), "").keeping(List.of(kept));
    MapPainter painter = new MapPainter(sketch.scene());
    BufferedImage with = painter.image(VIEW, clear);
    BufferedImage without = painter.image(VIEW, WITHOUT);
    int above = 0;
    int below = 0;
    for (int i = 0; i < 400 * 300; i++) {
      if (with.getRGB(i % 400, i / 400) != without.getRGB(i % 400, i / 400)) {
        above += i / 400 < 199 ? 1 : 0;
        below += i / 400 < 199 ? 0 : 1;
      }
    }
    assertEquals(0, above);
    assertTrue(below > 100, "written " + below);
  }

  private static List<String> left(Sketch sketch) {
    return new MapPainter(sketch.scene()).namesLeft(VIEW, WITH);
  }
}
