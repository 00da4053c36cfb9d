package merestone.app.gui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.work.Background;
import merestone.crs.CoordinateSystem;
import merestone.finding.Finding;
import merestone.map.MapScene;
import merestone.map.MapView;
import merestone.map.PaintOptions;
import merestone.progress.Cancelled;
import merestone.progress.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class OverviewViewModelTest {
  private final Deque<Runnable> worker = new ArrayDeque<>();
  private final List<String> drawn = new ArrayList<>();
  private final MapModels models =
      MapModels.of(new Background(worker::add, Runnable::run), new Watched(), new NoTroubles());
  private final MapViewModel map = models.map();

  @BeforeEach
  void open() {
    map.resize(400, 300);
    map.open(scene());
  }

  @Test
  void theOverviewIsDrawnBehindTheFirstPictureOfTheGround() {
    assertEquals(1, worker.size(), "one at a time, the large one first");
    work();
    assertEquals(List.of("large", "small"), drawn);
    assertEquals(OverviewViewModel.WIDTH, models.overview().pictureProperty().get().view().width());
  }

  @Test
  void whatIsFoundChangesTheLargePictureAlone() {
    work();
    drawn.clear();
    map.find(scene());
    map.pan(10, 10);
    work();
    assertEquals(List.of("large"), drawn);
  }

  @Test
  void groundShownInAnotherWayIsDrawnAnewInBoth() {
    work();
    drawn.clear();
    map.replace(scene());
    work();
    assertEquals(List.of("large", "small"), drawn);
  }

  private void work() {
    while (!worker.isEmpty()) {
      worker.pop().run();
    }
  }

  private static MapScene scene() {
    return new MapScene(
        List.of(),
        List.of(),
        subject -> Optional.empty(),
        new Envelope(0, 100, 0, 100),
        CoordinateSystem.unknown("test"));
  }

  private final class Watched implements Painting {
    @Override
    public BufferedImage paint(
        MapScene scene,
        MapView view,
        PaintOptions options,
        Progress progress,
        Consumer<BufferedImage> sofar) {
      if (progress.isCancelled()) {
        throw new Cancelled();
      }
      drawn.add(view.width() == 400 ? "large" : "small");
      return new BufferedImage(view.width(), view.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    }

    @Override
    public List<Finding> findingsAt(
        MapScene scene, MapView view, PaintOptions options, Coordinate pixel) {
      return List.of();
    }
  }
}
