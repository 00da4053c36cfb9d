package merestone.map;

import java.util.BitSet;
import org.locationtech.jts.geom.Envelope;

/**
 * Draws polygons of a pixel or two as the pixels they lie on, each pixel once, so that a thousand
 * of them are neither slower nor darker than one. For one picture and one symbol.
 */
final class Specks {
  /** Below this size, in pixels, a polygon has no shape that could be seen. */
  private static final double LARGEST = 2;

  private final Canvas canvas;
  private final Brush brush;
  private final BitSet taken = new BitSet();

  Specks(Canvas canvas, Brush brush) {
    this.canvas = canvas;
    this.brush = brush;
  }

  /** Returns whether a polygon of a size in metres is drawn as a speck. */
  boolean isSpeck(double size) {
    return size < LARGEST * canvas.view.metresPerPixel();
  }

  void add(Envelope box) {
    int left = (int) Math.floor(canvas.ground.x(box.getMinX()));
    int top = (int) Math.floor(canvas.ground.y(box.getMaxY()));
    int right = Math.max(left + 1, (int) Math.floor(canvas.ground.x(box.getMaxX())));
    int bottom = Math.max(top + 1, (int) Math.floor(canvas.ground.y(box.getMinY())));
    for (int y = Math.max(0, top); y < Math.min(bottom, canvas.view.height()); y++) {
      for (int x = Math.max(0, left); x < Math.min(right, canvas.view.width()); x++) {
        add(x, y);
      }
    }
  }

  private void add(int x, int y) {
    int place = y * canvas.view.width() + x;
    if (brush.isFilled() && !taken.get(place)) {
      taken.set(place);
      canvas.g.setPaint(brush.area(0));
      canvas.g.fillRect(x, y, 1, 1);
    }
  }
}
