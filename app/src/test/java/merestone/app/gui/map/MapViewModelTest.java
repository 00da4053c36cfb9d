package merestone.app.gui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import merestone.crs.CoordinateSystem;
import merestone.map.MapScene;
import merestone.map.MapView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class MapViewModelTest {
  private final MapViewModel model = new MapViewModel();

  @BeforeEach
  void size() {
    model.resize(1000, 500);
  }

  @Test
  void anOpenedSceneIsShownWhole() {
    model.open(scene(0, 10_000, 0, 10_000));
    assertTrue(model.view().extent().contains(new Envelope(0, 10_000, 0, 10_000)));
  }

  @Test
  void aSceneOpenedBeforeThereIsASizeIsFittedWhenThereIs() {
    MapViewModel early = new MapViewModel();
    early.open(scene(0, 10_000, 0, 10_000));
    early.resize(1000, 500);
    assertTrue(early.view().extent().contains(new Envelope(0, 10_000, 0, 10_000)));
    assertTrue(early.view().metresPerPixel() < 25);
  }

  @Test
  void theWholeStaysTheWholeInALargerWindowAndAnyOtherViewKeepsItsScale() {
    model.open(scene(0, 10_000, 0, 10_000));
    double small = model.view().metresPerPixel();
    model.resize(2000, 1000);
    assertEquals(small / 2, model.view().metresPerPixel(), 1e-9);
    assertTrue(model.view().extent().contains(new Envelope(0, 10_000, 0, 10_000)));
    model.zoom(2);
    double closer = model.view().metresPerPixel();
    model.resize(1000, 500);
    assertEquals(closer, model.view().metresPerPixel());
  }

  @Test
  void beforeTheFirstViewOfASceneThereIsNone() {
    MapViewModel early = new MapViewModel();
    early.open(scene(500_000, 510_000, 4_000_000, 4_010_000));
    early.resize(1000, 500);
    MapView whole = early.view();
    early.zoomLast();
    assertEquals(whole, early.view());
  }

  @Test
  void aSceneReadAgainIsSeenWhereTheLastOneWas() {
    model.open(scene(0, 10_000, 0, 10_000));
    model.zoom(2);
    MapView closer = model.view();
    model.hidden().add("farmland");
    MapScene again = scene(0, 20_000, 0, 20_000);
    model.reopen(again);
    assertEquals(again, model.sceneProperty().get());
    assertEquals(closer, model.view());
    assertTrue(model.hidden().isEmpty(), "its layers are listed anew, all of them visible");
  }

  @Test
  void theGroundUnderThePointerStaysWhenZooming() {
    model.open(scene(0, 10_000, 0, 10_000));
    Coordinate before = model.view().toGround(120, 80);
    model.zoomAt(120, 80, 3);
    Coordinate after = model.view().toGround(120, 80);
    assertEquals(before.x, after.x, 1e-6);
    assertEquals(before.y, after.y, 1e-6);
  }

  @Test
  void theWayBackLeadsThroughTheViewsBeforeAndForwardAgain() {
    model.open(scene(0, 10_000, 0, 10_000));
    MapView whole = model.view();
    model.zoom(2);
    MapView closer = model.view();
    model.zoomLast();
    assertEquals(whole, model.view());
    model.zoomNext();
    assertEquals(closer, model.view());
  }

  @Test
  void revealMovesNothingWhenTheGroundIsInSightAndLargeEnough() {
    model.open(scene(0, 10_000, 0, 10_000));
    MapView whole = model.view();
    model.reveal(new Envelope(4000, 5000, 4000, 5000));
    assertEquals(whole, model.view());
  }

  @Test
  void revealGoesCloserToAConflictTooSmallToSee() {
    model.open(scene(0, 10_000, 0, 10_000));
    Envelope small = new Envelope(4000, 4003, 4000, 4001);
    model.reveal(small);
    assertTrue(model.view().extent().contains(small));
    assertTrue(model.view().extent().getHeight() < 200, model.view().toString());
  }

  @Test
  void zoomStopsAtItsEnds() {
    model.open(scene(0, 10_000, 0, 10_000));
    for (int i = 0; i < 200; i++) {
      model.zoom(2);
    }
    assertTrue(model.view().metresPerPixel() >= 0.0005);
  }

  /** At 96 dots per inch a pixel is 0.2645833 mm: 1 m a pixel is 1 : 3780. */
  @Test
  void scaleIsThatOfACommonScreen() {
    model.open(scene(0, 1, 0, 1));
    model.resize(1000, 500);
    model.zoomAt(0, 0, model.view().metresPerPixel());
    assertEquals(3780, model.scale());
  }

  @Test
  void openingAnotherReviewShowsAllLayersAgain() {
    model.hidden().add("farmland");
    model.open(scene(0, 1, 0, 1));
    assertTrue(model.hidden().isEmpty());
  }

  private static MapScene scene(double minX, double maxX, double minY, double maxY) {
    return new MapScene(
        List.of(),
        List.of(),
        subject -> Optional.empty(),
        new Envelope(minX, maxX, minY, maxY),
        CoordinateSystem.unknown("test"));
  }
}
