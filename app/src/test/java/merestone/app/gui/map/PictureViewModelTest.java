package merestone.app.gui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.work.Background;
import merestone.crs.CoordinateSystem;
import merestone.map.MapScene;
import merestone.map.PaintOptions;
import merestone.message.UserError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class PictureViewModelTest {
  private final Deque<Runnable> worker = new ArrayDeque<>();
  private final WhitePainting painter = new WhitePainting();
  private final RecordingTroubles troubles = new RecordingTroubles();
  private final MapViewModel map = new MapViewModel();
  private final PictureViewModel model =
      new PictureViewModel(map, new Background(worker::add, Runnable::run), painter, troubles);

  @BeforeEach
  void open() {
    map.resize(400, 300);
    map.open(
        new MapScene(
            List.of(),
            List.of(),
            subject -> Optional.empty(),
            new Envelope(0, 100, 0, 100),
            CoordinateSystem.unknown("test")));
  }

  @Test
  void thePictureShowsTheViewItWasAskedFor() {
    work();
    assertEquals(map.view(), model.pictureProperty().get().view());
    assertFalse(model.drawingProperty().get());
  }

  @Test
  void ofManyWishesOnlyTheLastIsDrawnToTheEnd() {
    map.pan(10, 0);
    map.pan(10, 0);
    map.pan(10, 0);
    assertEquals(1, worker.size());
    assertNull(model.pictureProperty().get());
    work();
    assertEquals(map.view(), model.pictureProperty().get().view());
    assertEquals(1, painter.options.size());
  }

  @Test
  void hiddenLayersAndTheSelectionReachThePainter() {
    map.hidden().add("farmland");
    map.highlightProperty().set("f-1");
    work();
    PaintOptions drawn = painter.options.get(painter.options.size() - 1);
    assertEquals(Set.of("farmland"), drawn.hidden());
    assertEquals("f-1", drawn.selected());
  }

  @Test
  void aFineScreenGetsMorePixelsOfTheSameGround() {
    work();
    model.pixelRatioProperty().set(1.5);
    work();
    BufferedImage image = model.pictureProperty().get().image();
    assertEquals(600, image.getWidth());
    assertEquals(450, image.getHeight());
    assertEquals(400, model.pictureProperty().get().view().width());
    assertEquals(144, painter.options.get(1).dpi(), 1e-9);
  }

  @Test
  void aPainterThatBreaksIsReportedAndTheNextPictureIsStillDrawn() {
    painter.broken = true;
    work();
    assertEquals(1, troubles.bugs.size());
    painter.broken = false;
    map.pan(5, 5);
    work();
    assertTrue(model.pictureProperty().get() != null);
  }

  private void work() {
    while (!worker.isEmpty()) {
      worker.pop().run();
    }
  }

  private static final class RecordingTroubles implements Troubles {
    private final List<Throwable> bugs = new ArrayList<>();

    @Override
    public void explain(UserError error) {
      throw new AssertionError(error);
    }

    @Override
    public void reportBug(Throwable fault) {
      bugs.add(fault);
    }
  }
}
