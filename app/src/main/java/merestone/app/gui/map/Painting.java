package merestone.app.gui.map;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import merestone.finding.Finding;
import merestone.map.MapScene;
import merestone.map.MapView;
import merestone.map.PaintOptions;
import merestone.map.SnapPoint;
import merestone.progress.Progress;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Draws scenes: {@link ScenePainting} in the program. */
public interface Painting {

  /**
   * Returns the picture as premultiplied ARGB; leaves with {@code Cancelled} if asked to.
   *
   * @param sofar is given copies of the picture while a long drawing is under way
   */
  BufferedImage paint(
      MapScene scene,
      MapView view,
      PaintOptions options,
      Progress progress,
      Consumer<BufferedImage> sofar);

  /** Returns the findings at a pixel of a picture, topmost first; none before it was drawn. */
  List<Finding> findingsAt(MapScene scene, MapView view, PaintOptions options, Coordinate pixel);

  /** Returns the ground of the plate drawn at a pixel; empty if none was. */
  default Optional<Envelope> plateAt(MapView view, Coordinate pixel) {
    return Optional.empty();
  }

  /**
   * Returns the corner or edge of a layer within some pixels of a pixel; empty if there is none.
   */
  default Optional<SnapPoint> snap(
      MapScene scene, MapView view, PaintOptions options, Coordinate pixel, double reach) {
    return Optional.empty();
  }
}
