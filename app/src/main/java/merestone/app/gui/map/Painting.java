package merestone.app.gui.map;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import merestone.finding.Finding;
import merestone.map.MapScene;
import merestone.map.MapView;
import merestone.map.PaintOptions;
import merestone.progress.Progress;
import org.locationtech.jts.geom.Coordinate;

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
}
