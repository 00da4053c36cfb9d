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

  /**
   * Returns a symbol of colours in hex, {@code #rrggbb} or {@code #rrggbbaa}.
   *
   * @throws IllegalArgumentException if a colour is not written in hex
   */
  public static Symbol of(String fill, String outline, double outlineMm, Hatch hatch) {
    return new Symbol(HexColour.read(fill), HexColour.read(outline), outlineMm, hatch);
  }

  /** Returns the fill colour in hex; with its transparency if it has any. */
  public String hexFill() {
    return HexColour.text(fill);
  }

  /** Returns the outline colour in hex; with its transparency if it has any. */
  public String hexOutline() {
    return HexColour.text(outline);
  }

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
