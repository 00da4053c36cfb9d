package merestone.app.gui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import merestone.app.gui.map.MeasureViewModel.Sketch;
import merestone.review.Measured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/** The rulers here count points: a line has as many metres, a ring as many square metres. */
class MeasureViewModelTest {
  private final MeasureViewModel model = new MeasureViewModel();

  @BeforeEach
  void open() {
    model.open(
        points -> new Measured(points.size(), 0, 0, 0, false, "e"),
        points -> new Measured(0, 0, points.size(), 0, false, "e"));
    model.start(false);
  }

  private Sketch sketch() {
    return model.sketchProperty().get();
  }

  private static Coordinate at(double x) {
    return new Coordinate(x, 0);
  }

  @Test
  void onePointIsNothingToMeasure() {
    model.add(at(0));
    assertTrue(sketch().measured().isEmpty());
  }

  @Test
  void thePointerCountsWhileTheEndIsOpen() {
    model.add(at(0));
    model.hover(at(5));
    assertEquals(2, sketch().measured().orElseThrow().planarM());
    model.hover(at(9));
    assertEquals(List.of(at(0), at(9)), sketch().points());
    model.finish();
    model.hover(at(20));
    assertEquals(List.of(at(0)), sketch().points());
  }

  @Test
  void areasAreMeasuredAsRings() {
    model.start(true);
    List.of(at(0), at(1), at(2)).forEach(model::add);
    assertEquals(3, sketch().measured().orElseThrow().planarM2());
    assertTrue(sketch().area());
  }

  @Test
  void aPointIsTakenBackAlsoAfterTheEnd() {
    List.of(at(0), at(1), at(2)).forEach(model::add);
    model.finish();
    model.back();
    assertEquals(List.of(at(0), at(1)), sketch().points());
    model.add(at(7));
    assertEquals(List.of(at(0), at(1), at(7)), sketch().points());
  }

  @Test
  void afterTheEndANewDrawingBegins() {
    List.of(at(0), at(1)).forEach(model::add);
    model.finish();
    model.add(at(5));
    assertEquals(List.of(at(5)), sketch().points());
  }

  @Test
  void clearingTellsWhetherThereWasAnything() {
    assertFalse(model.clear());
    model.add(at(0));
    assertTrue(model.clear());
    assertEquals(List.of(), sketch().points());
  }
}
