package merestone.app.gui.map;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import merestone.finding.Finding;
import merestone.map.MapScene;
import merestone.map.MapView;
import merestone.map.PaintOptions;
import merestone.progress.Cancelled;
import merestone.progress.Progress;
import org.locationtech.jts.geom.Coordinate;

/** Draws nothing at once, and remembers what it was asked for. */
public class WhitePainting implements Painting {
  final List<MapView> views = new ArrayList<>();
  final List<PaintOptions> options = new ArrayList<>();
  boolean broken;

  @Override
  public BufferedImage paint(
      MapScene scene,
      MapView view,
      PaintOptions wanted,
      Progress progress,
      Consumer<BufferedImage> sofar) {
    if (broken) {
      throw new IllegalStateException("broken");
    }
    if (progress.isCancelled()) {
      throw new Cancelled();
    }
    views.add(view);
    options.add(wanted);
    return new BufferedImage(view.width(), view.height(), BufferedImage.TYPE_INT_ARGB_PRE);
  }

  @Override
  public List<Finding> findingsAt(
      MapScene scene, MapView view, PaintOptions wanted, Coordinate pixel) {
    return List.of();
  }
}
