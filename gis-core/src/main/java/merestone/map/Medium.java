package merestone.map;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/** What a picture is made for; the graphics carry it as a rendering hint. */
enum Medium {
  /** Pixels: hatching is a tile, writing is filled outlines. */
  PIXELS,
  /** Shapes, without a type face at hand: hatching is lines, writing is filled outlines. */
  SHAPES,
  /** Shapes and text, with the program's type faces at hand: writing can be searched and copied. */
  TEXT;

  private static final Key KEY = new Key();

  /** Returns what the graphics are for: pixels unless somebody said otherwise. */
  static Medium of(Graphics2D g) {
    return g.getRenderingHint(KEY) instanceof Medium said ? said : PIXELS;
  }

  /** Tells the graphics, and all that are made of them, what they are for. */
  void set(Graphics2D g) {
    g.setRenderingHint(KEY, this);
  }

  private static final class Key extends RenderingHints.Key {
    /** Private keys of a program are free to take any number; see {@link RenderingHints.Key}. */
    Key() {
      super(0);
    }

    @Override
    public boolean isCompatibleValue(Object value) {
      return value instanceof Medium;
    }
  }
}
