package merestone.app.gui.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import merestone.finding.Finding;
import merestone.map.MapPainter;
import merestone.map.MapScene;
import merestone.map.MapView;
import merestone.map.PaintOptions;
import merestone.map.Plate;
import merestone.map.SnapPoint;
import merestone.progress.Cancelled;
import merestone.progress.Progress;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Draws with the map package's painter and keeps the painter of the scene drawn last. */
public final class ScenePainting implements Painting {
  /** Pictures that may be on screen at a time: the map, one being drawn, the overview. */
  private static final int PICTURES = 4;

  private final Deque<Plates> plates = new ConcurrentLinkedDeque<>();
  private volatile MapPainter latest;

  /** The plates of one picture. */
  private record Plates(MapView view, List<Plate> drawn) {}

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
        painter.paint(
            pen,
            view,
            options,
            () -> progress.isCancelled() || copies.pass(),
            drawn -> keep(new Plates(view, drawn)));
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

  @Override
  public Optional<Envelope> plateAt(MapView view, Coordinate pixel) {
    return plates.stream()
        .filter(kept -> kept.view().equals(view))
        .findFirst()
        .flatMap(kept -> kept.drawn().stream().filter(plate -> plate.covers(pixel)).findFirst())
        .map(Plate::ground);
  }

  @Override
  public Optional<SnapPoint> snap(
      MapScene scene, MapView view, PaintOptions options, Coordinate pixel, double reach) {
    MapPainter drawn = latest;
    return drawn == null || drawn.scene() != scene
        ? Optional.empty()
        : drawn.snap(view, options, pixel, reach);
  }

  private void keep(Plates latestPlates) {
    plates.addFirst(latestPlates);
    while (plates.size() > PICTURES) {
      plates.pollLast();
    }
  }

  /** Indexing a large scene takes a moment: it is done once, by whoever asks first. */
  private synchronized MapPainter of(MapScene scene) {
    if (latest == null || latest.scene() != scene) {
      latest = new MapPainter(scene);
    }
    return latest;
  }
}
