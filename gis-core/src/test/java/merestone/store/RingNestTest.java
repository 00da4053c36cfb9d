package merestone.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rings are told apart by nesting, whichever way they are wound. */
class RingNestTest {

  /** A square with its lower left corner at (at, at). */
  private static Ring square(double at, double side) {
    return Ring.of(
        new double[] {at, at, at, at + side, at + side, at + side, at + side, at, at, at});
  }

  private static List<String> shells(Ring... rings) {
    return RingNest.byDepth(List.of(rings)).stream()
        .map(ring -> ring.polygon().getNumInteriorRing() + " " + ring.polygon().getArea())
        .toList();
  }

  @Test
  void depthDecides() {
    assertEquals(List.of("0 4.0", "0 1.0"), shells(square(0, 2), square(5, 1)));
    assertEquals(List.of("1 96.0"), shells(square(1, 2), square(0, 10)));
    assertEquals(List.of("1 36.0", "0 1.0"), shells(square(0, 10), square(1, 8), square(4, 1)));
  }

  @Test
  void coincidingRingsAreBothShells() {
    assertEquals(List.of("0 4.0", "0 4.0"), shells(square(0, 2), square(0, 2)));
  }

  @Test
  void aHoleTouchingItsShellIsAHole() {
    assertEquals(List.of("1 96.0"), shells(square(0, 10), square(0, 2)));
  }

  @Test
  void manyRingsAreFoundByTheirBoxes() {
    List<Ring> rings = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      rings.add(square(10 * i, 6));
      rings.add(square(10 * i + 2, 2));
    }
    List<Ring> shells = RingNest.byDepth(rings);
    assertEquals(50, shells.size());
    // 50 squares of 36 less 4
    assertEquals(1600, shells.stream().mapToDouble(ring -> ring.polygon().getArea()).sum());
  }

  @Test
  void openAndFlatRingsSaySo() {
    Ring open = Ring.of(new double[] {0, 0, 0, 1, 1, 1});
    assertTrue(open.wasOpen());
    assertFalse(open.isDegenerate());
    assertTrue(open.isClockwise());
    assertEquals(0.5, open.area());
    Ring flat = Ring.of(new double[] {0, 0, 0, 1, 0, 0});
    assertFalse(flat.wasOpen());
    assertTrue(flat.isDegenerate());
    assertTrue(flat.isFlat());
    assertEquals(3, Ring.of(new double[] {3, 3}).polygon().getNumPoints());
  }
}
