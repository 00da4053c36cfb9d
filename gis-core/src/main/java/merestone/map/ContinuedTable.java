package merestone.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import merestone.map.PageBlockSet.BlockPiece;
import merestone.map.page.PageBlock;
import merestone.message.Messages;

/**
 * A table whole, on as few pages as it needs, behind a page that could not show all of it. The
 * pages have the head and the foot of that page; all have as many rows, side by side over all the
 * width. Where the last page would be half empty or more, smaller type does without it.
 *
 * <pre>
 *  title              [internal]
 *  subtitle, warning
 *  points, page 1 of 2
 *  J1 …   J61 …   J121 …
 *  J2 …   J62 …   J122 …
 *  notes
 * </pre>
 */
final class ContinuedTable {
  private static final Messages MESSAGES = Messages.of(ContinuedTable.class);

  /** Type is not made smaller than this part of itself: small enough to do with 2 pages of 3. */
  private static final double LEAST = 0.8;

  private static final double STEP = 0.98;

  private final MapPage page;
  private final PageBlock.Table table;
  private final Rectangle2D box;
  private final SheetSkin skin;
  private final BlockSetter setter;
  private final int pages;

  ContinuedTable(MapPage page, PageBlock.Table table) {
    this.page = page;
    this.table = table;
    this.box = box(page);
    int usual = pages(page.skin());
    this.skin = isHalfEmpty(usual) ? smaller(usual - 1) : page.skin();
    this.setter = setter(skin);
    this.pages = pages(skin);
  }

  private BlockSetter setter(SheetSkin type) {
    return new BlockSetter(type, box.getX(), box.getWidth());
  }

  private int pages(SheetSkin type) {
    return parts(table.rows().size(), setter(type).rows(table, box.getHeight()));
  }

  /** Returns whether the last of several pages, the others full, has room for as much again. */
  private boolean isHalfEmpty(int of) {
    int full = setter(page.skin()).rows(table, box.getHeight());
    return of > 1 && 2 * (table.rows().size() - (of - 1) * full) <= full;
  }

  /** Returns the largest type that does with so many pages; that of the page if none does. */
  private SheetSkin smaller(int wanted) {
    SheetSkin usual = page.skin();
    for (double factor = STEP; factor >= LEAST; factor *= STEP) {
      SheetSkin type = new SheetSkin(usual.ink(), usual.body() * factor, usual.language());
      if (pages(type) <= wanted) {
        return type;
      }
    }
    return usual;
  }

  private static int parts(int all, int most) {
    return (all + most - 1) / most;
  }

  /** Between head and foot of the page, as wide as both. */
  private static Rectangle2D box(MapPage page) {
    PagePlan plan = page.plan();
    double body = page.skin().body();
    double left = plan.logo().getX();
    double top = Math.max(plan.tag().box().getMaxY(), plan.logo().getMaxY());
    for (SheetLayout.Placed words : plan.head()) {
      top = Math.max(top, words.box().getMaxY());
    }
    return new Rectangle2D.Double(
        left,
        top + body,
        plan.tag().box().getMaxX() - left,
        plan.notes().box().getY() - body - (top + body));
  }

  List<Picture> pictures() {
    int groups = setter.groups(table);
    int rows = groups * parts(table.rows().size(), pages * groups);
    Rectangle paper = page.maker().paper();
    List<Picture> pictures = new ArrayList<>();
    for (int i = 0; i * rows < table.rows().size(); i++) {
      PageBlock.Table part = part(i, rows);
      pictures.add(
          new Picture(
              paper.width, paper.height, page.maker().dpi(), (g, stopped) -> draw(g, paper, part)));
    }
    return pictures;
  }

  private PageBlock.Table part(int index, int rows) {
    int to = Math.min(table.rows().size(), (index + 1) * rows);
    int of = parts(table.rows().size(), rows);
    return new PageBlock.Table(
        MESSAGES.text("page.continued", table.heading(), index + 1, of),
        table.head(),
        table.rows().subList(index * rows, to),
        table.more());
  }

  private void draw(Graphics2D g, Rectangle paper, PageBlock.Table part) {
    g.setColor(page.skin().ink().paper());
    g.fillRect(0, 0, paper.width, paper.height);
    page.frame(g);
    List<BlockPiece> pieces = new ArrayList<>();
    setter.set(part, box.getY(), setter.spread(part), pieces);
    pieces.forEach(piece -> piece.draw(g, skin));
  }
}
