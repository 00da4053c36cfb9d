package merestone.map;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/**
 * How far two pictures of one size differ to the eye. Both are first averaged over cells of 4 × 4
 * pixels, so that the smoothing of an edge, which may differ by a shade from one Java to the next,
 * hardly counts, while a line, a fill or a word that is missing, moved by more than a pixel or of
 * another colour does.
 *
 * @param mean the mean difference of a channel over all cells, of 255
 * @param peak the largest difference of a channel in any cell, of 255
 */
record Likeness(double mean, int peak) {
  private static final int CELL = 4;

  static Likeness of(BufferedImage one, BufferedImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      throw new IllegalArgumentException(
          "sizes differ: "
              + one.getWidth()
              + "x"
              + one.getHeight()
              + " and "
              + other.getWidth()
              + "x"
              + other.getHeight());
    }
    long sum = 0;
    long count = 0;
    int peak = 0;
    for (int y = 0; y + CELL <= one.getHeight(); y += CELL) {
      for (int x = 0; x + CELL <= one.getWidth(); x += CELL) {
        for (int shift = 0; shift <= 16; shift += 8) {
          int difference = Math.abs(average(one, x, y, shift) - average(other, x, y, shift));
          sum += difference;
          count++;
          peak = Math.max(peak, difference);
        }
      }
    }
    return new Likeness((double) sum / count, peak);
  }

  static BufferedImage scaled(BufferedImage image, int width, int height) {
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = scaled.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(image, 0, 0, width, height, null);
    g.dispose();
    return scaled;
  }

  private static int average(BufferedImage image, int x, int y, int shift) {
    int sum = 0;
    for (int i = 0; i < CELL * CELL; i++) {
      sum += image.getRGB(x + i % CELL, y + i / CELL) >> shift & 0xFF;
    }
    return sum / (CELL * CELL);
  }
}
