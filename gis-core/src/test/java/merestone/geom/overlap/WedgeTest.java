package merestone.geom.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WedgeTest {

  /**
   * The boundary comes along the x axis from the west to the origin and goes on to (x, y); the
   * ground is on its left. Lies are of a stretch leaving the origin towards (p, q).
   */
  @ParameterizedTest(name = "on to {0} {1}: towards {2} {3}")
  @CsvSource({
    "0,  1, -1,  1, INSIDE",
    "0,  1,  1,  1, OUTSIDE",
    "0,  1,  0, -1, OUTSIDE",
    "0,  1,  0,  5, WITH",
    "0,  1, -3,  0, AGAINST",
    "0,  1,  3,  0, OUTSIDE",
    "0, -1,  1, -1, INSIDE",
    "0, -1, -1,  1, INSIDE",
    "0, -1,  3,  0, INSIDE",
    "0, -1, -1, -1, OUTSIDE",
    "0, -1,  0,  1, INSIDE",
    "0, -1,  0, -4, WITH",
    "0, -1, -2,  0, AGAINST",
    "1,  0,  0,  1, INSIDE",
    "1,  0,  0, -1, OUTSIDE",
    "1,  0,  7,  0, WITH",
    "1,  0, -7,  0, AGAINST",
  })
  void groundIsOnTheLeft(double x, double y, double p, double q, Lie leaving) {
    Wedge wedge = new Wedge(new double[] {-1, 0}, new double[] {0, 0}, new double[] {x, y});
    assertEquals(leaving, wedge.leaving(new double[] {p, q}));
    assertEquals(turned(leaving), wedge.coming(new double[] {p, q}));
  }

  private static Lie turned(Lie lie) {
    return lie == Lie.WITH ? Lie.AGAINST : lie == Lie.AGAINST ? Lie.WITH : lie;
  }
}
