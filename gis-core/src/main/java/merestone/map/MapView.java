package merestone.map;

import java.awt.geom.AffineTransform;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Which ground is on screen or paper, and how large. North is up. Immutable.
 *
 * @param centreX easting of the middle, m
 * @param centreY northing of the middle, m
 * @param metresPerPixel ground metres one pixel spans
 * @param width pixels
 * @param height pixels
 */
public record MapView(
    double centreX, double centreY, double metresPerPixel, int width, int height) {

  public MapView {
    if (!(metresPerPixel > 0) || width < 1 || height < 1) {
      throw new IllegalArgumentException(
          "a view needs a scale and a size, was " + metresPerPixel + " " + width + "x" + height);
    }
  }

  /** Returns the view that shows an extent as large as it fits, with a margin of a twentieth. */
  public static MapView fit(Envelope extent, int width, int height) {
    double scale = Math.max(extent.getWidth() / width, extent.getHeight() / height) * 1.1;
    Coordinate centre = extent.isNull() ? new Coordinate() : extent.centre();
    return new MapView(centre.x, centre.y, scale > 0 ? scale : 1, width, height);
  }

  /** Returns the ground the view covers. */
  public Envelope extent() {
    double halfWidth = width * metresPerPixel / 2;
    double halfHeight = height * metresPerPixel / 2;
    return new Envelope(
        centreX - halfWidth, centreX + halfWidth, centreY - halfHeight, centreY + halfHeight);
  }

  /** Returns the transform from ground to pixels. */
  public AffineTransform toPixels() {
    double s = 1 / metresPerPixel;
    return new AffineTransform(s, 0, 0, -s, width / 2.0 - centreX * s, height / 2.0 + centreY * s);
  }

  /** Returns the ground point under a pixel. */
  public Coordinate toGround(double pixelX, double pixelY) {
    return new Coordinate(
        centreX + (pixelX - width / 2.0) * metresPerPixel,
        centreY - (pixelY - height / 2.0) * metresPerPixel);
  }

  /** Returns the view moved by pixels: the ground follows the hand. */
  public MapView panned(double dx, double dy) {
    return new MapView(
        centreX - dx * metresPerPixel,
        centreY + dy * metresPerPixel,
        metresPerPixel,
        width,
        height);
  }

  /** Returns the view enlarged by a factor, with the ground under the pixel staying there. */
  public MapView zoomedAt(double pixelX, double pixelY, double factor) {
    Coordinate fixed = toGround(pixelX, pixelY);
    double scale = metresPerPixel / factor;
    return new MapView(
        fixed.x - (pixelX - width / 2.0) * scale,
        fixed.y + (pixelY - height / 2.0) * scale,
        scale,
        width,
        height);
  }

  /** Returns the same middle and scale on another size. */
  public MapView resized(int newWidth, int newHeight) {
    return new MapView(centreX, centreY, metresPerPixel, newWidth, newHeight);
  }
}
