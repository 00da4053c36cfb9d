package merestone.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

class OutlineTest {
  private static final Polygon DRAWN =
      Outline.drawn(5, 80)
          .dense(20)
          .wavy(0, 0)
          .straight(1000, 0)
          .wavy(1400, 900, 500, 1500, -300, 800)
          .closed();

  @Test
  void straightStretchKeepsToItsLineWithVerticesAsDenseAsAsked() {
    Coordinate[] ring = DRAWN.getCoordinates();
    for (int i = 0; i <= 50; i++) {
      assertEquals(new Coordinate(20.0 * i, 0), ring[i]);
    }
  }

  @Test
  void wavyStretchLeavesTheChord() {
    double straight = 500 * 1500 + 300 * 1000;
    assertTrue(DRAWN.isValid());
    assertTrue(Math.abs(DRAWN.getArea() - straight) > 1000);
    assertTrue(Arrays.stream(DRAWN.getCoordinates()).allMatch(c -> c.y >= -40));
  }

  @Test
  void sameSeedSameBorder() {
    assertTrue(blob(7).equalsExact(blob(7)));
    assertTrue(!blob(7).equalsExact(blob(8)));
  }

  private static Polygon blob(long seed) {
    return Outline.blob(new Coordinate(0, 0), 300, seed);
  }
}
