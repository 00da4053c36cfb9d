package merestone.app.gui.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.desk.Commands;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.map.MapViewModel;
import merestone.app.gui.parts.MemoryPreferences;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.parts.Words;
import merestone.app.gui.run.OpenReview;
import merestone.app.gui.run.RunViewModel;
import merestone.app.gui.work.Background;
import merestone.message.Messages;
import merestone.review.ReviewSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** sqlite3 counts 243 of the 1067 features with DLBM 0101, 824 others. */
class LayerFilterViewModelTest {
  private final Deque<Runnable> worker = new ArrayDeque<>();
  private final Desk desk = desk();
  private final RunViewModel run =
      new RunViewModel(desk.background(), ReviewSession::open, new NoTroubles());
  private final LayersViewModel layers = new LayersViewModel(new HashSet<>());
  private final MapViewModel map = new MapViewModel();
  private final LayerFilterViewModel model =
      new LayerFilterViewModel(desk, run, new Redrawing(desk, run, map, layers));
  private LayerItem farmland;

  @BeforeEach
  void open() {
    run.open(Path.of("..", "sample-data", "qinghe", "review.yaml"));
    work();
    OpenReview open = run.review().orElseThrow();
    layers.show(open.layers(), open.scene());
    farmland =
        layers.items().stream()
            .filter(item -> item.summary().id().equals("永久基本农田"))
            .findFirst()
            .orElseThrow();
    model.edit(farmland);
    work();
  }

  @Test
  void aFilterThatWasAskedForIsAppliedAlsoIfTheFilterIsClosedAtOnce() {
    model.textProperty().set("DLBM = '0101'");
    model.apply();
    model.close();
    work();
    assertEquals(Optional.of(243L), shown());
    model.edit(farmland);
    model.clear();
    model.close();
    work();
    assertEquals(Optional.empty(), shown());
  }

  @Test
  void writingOnDoesNotTakeBackWhatWasAskedFor() {
    model.textProperty().set("DLBM = '0101'");
    model.apply();
    model.textProperty().set("DLBM = '0101' AND");
    model.attempt();
    work();
    assertEquals(Optional.of(243L), shown());
    assertTrue(model.answerProperty().get().orElseThrow().fault().isPresent());
  }

  @Test
  void theLastOfSeveralIsWhatStays() {
    model.textProperty().set("DLBM = '0101'");
    model.apply();
    model.textProperty().set("DLBM <> '0101'");
    model.apply();
    work();
    assertEquals(Optional.of(824L), shown());
  }

  private Optional<Long> shown() {
    return farmland.filterProperty().get().map(LayerItem.Filter::shown);
  }

  private void work() {
    while (!worker.isEmpty()) {
      worker.pop().run();
    }
  }

  private Desk desk() {
    Remembered remembered = new Remembered(new MemoryPreferences());
    Words words = new Words(Messages.of(MerestoneWindow.class), Locale.ENGLISH);
    Background background = new Background(worker::add, Runnable::run);
    return new Desk(new Commands(remembered), words, remembered, background, new NoTroubles());
  }
}
