package merestone.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HatchLinesTest {
  private static final Rectangle ALL = new Rectangle(-100, -100, 400, 400);

  /** A square of 10 with a hole of 4 in its middle, even-odd. */
  private static Shape ring() {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    path.append(new Rectangle2D.Double(0, 0, 10, 10), false);
    path.append(new Rectangle2D.Double(3, 3, 4, 4), false);
    return path;
  }

  /** Lines at y = 2, 5 and 8: the one in the middle is broken by the hole from 3 to 7. */
  @Test
  void levelLinesStopAtHoles() {
    assertEquals(
        List.of("0 2 10 2", "0 5 3 5", "7 5 10 5", "0 8 10 8"),
        segments(HatchLines.of(ring(), HatchLines.Course.LEVEL, 2, 3, ALL)));
  }

  /** x + y = 4 cuts the corner at (4, 0) and (0, 4); x + y = 12 runs from (10, 2) to (2, 10). */
  @Test
  void risingLinesHaveConstantSum() {
    Shape square = new Rectangle2D.Double(0, 0, 10, 10);
    assertEquals(
        List.of("0 4 4 0", "2 10 10 2"),
        segments(HatchLines.of(square, HatchLines.Course.RISING, 4, 8, ALL)));
  }

  /** x − y = 0 is the diagonal; x − y = ±6 cut the corners at (6, 0) and (0, 6). */
  @Test
  void fallingLinesHaveConstantDifference() {
    Shape square = new Rectangle2D.Double(0, 0, 10, 10);
    assertEquals(
        List.of("0 6 4 10", "0 0 10 10", "6 0 10 4"),
        segments(HatchLines.of(square, HatchLines.Course.FALLING, 0, 6, ALL)));
  }

  /** Only the two lines y = 4 and y = 6 lie between 3.5 and 6.5, and one more on either side. */
  @Test
  void linesBesideWhatIsSeenAreLeftOut() {
    Shape tall = new Rectangle2D.Double(0, 0, 10, 1000);
    List<String> lines =
        segments(HatchLines.of(tall, HatchLines.Course.LEVEL, 0, 2, new Rectangle(0, 4, 10, 2)));
    assertEquals(List.of("0 4 10 4", "0 6 10 6"), lines);
  }

  /** Dots every 4 from x = 1: in a square of 10 at 1, 5 and 9, so every line begins at 1. */
  @Test
  void dotsLieInOneGridWhateverTheShape() {
    Shape square = new Rectangle2D.Double(0.5, 0, 9.5, 10);
    double[] first = starts(HatchLines.dotted(square, 2, 1, 4, ALL));
    assertArrayEquals(new double[] {1, 1}, first); // lines y = 2 and y = 6
    Shape further = new Rectangle2D.Double(2, 0, 8, 3);
    assertArrayEquals(new double[] {5}, starts(HatchLines.dotted(further, 2, 1, 4, ALL)));
  }

  private static double[] starts(Path2D path) {
    return segments(path).stream().mapToDouble(s -> Double.parseDouble(s.split(" ")[0])).toArray();
  }

  private static List<String> segments(Path2D path) {
    List<String> segments = new ArrayList<>();
    double[] at = new double[6];
    String from = "";
    for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
      boolean begins = it.currentSegment(at) == PathIterator.SEG_MOVETO;
      String point = Math.round(at[0]) + " " + Math.round(at[1]);
      if (!begins) {
        segments.add(from + " " + point);
      }
      from = point;
    }
    return segments;
  }
}
