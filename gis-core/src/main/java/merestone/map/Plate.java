package merestone.map;

import java.awt.geom.Rectangle2D;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A plate on a picture that stands for findings too many to be told apart. Immutable.
 *
 * @param minX left edge, pixels of the picture
 * @param minY upper edge, pixels
 * @param maxX right edge, pixels
 * @param maxY lower edge, pixels
 * @param ground the ground of the findings it stands for, m; do not change it
 */
public record Plate(double minX, double minY, double maxX, double maxY, Envelope ground) {

  static Plate of(CrowdPlate drawn) {
    Rectangle2D box = drawn.box();
    return new Plate(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY(), drawn.ground());
  }

  /** Returns whether it covers a pixel. */
  public boolean covers(Coordinate pixel) {
    return pixel.x >= minX && pixel.x <= maxX && pixel.y >= minY && pixel.y <= maxY;
  }
}
