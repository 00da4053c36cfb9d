package merestone.map;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the invented district for looking at, and says how long it took. Run it from the module:
 * {@code java -cp … merestone.map.MapPreview <folder>}.
 */
public final class MapPreview {
  private static final org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger(MapPreview.class);

  private MapPreview() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    save(District.scene(600), folder.resolve("map-600.png"));
    save(District.scene(100_000), folder.resolve("map-100k.png"));
  }

  private static void save(MapScene scene, Path file) throws IOException {
    long start = System.nanoTime();
    MapPainter painter = new MapPainter(scene);
    LOG.info("{} indexed in {} ms", file.getFileName(), since(start));
    MapView view = MapView.fit(scene.extent(), 1600, 1000);
    BufferedImage image = painter.image(view, PaintOptions.screen());
    for (int i = 0; i < 5; i++) {
      boolean smooth = i < 3;
      start = System.nanoTime();
      image = painter.image(view, PaintOptions.screen().smooth(smooth));
      LOG.info(
          "{} {} drawn in {} ms", file.getFileName(), smooth ? "smooth" : "fast", since(start));
    }
    image = painter.image(view, PaintOptions.screen());
    ImageIO.write(image, "png", file.toFile());
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }
}
