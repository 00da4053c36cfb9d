package merestone.app.gui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import merestone.app.gui.OnScreen;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.work.Background;
import merestone.crs.CoordinateSystem;
import merestone.map.MapScene;
import merestone.map.MapView;
import merestone.map.PaintOptions;
import merestone.map.SnapPoint;
import merestone.review.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MapPaneTest {
  private final OnScreen screen = new OnScreen();
  private final ObjectProperty<ToolKind> tool = new SimpleObjectProperty<>(ToolKind.IDENTIFY);
  private final MapModels models =
      MapModels.of(new Background(this::work, Runnable::run), new White(), new NoTroubles());
  private final MapViewModel map = models.map();
  private final List<String> clicks = new ArrayList<>();
  private final List<Runnable> postponed = new ArrayList<>();
  private boolean postpone;
  private Region pane;
  private Optional<SnapPoint> corner = Optional.empty();

  @Start
  void start(Stage stage) {
    MapPane.ClickListener listener =
        new MapPane.ClickListener() {
          @Override
          public void clicked(double x, double y, double tolerance) {
            clicks.add(Math.round(x) + " " + Math.round(y));
          }

          @Override
          public void clickedTwice(double x, double y) {
            clicks.add("twice " + Math.round(x) + " " + Math.round(y));
          }
        };
    pane = (Region) new MapPane(models, tool, listener, screen.words()).root();
    screen.show(stage, new StackPane(pane), 600, 400);
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
  void thePanelOfAMeasureFoldsToALineAndIsMovedByItsHeadInsideTheMap() {
    screen.doing(() -> tool.set(ToolKind.LENGTH));
    Node panel = screen.find("#measure");
    double open = panel.getBoundsInParent().getHeight();
    screen.robot().clickOn("#foldMeasure");
    double folded = screen.asking(() -> panel.getBoundsInParent().getHeight());
    assertTrue(folded < open / 1.6 && folded < 48, folded + " of " + open);
    Bounds before = screen.asking(() -> panel.localToScene(panel.getBoundsInLocal()));
    screen.robot().drag("#measure .panel-title").moveBy(150, 100).drop();
    Bounds moved = screen.asking(() -> panel.localToScene(panel.getBoundsInLocal()));
    assertEquals(150, moved.getMinX() - before.getMinX(), 12);
    assertEquals(100, moved.getMinY() - before.getMinY(), 12);
    screen.robot().drag("#measure .panel-title").moveBy(590 - (int) moved.getMinX(), 0).drop();
    Bounds last = screen.asking(() -> panel.localToScene(panel.getBoundsInLocal()));
    assertTrue(last.getMaxX() <= 601, last.toString());
    assertEquals(List.of(), clicks);
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

  @Test
  void aSecondClickIsToldAndIsNoSecondFirstOne() {
    screen.robot().doubleClickOn(ground());
    assertEquals(List.of("300 200", "twice 300 200"), clicks);
  }

  /** A corner 6 pixels right of where the pointer is: the point set is the corner. */
  @Test
  void whileMeasuringACornerHoldsThePointerUnlessThatIsSwitchedOff() {
    models.measure().open(MapPaneTest::flat, MapPaneTest::flat);
    screen.doing(() -> tool.set(ToolKind.LENGTH));
    corner = Optional.of(new SnapPoint(map.view().toGround(306, 200), true));
    screen.robot().moveTo(ground());
    assertTrue(screen.robot().lookup("#snapMark").query().isVisible());
    screen.robot().clickOn(ground());
    assertEquals(corner.get().at(), models.measure().sketchProperty().get().points().get(0));
    screen.doing(() -> models.measure().snappingProperty().set(false));
    assertFalse(screen.robot().lookup("#snapMark").query().isVisible());
    screen.doing(() -> models.measure().clear());
    screen.robot().moveBy(40, 0).clickOn();
    Coordinate set = models.measure().sketchProperty().get().points().get(0);
    assertEquals(map.view().toGround(340, 200).x, set.x, map.view().metresPerPixel());
  }

  @Test
  void aBoxIsZoomedToWithItsToolOrWithShiftInAnyOther() {
    screen.doing(() -> tool.set(ToolKind.BOX));
    double before = map.view().metresPerPixel();
    screen.robot().drag(ground(), MouseButton.PRIMARY).moveBy(60, 40).drop();
    // the pane is 600 x 400: a box of a tenth, as exact as the robot's steps
    assertEquals(10, before / map.view().metresPerPixel(), 1.5);
    screen.doing(map::zoomLast);
    screen.doing(() -> tool.set(ToolKind.LENGTH));
    screen.robot().press(KeyCode.SHIFT);
    screen.robot().drag(ground(), MouseButton.PRIMARY).moveBy(60, 40).drop();
    screen.robot().release(KeyCode.SHIFT);
    assertEquals(10, before / map.view().metresPerPixel(), 1.5);
  }

  @Test
  void clicksMeasureADoubleClickEndsAndEscapeClearsThenPutsTheToolDown() {
    models.measure().open(MapPaneTest::flat, MapPaneTest::flat);
    screen.doing(() -> tool.set(ToolKind.LENGTH));
    screen.robot().clickOn(ground());
    screen.robot().moveBy(100, 0).clickOn(MouseButton.PRIMARY);
    double planar = models.measure().sketchProperty().get().measured().orElseThrow().planarM();
    assertEquals(100 * map.view().metresPerPixel(), planar, 1e-6);
    screen.robot().moveBy(0, 50).doubleClickOn(MouseButton.PRIMARY);
    screen.robot().moveBy(30, 30);
    assertEquals(3, models.measure().sketchProperty().get().points().size());
    screen.robot().press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertEquals(List.of(), models.measure().sketchProperty().get().points());
    assertEquals(ToolKind.LENGTH, tool.get());
    screen.robot().press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    assertEquals(ToolKind.IDENTIFY, tool.get());
    assertEquals(List.of(), clicks);
  }

  @Test
  void theOverviewTakesTheMapElsewhere() {
    double before = map.view().metresPerPixel();
    screen.robot().clickOn("#overview");
    assertEquals(3000, map.view().centreX(), 40);
    screen.robot().moveBy(45, 0).clickOn(MouseButton.PRIMARY);
    // 6 000 m and a tenth of margin on 150 pixels: 44 m a pixel
    assertEquals(3000 + 45 * 44, map.view().centreX(), 50);
    assertEquals(before, map.view().metresPerPixel());
  }

  /** On a map of 400 pixels it is open, on one of 200 folded, unless somebody said otherwise. */
  @Test
  void theOverviewFoldsWithTheMapUntilItIsFoldedByHand() {
    resize(200);
    assertFalse(isOverviewOpen());
    resize(400);
    assertTrue(isOverviewOpen());
    screen.robot().clickOn("#foldOverview");
    assertFalse(isOverviewOpen());
    resize(200);
    resize(400);
    assertFalse(isOverviewOpen(), "as it was left");
    screen.robot().clickOn("#foldOverview");
    resize(200);
    assertTrue(isOverviewOpen(), "as it was left");
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 100, 120, 140, 180})
  void onALowMapNoButtonIsCutOrCovered(int height) {
    resize(height);
    List<Bounds> buttons =
        screen.asking(
            () ->
                screen.robot().lookup(".map-button").match(MapPaneTest::isSeen).queryAll().stream()
                    .map(button -> pane.sceneToLocal(button.localToScene(button.getLayoutBounds())))
                    .toList());
    assertEquals(4, buttons.size());
    for (Bounds one : buttons) {
      assertTrue(one.getMinY() >= 0 && one.getMaxY() <= height, one.toString());
      for (Bounds other : buttons) {
        assertTrue(one == other || !one.intersects(other), one + " covers " + other);
      }
    }
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }

  private void resize(int height) {
    screen.doing(() -> pane.setMaxHeight(height));
    screen.doing(() -> pane.getParent().layout());
  }

  private boolean isOverviewOpen() {
    return screen.asking(() -> screen.find("#overview").isVisible());
  }

  /** Measures with a folding rule: what the engine says is tested there. */
  private static Measured flat(List<Coordinate> points) {
    double sum = 0;
    for (int i = 1; i < points.size(); i++) {
      sum += points.get(i - 1).distance(points.get(i));
    }
    return new Measured(sum, sum, 0, 0, false, "flat");
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

  private final class White extends WhitePainting {
    @Override
    public Optional<SnapPoint> snap(
        MapScene scene, MapView view, PaintOptions options, Coordinate pixel, double reach) {
      return corner;
    }
  }
}
