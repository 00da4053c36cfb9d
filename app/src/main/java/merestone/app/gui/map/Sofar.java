package merestone.app.gui.map;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Passes on copies of a picture while it is drawn, now and then. For the drawing thread. */
final class Sofar {
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  private final BufferedImage image;
  private final Consumer<BufferedImage> listener;
  private long last = System.nanoTime();

  Sofar(BufferedImage image, Consumer<BufferedImage> listener) {
    this.image = image;
    this.listener = listener;
  }

  /** Passes on a copy if it is time; returns false, so that it can be asked beside a cancel. */
  boolean pass() {
    if (System.nanoTime() - last > PAUSE_NANOS) {
      listener.accept(copy());
      last = System.nanoTime();
    }
    return false;
  }

  private BufferedImage copy() {
    BufferedImage copy =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    int[] from = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int[] to = ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
    System.arraycopy(from, 0, to, 0, from.length);
    return copy;
  }
}
