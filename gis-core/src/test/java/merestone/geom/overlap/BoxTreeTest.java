package merestone.geom.overlap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxTreeTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 15, 16, 17, 256, 257, 5000})
  void findsWhatAScanFinds(int items) {
    Random random = new Random(items);
    double[] boxes = new double[4 * items];
    for (int i = 0; i < items; i++) {
      boxes[4 * i] = 39_000_000 + random.nextInt(1000);
      boxes[4 * i + 1] = 3_000_000 + random.nextInt(1000);
      boxes[4 * i + 2] = boxes[4 * i] + random.nextInt(20);
      boxes[4 * i + 3] = boxes[4 * i + 1] + random.nextInt(20);
    }
    BoxTree tree = BoxTree.of(boxes);
    for (int query = 0; query < 200; query++) {
      double x = 39_000_000 + random.nextInt(1000);
      double y = 3_000_000 + random.nextInt(1000);
      TreeSet<Integer> expected = new TreeSet<>();
      for (int i = 0; i < items; i++) {
        if (boxes[4 * i] <= x + 30
            && boxes[4 * i + 2] >= x
            && boxes[4 * i + 1] <= y + 30
            && boxes[4 * i + 3] >= y) {
          expected.add(i);
        }
      }
      TreeSet<Integer> found = new TreeSet<>();
      tree.query(x, y, x + 30, y + 30, found::add);
      assertEquals(expected, found);
    }
  }

  @Test
  void featuresWithoutGroundAreNeverFound() {
    double none = Double.POSITIVE_INFINITY;
    BoxTree tree = BoxTree.of(new double[] {none, none, -none, -none, 0, 0, 1, 1});
    TreeSet<Integer> found = new TreeSet<>();
    tree.query(-10, -10, 10, 10, found::add);
    assertEquals(new TreeSet<>(java.util.Set.of(1)), found);
  }
}
