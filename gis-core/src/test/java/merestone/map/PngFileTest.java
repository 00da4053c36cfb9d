package merestone.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import merestone.finding.Finding;
import merestone.message.Language;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;

class PngFileTest {
  /** 300 pixels an inch are 300 / 0.0254 = 11811.02 pixels a metre. */
  @Test
  void theFileKnowsItsResolution() throws IOException {
    byte[] png = PngFile.bytes(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), 300);
    int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
    ByteBuffer chunk = ByteBuffer.wrap(png, at, 9);
    assertEquals(11811, chunk.getInt());
    assertEquals(11811, chunk.getInt());
    assertEquals(1, chunk.get(), "unit is the metre");
  }

  @Test
  void aFileIsReplacedWholeAndNothingIsLeftBeside(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("map.png");
    Files.writeString(file, "old");
    PngFile.write(new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB), 96, file);
    BufferedImage back = ImageIO.read(file.toFile());
    assertEquals(List.of(7, 5), List.of(back.getWidth(), back.getHeight()));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void aPictureOfAFindingShowsItWithSomeOfItsSurroundings() throws IOException {
    Sketch sketch = new Sketch().layer("parcels", "POLYGON((0 0,400 0,400 200,0 200,0 0))");
    sketch.conflict("A", Level.BLOCK, Sketch.wkt("POLYGON((390 0,450 0,450 10,390 10,390 0))"));
    MapPicture picture = new MapPicture(new MapPainter(sketch.scene()), Language.ZH);
    Finding finding = sketch.scene().findings().get(0);
    MapView view = picture.around(finding, 300, 200);
    assertTrue(view.extent().contains(new Envelope(0, 450, 0, 200)));
    assertTrue(view.extent().getWidth() > 450 * 1.5);
    PaintOptions options = PaintOptions.screen().selecting("A");
    assertArrayEquals(picture.png(view, options), picture.png(view, options));
  }

  @Test
  void aPictureOfATinyConflictStillShowsSixtyMetres() {
    Sketch sketch =
        new Sketch().conflict("A", Level.INFO, Sketch.wkt("POLYGON((5 5,6 5,6 6,5 5))"));
    MapPicture picture = new MapPicture(new MapPainter(sketch.scene()), Language.EN);
    MapView view = picture.around(sketch.scene().findings().get(0), 200, 200);
    assertTrue(view.extent().getWidth() >= 60, "shown: " + view.extent());
  }
}
