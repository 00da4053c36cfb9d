package merestone.map;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import merestone.map.page.PageBlock;
import merestone.message.Text;

/**
 * Blocks of text and tables set one under the other into a box. Lines and fields are set whole;
 * tables share what room is left and say how many rows they leave out.
 */
final class PageBlockSet {
  private static final double GAP = 0.7;
  private static final double STEP = 0.94;

  /** Steps to the smallest type: 0.94 to the fifth is 0.73. */
  private static final int STEPS = 5;

  private final SheetSkin skin;
  private final List<BlockPiece> pieces;
  private final List<Text> clipped;
  private final double height;
  private final BlockSetter setter;

  private PageBlockSet(
      BlockSetter setter,
      SheetSkin skin,
      List<BlockPiece> pieces,
      List<Text> clipped,
      double height) {
    this.setter = setter;
    this.skin = skin;
    this.pieces = pieces;
    this.clipped = clipped;
    this.height = height;
  }

  /**
   * Sets blocks into a width and at most a height, from a place on the page: in the size of the
   * skin if they fit, else smaller; a table too long for the smallest type is cut in the size of
   * the skin.
   */
  static PageBlockSet into(Rectangle2D box, List<PageBlock> blocks, SheetSkin skin) {
    PageBlockSet set = place(box, blocks, skin);
    PageBlockSet best = set;
    for (int step = 1; !set.isWhole() && step <= STEPS; step++) {
      set = place(box, blocks, smaller(skin, step));
      best = set.isWhole() || !best.clipped.isEmpty() ? set : best;
    }
    return best;
  }

  /** Returns whether blocks have room, in the smallest type if not in a larger one. */
  static boolean hasRoom(Rectangle2D box, List<PageBlock> blocks, SheetSkin skin) {
    return place(box, blocks, smaller(skin, STEPS)).isWhole();
  }

  private static SheetSkin smaller(SheetSkin skin, int steps) {
    return new SheetSkin(skin.ink(), skin.body() * Math.pow(STEP, steps), skin.language());
  }

  /** Returns whether nothing is clipped, and no row of a table left out. */
  private boolean isWhole() {
    return clipped.isEmpty() && !setter.hasCut();
  }

  /** Returns the height used. */
  double height() {
    return height;
  }

  /** Returns whether rows of a table have no room here. */
  boolean hasCut(PageBlock.Table table) {
    return setter.hasCut(table);
  }

  /** Returns the headings of blocks that have no room even in small type. */
  List<Text> clipped() {
    return clipped;
  }

  void draw(Graphics2D g) {
    for (BlockPiece piece : pieces) {
      piece.draw(g, skin);
    }
  }

  private static PageBlockSet place(Rectangle2D box, List<PageBlock> blocks, SheetSkin skin) {
    BlockSetter setter = new BlockSetter(skin, box.getX(), box.getWidth());
    double rigid = 0;
    for (PageBlock block : blocks) {
      rigid += setter.least(block) + GAP * skin.body();
    }
    double spare = box.getHeight() - rigid;
    List<BlockPiece> pieces = new ArrayList<>();
    List<Text> clipped = new ArrayList<>();
    double y = box.getY();
    for (PageBlock block : blocks) {
      double least = setter.least(block);
      if (y + least > box.getMaxY() + 0.01 || !setter.fitsAcross(block)) {
        clipped.add(block.heading());
      }
      double below = setter.set(block, y, least + Math.max(0, spare), pieces);
      spare -= Math.max(0, below - y - least);
      y = below + GAP * skin.body();
    }
    double used = blocks.isEmpty() ? 0 : y - GAP * skin.body() - box.getY();
    return new PageBlockSet(setter, skin, pieces, clipped, used);
  }

  /** One thing to draw: words, or a line. */
  sealed interface BlockPiece {
    void draw(Graphics2D g, SheetSkin skin);

    /** Words with the left end of their first line at x. */
    record Words(Paragraph words, double x, double top, boolean quiet) implements BlockPiece {
      @Override
      public void draw(Graphics2D g, SheetSkin skin) {
        g.setColor(quiet ? skin.ink().muted() : skin.ink().text());
        words.draw(g, x, top);
      }
    }

    /** A level line. */
    record Rule(double from, double to, double y, boolean strong) implements BlockPiece {
      @Override
      public void draw(Graphics2D g, SheetSkin skin) {
        skin.pen(g, strong ? skin.ink().line() : skin.ink().faint(), strong ? 0.2 : 0.15);
        g.draw(new Line2D.Double(from, y, to, y));
      }
    }
  }
}
