package merestone.app.gui.map;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Hands pixels over from the painter to the screen, without copying them. */
final class Pixels {
  private Pixels() {}

  /** Returns an image of the same pixels, which must be premultiplied ARGB and change no more. */
  static Image image(BufferedImage drawn) {
    int[] pixels = ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData();
    return new WritableImage(
        new PixelBuffer<>(
            drawn.getWidth(),
            drawn.getHeight(),
            IntBuffer.wrap(pixels),
            PixelFormat.getIntArgbPreInstance()));
  }
}
