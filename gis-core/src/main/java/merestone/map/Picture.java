package merestone.map;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * Something to be drawn, of a size in pixels on paper of a resolution; for media without pixels a
 * pixel is a unit of length.
 *
 * @param width pixels
 * @param height pixels
 * @param dpi pixels per inch of paper
 * @param drawing draws it; the same pixels, shapes or text each time
 */
public record Picture(int width, int height, double dpi, Drawing drawing) {

  /** Draws a picture from the graphics' origin. */
  public interface Drawing {
    /**
     * Draws all of it; the graphics may be left in any state.
     *
     * @param stopped asked often; once true, drawing stops with the picture unfinished
     */
    void on(Graphics2D g, BooleanSupplier stopped);
  }

  public Picture {
    if (width < 1 || height < 1 || !(dpi > 0)) {
      throw new IllegalArgumentException(
          "a picture needs a size and a dpi, was " + width + "x" + height + " " + dpi);
    }
    Objects.requireNonNull(drawing, "drawing");
  }

  /** Returns the same picture, left unfinished once it is no longer wanted. */
  public Picture until(BooleanSupplier stopped) {
    return new Picture(width, height, dpi, (g, never) -> drawing.on(g, stopped));
  }

  /** Draws it on graphics of its size. */
  void draw(Graphics2D g) {
    drawing.on(g, () -> false);
  }

  /** Returns it as pixels, opaque, in smooth RGB. */
  public BufferedImage image() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    paint(image.createGraphics());
    return image;
  }

  /** Draws it over a whole image of any size, as a preview of what will be printed. */
  public void preview(BufferedImage onto) {
    Graphics2D g = onto.createGraphics();
    g.scale((double) onto.getWidth() / width, (double) onto.getHeight() / height);
    paint(g);
  }

  /** Returns the width on paper, mm. */
  public double widthMm() {
    return width * 25.4 / dpi;
  }

  /** Returns the height on paper, mm. */
  public double heightMm() {
    return height * 25.4 / dpi;
  }

  private void paint(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    draw(g);
    g.dispose();
  }
}
