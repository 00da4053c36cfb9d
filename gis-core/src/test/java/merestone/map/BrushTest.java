package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrushTest {
  private static final Color FILL = new Color(200, 220, 200);
  private static final Color LINE = new Color(20, 90, 40);
  private static final PaintOptions OPTIONS = PaintOptions.screen();

  /** Hatching at 96 dpi repeats every 2 mm, that is 7.56 and so 8 pixels. */
  private static final int PERIOD = 8;

  private static BufferedImage filled(Symbol.Hatch hatch, double easting) {
    MapView view = new MapView(easting, 0, 1, 64, 64);
    Brush brush = new Brush(new Symbol(FILL, LINE, 0.3, hatch), OPTIONS, new ScreenPath(view, 0));
    BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    var g = image.createGraphics();
    g.setPaint(brush.area(Double.MAX_VALUE));
    g.fillRect(0, 0, 64, 64);
    g.dispose();
    return image;
  }

  private static boolean dark(BufferedImage image, int x, int y) {
    return (image.getRGB(x, y) >> 16 & 0xFF) < 150;
  }

  @ParameterizedTest
  @EnumSource(Symbol.Hatch.class)
  void hatchingRepeatsWithoutASeam(Symbol.Hatch hatch) {
    BufferedImage image = filled(hatch, 0);
    for (int i = 0; i < 48 * 48; i++) {
      int x = i % 48;
      int y = i / 48;
      assertEquals(image.getRGB(x, y), image.getRGB(x + PERIOD, y));
      assertEquals(image.getRGB(x, y), image.getRGB(x, y + PERIOD));
    }
  }

  /** A line that rises to the right is dark again one pixel right and one pixel up. */
  @Test
  void hatchingHasTheDirectionItsNameSays() {
    BufferedImage rising = filled(Symbol.Hatch.RISING, 0);
    BufferedImage falling = filled(Symbol.Hatch.FALLING, 0);
    BufferedImage level = filled(Symbol.Hatch.LEVEL, 0);
    int row = 20;
    int x = darkIn(rising, row);
    assertTrue(dark(rising, x + 1, row - 1) && !dark(rising, x + 3, row));
    x = darkIn(falling, row);
    assertTrue(dark(falling, x + 1, row + 1) && !dark(falling, x + 3, row));
    long rows = IntStream.range(0, 64).filter(y -> dark(level, 0, y) && dark(level, 33, y)).count();
    assertEquals(64 / PERIOD, rows);
  }

  private static int darkIn(BufferedImage image, int row) {
    return IntStream.range(0, 40).filter(x -> dark(image, x, row)).findFirst().orElseThrow();
  }

  /**
   * Three metres east at one metre a pixel: the pattern moves three pixels west with the ground.
   */
  @ParameterizedTest
  @EnumSource(value = Symbol.Hatch.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
  void hatchingIsFixedToTheGround(Symbol.Hatch hatch) {
    BufferedImage here = filled(hatch, 0);
    BufferedImage moved = filled(hatch, 3);
    for (int x = 0; x < 60; x++) {
      assertEquals(here.getRGB(x + 3, 21), moved.getRGB(x, 21));
    }
  }

  @Test
  void smallShapesTakeTheHatchingsMeanColour() {
    Map<Symbol.Hatch, Color> flat = new EnumMap<>(Symbol.Hatch.class);
    ScreenPath ground = new ScreenPath(new MapView(0, 0, 1, 9, 9), 0);
    for (Symbol.Hatch hatch : Symbol.Hatch.values()) {
      Brush brush = new Brush(new Symbol(FILL, LINE, 0.3, hatch), OPTIONS, ground);
      flat.put(hatch, (Color) brush.area(PERIOD - 1));
    }
    assertSame(FILL, flat.get(Symbol.Hatch.NONE));
    Color mean = flat.get(Symbol.Hatch.RISING);
    assertTrue(mean.getRed() < FILL.getRed() && mean.getRed() > LINE.getRed());
    assertNotEquals(FILL, mean);
  }

  @Test
  void aSymbolWithoutFillAndHatchingIsNotFilled() {
    ScreenPath ground = new ScreenPath(new MapView(0, 0, 1, 9, 9), 0);
    Color clear = new Color(0, 0, 0, 0);
    assertTrue(
        new Brush(new Symbol(clear, LINE, 0.3, Symbol.Hatch.LEVEL), OPTIONS, ground).isFilled());
    assertTrue(
        !new Brush(new Symbol(clear, LINE, 0.3, Symbol.Hatch.NONE), OPTIONS, ground).isFilled());
  }
}
