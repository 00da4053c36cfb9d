package merestone.map;

import java.awt.Color;

/**
 * How polygons of one class are drawn.
 *
 * @param fill the fill colour, with its transparency
 * @param outline the outline colour
 * @param outlineMm the outline's width on paper, mm
 * @param hatch lines over the fill, so that classes stay apart in grey print and for colour-blind
 *     readers
 */
public record Symbol(Color fill, Color outline, double outlineMm, Hatch hatch) {

  /** Directions of hatching, in the outline's colour. */
  public enum Hatch {
    /** No hatching. */
    NONE,
    /** Lines rising to the right. */
    RISING,
    /** Lines falling to the right. */
    FALLING,
    /** Both. */
    CROSSED,
    /** Level lines. */
    LEVEL,
    /** Dots. */
    DOTTED
  }
}
