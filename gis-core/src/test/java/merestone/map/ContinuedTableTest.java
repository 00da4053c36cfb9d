package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import merestone.map.page.PageBlock;
import merestone.map.page.PageContent;
import merestone.map.page.PageLayout;
import merestone.message.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

/** Looks at the ink of the pages behind a page, not at how they were made. */
class ContinuedTableTest {
  private static final MapScene SCENE =
      new Sketch().layer("parcels", "POLYGON((0 0,20 0,20 20,0 20,0 0))").scene();
  private static final double DPI = 72;
  private static final int MM = 3; // pixels, a little more than 72 / 25.4

  /** Head and foot of a page with a title of a line and a note of a line, within 30 and 20 mm. */
  private static final int HEAD = 30 * MM;

  private static final int FOOT = 20 * MM;
  private static final int MARGIN = 15 * MM;

  private static PageBlock.Table points(int from, int to) {
    List<List<String>> rows =
        IntStream.range(from, to)
            .mapToObj(i -> List.of("J" + (1000 + i), "1", "4355700.000", "39599400.000"))
            .toList();
    List<Text> head =
        List.of(Text.same("点号"), Text.same("圈号"), Text.same("纵坐标 X（米）"), Text.same("横坐标 Y（米）"));
    return new PageBlock.Table(Text.same("界址点"), head, rows, Text.same("另有 {0} 点"));
  }

  private static MapPage page(boolean landscape, int points, PageBlock... blocks) {
    PageLayout layout = Pages.layout("A4", landscape);
    List<PageBlock> all = new ArrayList<>(List.of(blocks));
    all.add(points(0, Math.min(points, 24)));
    PageContent plain = Pages.content(Text.same("T"), new Envelope(0, 20, 0, 20));
    PageContent content =
        new PageContent(
            plain.title(),
            plain.subtitle(),
            plain.warning(),
            plain.notes(),
            plain.ground(),
            "",
            List.of(),
            all,
            Optional.of(points(0, points)));
    return Pages.page(SCENE, layout, content, DPI);
  }

  /** The box of all ink between head and foot, inside the neatline. */
  private static Rectangle ink(BufferedImage image) {
    Rectangle box = new Rectangle();
    for (int y = HEAD; y < image.getHeight() - FOOT; y++) {
      for (int x = MARGIN; x < image.getWidth() - MARGIN; x++) {
        if ((image.getRGB(x, y) & 0xff) < 0xa0) {
          Rectangle pixel = new Rectangle(x, y, 1, 1);
          box = box.isEmpty() ? pixel : box.union(pixel);
        }
      }
    }
    return box;
  }

  /**
   * Sheets of several are filled to the last: on each the table goes below and right of the middle.
   */
  @ParameterizedTest
  @CsvSource({"true", "false"})
  void noSheetOfSeveralIsHalfEmpty(boolean landscape) {
    int several = 0;
    for (int points = 60; points <= 900; points += 60) {
      List<Picture> pictures = page(landscape, points).pictures();
      List<Picture> behind = pictures.subList(1, pictures.size());
      for (Picture picture : behind) {
        BufferedImage image = picture.image();
        Rectangle ink = ink(image);
        String what = points + " points on " + behind.size() + ": " + ink;
        assertTrue(ink.getMaxX() > image.getWidth() * 0.6, what);
        assertTrue(behind.size() == 1 || ink.getMaxY() > image.getHeight() * 0.6, what);
      }
      several += behind.size() > 1 ? 1 : 0;
    }
    assertTrue(several > 5, "most need several");
  }

  /**
   * A few points more than a sheet takes are no second sheet, but smaller type, until there are
   * half a sheet too many: then each of two has three quarters of what a sheet takes, not a half.
   */
  @ParameterizedTest
  @CsvSource({"true", "false"})
  void aSheetForAFewRowsIsNotMade(boolean landscape) {
    int most = 60;
    while (sheets(landscape, most + 1) == 1) {
      most++;
    }
    int full = ink(page(landscape, most).pictures().get(1).image()).height;
    List<Picture> two = page(landscape, most + 1).pictures().subList(1, 3);
    for (Picture picture : two) {
      int height = ink(picture.image()).height;
      assertTrue(height > 0.65 * full, height + " of " + full + " with " + most);
    }
  }

  private static int sheets(boolean landscape, int points) {
    return page(landscape, points).pictures().size() - 1;
  }

  /** Twenty points beside ever longer findings: some need a panel that takes some of the map. */
  @Test
  void aPanelGetsWiderBeforeATableGoesOnBehindThePage() {
    int length = 8;
    while (panel(beside(2, length)) == panel(beside(20, length))) {
      length++;
    }
    MapPage wide = beside(20, length);
    assertTrue(panel(wide) > panel(beside(2, length)) + 1);
    assertEquals(1, wide.pictures().size());
    assertEquals(List.of(), wide.faults());
    assertTrue(wide.plan().map().width > 0.4 * 297 / 25.4 * DPI, "a map all the same");
    MapPage tooMany = beside(300, length);
    assertTrue(tooMany.pictures().size() > 1);
    assertEquals(panel(beside(2, length)), panel(tooMany), "what does not help is not done");
  }

  private static MapPage beside(int points, int length) {
    Text sentence = Text.same("地块占用永久基本农田，须核对批准文件与补划方案。".repeat(length));
    List<Text> sentences = List.of(sentence, sentence, sentence);
    return page(true, points, new PageBlock.Lines(Text.same("审查结果"), sentences));
  }

  private static double panel(MapPage page) {
    return page.plan().blocks().getWidth();
  }
}
