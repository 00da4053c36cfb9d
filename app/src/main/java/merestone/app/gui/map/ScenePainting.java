package merestone.app.gui.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
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
  private volatile MapPainter latest;

  @Override
  public BufferedImage paint(
      MapScene scene,
      MapView view,
      PaintOptions options,
      Progress progress,
      Consumer<BufferedImage> sofar) {
    MapPainter painter = of(scene);
    BufferedImage image =
        new BufferedImage(view.width(), view.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D pen = image.createGraphics();
    Sofar copies = new Sofar(image, sofar);
    boolean finished =
        painter.paint(pen, view, options, () -> progress.isCancelled() || copies.pass());
    pen.dispose();
    if (!finished) {
      throw new Cancelled();
    }
    return image;
  }

  @Override
  public List<Finding> findingsAt(
      MapScene scene, MapView view, PaintOptions options, Coordinate pixel) {
    MapPainter drawn = latest;
    return drawn == null || drawn.scene() != scene
        ? List.of()
        : drawn.findingsAt(view, options, pixel.x, pixel.y);
  }

  /** Indexing a large scene takes a moment: it is done once, by whoever asks first. */
  private synchronized MapPainter of(MapScene scene) {
    if (latest == null || latest.scene() != scene) {
      latest = new MapPainter(scene);
    }
    return latest;
  }
}
