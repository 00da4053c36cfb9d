package merestone.app.gui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.work.Background;
import merestone.crs.CoordinateSystem;
import merestone.map.ConflictKind;
import merestone.map.MapScene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class OverviewViewModelTest {
  private final Deque<Runnable> worker = new ArrayDeque<>();
  private final WhitePainting painting = new WhitePainting();
  private final MapModels models =
      MapModels.of(new Background(worker::add, Runnable::run), painting, new NoTroubles());
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
    assertEquals(List.of("large", "small"), drawn());
    assertEquals(OverviewViewModel.WIDTH, models.overview().pictureProperty().get().view().width());
  }

  @Test
  void whatIsFoundChangesTheLargePictureAlone() {
    work();
    painting.views.clear();
    map.find(scene());
    map.pan(10, 10);
    work();
    assertEquals(List.of("large"), drawn());
  }

  @Test
  void groundShownInAnotherWayIsDrawnAnewInBoth() {
    work();
    painting.views.clear();
    map.replace(scene());
    work();
    assertEquals(List.of("large", "small"), drawn());
  }

  @Test
  void aLayerTakenOffTheMapIsTakenOffBothAndFindingsOffTheLargeOne() {
    work();
    painting.views.clear();
    map.hidden().add("farmland");
    work();
    assertEquals(List.of("large", "small"), drawn());
    painting.views.clear();
    map.hidden().add(ConflictKind.BLOCK.id());
    work();
    assertEquals(List.of("large"), drawn());
  }

  private List<String> drawn() {
    return painting.views.stream().map(view -> view.width() == 400 ? "large" : "small").toList();
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
}
