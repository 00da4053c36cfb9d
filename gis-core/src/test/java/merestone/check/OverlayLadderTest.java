package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

class OverlayLadderTest {

  /**
   * Polygons and copies of them turned or shifted by next to nothing, whose edges cross at angles
   * near zero: what breaks an overlay in plain doubles. Whatever the step that answers, inclusion
   * and exclusion must hold: |A| + |B| = |A ∪ B| + |A ∩ B| and |A| = |A ∩ B| + |A − B|, to the grid
   * of the last step along the boundary.
   */
  @ParameterizedTest
  @ValueSource(doubles = {1e-4, 1e-6, 1e-8, 1e-10, 1e-12, 1e-14})
  void nearlyCoincidentPolygonsKeepTheirArea(double turn) {
    Random random = new Random(5);
    for (int round = 0; round < 60; round++) {
      Geometry a =
          TabulationTest.disc(
              39_505_000 + random.nextDouble(), 4_360_000, 100, 12 + random.nextInt(60));
      Geometry b =
          AffineTransformation.rotationInstance(turn, 39_505_000, 4_360_000)
              .translate(turn * random.nextInt(3), turn)
              .transform(a);
      Overlaid shared = OverlayLadder.intersection(a, b);
      Overlaid all = OverlayLadder.union(List.of(a, b));
      Overlaid rest = OverlayLadder.difference(a, b);
      assertFalse(shared.failed() || all.failed() || rest.failed());
      double grid = 1e-4 * a.getLength();
      assertEquals(
          a.getArea() + b.getArea(), all.geometry().getArea() + shared.geometry().getArea(), grid);
      assertEquals(a.getArea(), shared.geometry().getArea() + rest.geometry().getArea(), grid);
    }
  }
}
