package merestone.map;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import merestone.map.PageBlockSet.BlockPiece;
import merestone.map.page.PageBlock;
import merestone.message.Messages;
import merestone.message.Text;

/**
 * A table whole, on as many pages as it needs, behind a page that could not show all of it. The
 * pages have the head and the foot of that page.
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

  private final MapPage page;
  private final PageBlock.Table table;
  private final Rectangle2D box;
  private final BlockSetter setter;

  ContinuedTable(MapPage page, PageBlock.Table table) {
    this.page = page;
    this.table = table;
    this.box = box(page);
    this.setter = new BlockSetter(page.skin(), box.getX(), box.getWidth());
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
    int rows = setter.rows(table, box.getHeight());
    int pages = (table.rows().size() + rows - 1) / rows;
    rows = (table.rows().size() + pages - 1) / pages; // no last page with a row or two
    Rectangle paper = page.maker().paper();
    List<Picture> pictures = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      int to = Math.min(table.rows().size(), (i + 1) * rows);
      PageBlock.Table part = part(i * rows, to, i + 1, pages);
      pictures.add(
          new Picture(
              paper.width, paper.height, page.maker().dpi(), (g, stopped) -> draw(g, paper, part)));
    }
    return pictures;
  }

  private PageBlock.Table part(int from, int to, int number, int pages) {
    Text heading = MESSAGES.text("page.continued", table.heading(), number, pages);
    return new PageBlock.Table(heading, table.head(), table.rows().subList(from, to), table.more());
  }

  private void draw(Graphics2D g, Rectangle paper, PageBlock.Table part) {
    g.setColor(page.skin().ink().paper());
    g.fillRect(0, 0, paper.width, paper.height);
    page.frame(g);
    List<BlockPiece> pieces = new ArrayList<>();
    setter.set(part, box.getY(), box.getHeight(), pieces);
    pieces.forEach(piece -> piece.draw(g, page.skin()));
  }
}
