package merestone.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import merestone.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTicksTest {
  private static final SheetSkin SKIN = new SheetSkin(MapStyles.standard().ink(), 12, Language.EN);
  private static final Rectangle MAP = new Rectangle(60, 20, 500, 400);

  private static MapView view(double metresPerPixel) {
    return new MapView(39_500_000, 3_400_000, metresPerPixel, MAP.width, MAP.height);
  }

  /** Figures such as 39 500 000 are some 50 pixels wide and need 1.8 times that. */
  @ParameterizedTest(name = "{0} m a pixel: every {1} m")
  @CsvSource({"0.1, 10", "1, 100", "5, 500", "10, 1000", "100, 10000"})
  void theGridIsRoundAndItsFiguresHaveRoom(double metresPerPixel, double step) {
    assertEquals(step, new GridTicks(view(metresPerPixel), MAP, SKIN).step());
  }

  /**
   * The view is 500 m wide around 39 500 000: lines stand at -200 … 200, 50 pixels from the edge.
   */
  @Test
  void ticksStandOnTheirCoordinates() {
    BufferedImage image = new BufferedImage(600, 460, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 600, 460);
    new GridTicks(view(1), MAP, SKIN).draw(g);
    g.dispose();
    int row = MAP.y + 2;
    List<Integer> dark =
        IntStream.range(0, 600).filter(x -> (image.getRGB(x, row) & 0xFF) < 200).boxed().toList();
    for (int x : List.of(110, 210, 310, 410, 510)) {
      assertTrue(dark.contains(x) || dark.contains(x - 1), "tick at " + x + " of " + dark);
    }
    assertTrue(dark.size() <= 10, "nothing but ticks: " + dark);
  }
}
