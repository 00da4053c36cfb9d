package merestone.app.gui.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import merestone.finding.Finding;
import merestone.map.MapPainter;
import merestone.map.MapScene;
import merestone.map.MapView;
import merestone.map.PaintOptions;
import merestone.progress.Cancelled;
import merestone.progress.Progress;
import org.locationtech.jts.geom.Coordinate;

/** Draws with the map package's painter and keeps the painter of the scene drawn last. */
public final class ScenePainting implements Painting {
  private MapPainter latest;

  @Override
  public BufferedImage paint(
      MapScene scene, MapView view, PaintOptions options, Progress progress) {
    BufferedImage image =
        new BufferedImage(view.width(), view.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D pen = image.createGraphics();
    boolean finished = of(scene).paint(pen, view, options, progress::isCancelled);
    pen.dispose();
    if (!finished) {
      throw new Cancelled();
    }
    return image;
  }

  @Override
  public List<Finding> findingsAt(
      MapScene scene, MapView view, PaintOptions options, Coordinate pixel) {
    return of(scene).findingsAt(view, options, pixel.x, pixel.y);
  }

  /** Indexing a large scene takes a moment: it is done once, by whoever asks first. */
  private synchronized MapPainter of(MapScene scene) {
    if (latest == null || latest.scene() != scene) {
      latest = new MapPainter(scene);
    }
    return latest;
  }
}
