package merestone.map;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import merestone.map.page.PageContent;
import merestone.map.page.PageLayout;
import merestone.message.Messages;
import merestone.message.Text;

/**
 * Where everything is on a page, in pixels. No box lies on another.
 *
 * <pre>
 *  logo title           [internal]      a panel below has the blocks
 *       subtitle, warning               under legend and scale:
 *  +--------------------+ overview      +-----------------+
 *  | map                | legend        | map             |
 *  |                    | blocks        +-----------------+
 *  +--------------------+ N  scale      legend  | overview, scale
 *  notes                                blocks, notes
 * </pre>
 *
 * @param head the words at the head, with title first; only those that are not empty
 * @param logo the logo's box; empty width without one
 * @param tag the note that the map is internal
 * @param notes the lines at the foot
 * @param map the map itself
 * @param overview the overview's box; empty without one
 * @param legend the legend's box
 * @param blocks the box of the blocks
 * @param scale the box for north arrow, scale and scale bar
 */
record PagePlan(
    List<SheetLayout.Placed> head,
    Rectangle2D logo,
    SheetLayout.Placed tag,
    SheetLayout.Placed notes,
    Rectangle map,
    Rectangle2D overview,
    Rectangle2D legend,
    Rectangle2D blocks,
    Rectangle2D scale) {

  private static final Messages MESSAGES = Messages.of(PagePlan.class);

  /** The part of a page below its head that blocks below the map may take. */
  private static final double MOST_BLOCKS = 0.55;

  /** How much wider a panel may get, and what part of the page at most. */
  private static final List<Double> WIDER = List.of(1.2, 1.4, 1.6);

  private static final double WIDEST = 0.5;

  /** How the middle of the page is divided. */
  private record Split(
      Rectangle2D map,
      Rectangle2D overview,
      Rectangle2D legend,
      Rectangle2D blocks,
      Rectangle2D scale) {}

  /** What the plan is made for. */
  record Task(
      PageLayout layout,
      PageContent content,
      SheetSkin skin,
      List<LegendEntry> legend,
      Rectangle paper) {
    boolean overview() {
      return layout.furniture().overview() && !content.ground().isNull();
    }
  }

  static PagePlan of(Task task) {
    double body = task.skin.body();
    double margin = task.layout.marginMm() / task.layout.typeMm() * body;
    if (task.layout.furniture().neatline()) {
      margin += 0.8 * body;
    }
    Rectangle2D inner = box(margin, margin, task.paper.width - margin, task.paper.height - margin);
    SheetLayout.Placed tag = tag(task.skin, inner);
    Rectangle2D logo =
        new Rectangle2D.Double(
            inner.getX(),
            inner.getY(),
            task.layout.logo().isPresent() ? 3.4 * body : 0,
            3.4 * body);
    double left = logo.getMaxX() + (logo.getWidth() > 0 ? body : 0);
    List<SheetLayout.Placed> head = head(task, left, inner.getY(), tag.box().getX() - body - left);
    SheetLayout.Placed notes = notes(task, inner);
    double top = logo.getWidth() > 0 ? logo.getMaxY() : tag.box().getMaxY();
    for (SheetLayout.Placed words : head) {
      top = Math.max(top, words.box().getMaxY());
    }
    Rectangle2D middle =
        box(inner.getX(), top + 0.7 * body, inner.getMaxX(), notes.box().getY() - 0.6 * body);
    Split split =
        task.layout.panel() == PageLayout.Panel.RIGHT ? beside(task, middle) : below(task, middle);
    return new PagePlan(
        head,
        logo,
        tag,
        notes,
        map(split.map, task),
        split.overview,
        split.legend,
        split.blocks,
        split.scale);
  }

  private static List<SheetLayout.Placed> head(Task task, double x, double y, double width) {
    SheetSkin skin = task.skin;
    double high = task.paper.height;
    Paragraph title =
        Paragraph.fit(skin.lines(task.content.title()), skin.title(), width, high * 0.11, 0.55);
    Paragraph second =
        Paragraph.fit(
            skin.lines(task.content.subtitle()), skin.subtitle(), width, high * 0.07, 0.7);
    Paragraph warning =
        Paragraph.fit(skin.lines(task.content.warning()), skin.heading(), width, high * 0.07, 0.7);
    SheetLayout.Placed first = SheetLayout.Placed.at(title, x, y);
    SheetLayout.Placed next = SheetLayout.Placed.at(second, x, first.box().getMaxY());
    return List.of(first, next, SheetLayout.Placed.at(warning, x, next.box().getMaxY()));
  }

  /** The box is larger than its words: a rim is drawn around them. */
  private static SheetLayout.Placed tag(SheetSkin skin, Rectangle2D inner) {
    double pad = skin.body() * 0.5;
    Paragraph words =
        Paragraph.wrap(
            skin.say(MESSAGES.text("sheet.internal")), skin.small(), inner.getWidth() * 0.3);
    double width = words.width() + 2 * pad;
    return new SheetLayout.Placed(
        words,
        new Rectangle2D.Double(
            inner.getMaxX() - width, inner.getY(), width, words.height() + 1.2 * pad));
  }

  private static SheetLayout.Placed notes(Task task, Rectangle2D inner) {
    List<Text> lines = task.content.notes().stream().filter(line -> !line.zh().isEmpty()).toList();
    String apart = "\u2003\u2003";
    Text joined =
        new Text(
            lines.stream().map(Text::zh).collect(Collectors.joining(apart)),
            lines.stream().map(Text::en).collect(Collectors.joining(apart)));
    Paragraph words =
        Paragraph.fit(
            task.skin.lines(joined),
            task.skin.small(),
            inner.getWidth(),
            task.paper.height * 0.12,
            0.7);
    return SheetLayout.Placed.at(words, inner.getX(), inner.getMaxY() - words.height());
  }

  /** A panel that has no room for a table gets some of the map's, if then it has. */
  private static Split beside(Task task, Rectangle2D middle) {
    double most = (task.content.blocks().isEmpty() ? 21 : 27) * task.skin.body();
    double panel = Math.min(most, middle.getWidth() * 0.36);
    Split usual = beside(task, middle, panel);
    if (!task.content.isWhole() || hasRoom(usual, task)) {
      return usual;
    }
    return WIDER.stream()
        .map(wider -> beside(task, middle, Math.min(panel * wider, middle.getWidth() * WIDEST)))
        .filter(split -> hasRoom(split, task))
        .findFirst()
        .orElse(usual);
  }

  private static boolean hasRoom(Split split, Task task) {
    return PageBlockSet.hasRoom(split.blocks, task.content.blocks(), task.skin);
  }

  private static Split beside(Task task, Rectangle2D middle, double panel) {
    double body = task.skin.body();
    double x = middle.getMaxX() - panel;
    double inset = task.overview() ? Math.min(panel * 0.6, middle.getHeight() * 0.2) : 0;
    double scale = Math.min(5 * body, middle.getHeight() * 0.3);
    double from = middle.getY() + (inset > 0 ? inset + body : 0);
    double to = middle.getMaxY() - scale - body;
    double half = task.content.blocks().isEmpty() ? to - from : (to - from) * 0.55;
    double legend =
        task.layout.furniture().legend() ? Legend.height(panel, half, task.legend, task.skin) : 0;
    return new Split(
        box(middle.getX(), middle.getY(), x - 1.4 * body, middle.getMaxY()),
        box(x, middle.getY(), x + panel, middle.getY() + inset),
        box(x, from, x + panel, from + legend),
        box(x, Math.min(to, from + legend + body), x + panel, to),
        box(x, middle.getMaxY() - scale, x + panel, middle.getMaxY()));
  }

  private static Split below(Task task, Rectangle2D middle) {
    double body = task.skin.body();
    double width = middle.getWidth();
    Rectangle2D room = new Rectangle2D.Double(0, 0, width, middle.getHeight() * MOST_BLOCKS);
    double set = PageBlockSet.into(room, task.content.blocks(), task.skin).height();
    double blocks = set > 0 ? set + 0.15 * body : 0; // set again into it, the same must fit
    double right = Math.min(14 * body, width * 0.38);
    double left = width - right - 1.4 * body;
    double inset = task.overview() ? Math.min(right * 0.55, middle.getHeight() * 0.13) : 0;
    double scale = 5 * body;
    double legend =
        task.layout.furniture().legend()
            ? Legend.height(left, middle.getHeight() * 0.3, task.legend, task.skin)
            : 0;
    double strip = Math.max(legend, scale + (inset > 0 ? inset + 0.6 * body : 0));
    double under = middle.getMaxY() - blocks;
    double bottom = under - (blocks > 0 ? 0.8 * body : 0);
    double y = bottom - strip;
    double x = middle.getMaxX() - right;
    return new Split(
        box(middle.getX(), middle.getY(), middle.getMaxX(), y - body),
        box(x, y, middle.getMaxX(), y + inset),
        box(middle.getX(), y, middle.getX() + left, bottom),
        box(middle.getX(), under, middle.getMaxX(), middle.getMaxY()),
        box(x, bottom - scale, middle.getMaxX(), bottom));
  }

  /** Figures stand around the map: metres on the left and below, degrees above and on the right. */
  private static Rectangle map(Rectangle2D frame, Task task) {
    double band = task.skin.small().lineHeight() + 0.25 * task.skin.body();
    int metres = task.layout.furniture().metres() ? (int) Math.round(band) : 0;
    int degrees = task.layout.furniture().degrees() ? (int) Math.round(band) : 0;
    int x = (int) Math.round(frame.getX()) + metres;
    int y = (int) Math.round(frame.getY()) + degrees;
    return new Rectangle(
        x,
        y,
        Math.max(1, (int) frame.getMaxX() - degrees - x),
        Math.max(1, (int) frame.getMaxY() - metres - y));
  }

  private static Rectangle2D box(double x, double y, double right, double bottom) {
    return new Rectangle2D.Double(x, y, right - x, bottom - y);
  }
}
