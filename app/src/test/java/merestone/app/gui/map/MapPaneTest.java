package merestone.app.gui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VerticalDirection;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import merestone.app.gui.OnScreen;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.work.Background;
import merestone.crs.CoordinateSystem;
import merestone.finding.Finding;
import merestone.map.MapScene;
import merestone.map.MapView;
import merestone.map.PaintOptions;
import merestone.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MapPaneTest {
  private final OnScreen screen = new OnScreen();
  private final MapViewModel map = new MapViewModel();
  private final List<String> clicks = new ArrayList<>();
  private final List<Runnable> postponed = new ArrayList<>();
  private boolean postpone;

  @Start
  void start(Stage stage) {
    Background background = new Background(this::work, Runnable::run);
    PictureViewModel pictures =
        new PictureViewModel(map, background, new White(), new NoTroubles());
    MapPane.ClickListener listener =
        (x, y, tolerance) -> clicks.add(Math.round(x) + " " + Math.round(y));
    screen.show(stage, new MapPane(map, pictures, listener, screen.words()).root(), 600, 400);
    map.open(
        new MapScene(
            List.of(),
            List.of(),
            subject -> Optional.empty(),
            new Envelope(0, 6000, 0, 4000),
            CoordinateSystem.unknown("test")));
  }

  @Test
  void thePictureFillsThePane() {
    assertEquals(600, image().getImage().getWidth());
    assertEquals(400, image().getImage().getHeight());
  }

  @Test
  void theWheelZoomsAtThePointer() {
    screen.robot().moveTo(ground());
    Coordinate middle = map.view().toGround(300, 200);
    double before = map.view().metresPerPixel();
    screen.robot().scroll(1, VerticalDirection.UP);
    assertEquals(1.25, before / map.view().metresPerPixel(), 0.45);
    assertEquals(middle.x, map.view().toGround(300, 200).x, 2 * before);
  }

  @Test
  void draggingMovesTheGroundWithTheHandAndIsNoClick() {
    MapView before = map.view();
    screen.robot().drag(ground(), MouseButton.PRIMARY).moveBy(90, 0).drop();
    double moved = (before.centreX() - map.view().centreX()) / before.metresPerPixel();
    assertEquals(90, moved, 6);
    assertEquals(List.of(), clicks);
    screen.doing(map::zoomLast);
    assertEquals(before, map.view());
  }

  @Test
  void aClickTellsItsPixel() {
    screen.robot().clickOn(ground());
    assertEquals(List.of("300 200"), clicks);
  }

  @Test
  void theLastPictureFollowsAtOnceWhileTheNextIsDrawn() {
    postpone = true;
    screen.doing(() -> map.pan(50, 20));
    assertEquals(50, image().getTransforms().get(0).getTx(), 1e-6);
    assertEquals(20, image().getTransforms().get(0).getTy(), 1e-6);
    screen.doing(() -> postponed.forEach(Runnable::run));
    assertEquals(0, image().getTransforms().get(0).getTx(), 1e-6);
  }

  @Test
  void thePointerTellsTheGroundUntilItLeaves() {
    screen.robot().moveTo(ground());
    assertNotNull(map.pointerProperty().get());
    assertEquals(3000, map.pointerProperty().get().x, 30);
    screen.doing(map::pointNowhere);
    assertNull(map.pointerProperty().get());
  }

  @Test
  void keysPanAndZoom() {
    screen.robot().clickOn(ground());
    MapView before = map.view();
    screen.robot().press(KeyCode.RIGHT).release(KeyCode.RIGHT);
    assertEquals(150, (map.view().centreX() - before.centreX()) / before.metresPerPixel(), 1);
    screen.robot().press(KeyCode.PAGE_UP).release(KeyCode.PAGE_UP);
    assertEquals(2, before.metresPerPixel() / map.view().metresPerPixel(), 1e-9);
  }

  private Pane ground() {
    return screen.find("#map");
  }

  private ImageView image() {
    return (ImageView) ground().getChildren().get(0);
  }

  private void work(Runnable drawing) {
    if (postpone) {
      postponed.add(drawing);
    } else {
      drawing.run();
    }
  }

  private static final class White implements Painting {
    @Override
    public BufferedImage paint(
        MapScene scene, MapView view, PaintOptions options, Progress progress) {
      return new BufferedImage(view.width(), view.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    }

    @Override
    public List<Finding> findingsAt(
        MapScene scene, MapView view, PaintOptions options, Coordinate pixel) {
      return List.of();
    }
  }
}
