package merestone.map;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A legend set into a box: in columns, smaller if need be; lines that have no room even then are
 * counted in a last line.
 */
final class Legend {
  private static final double SHRINK = 0.94;
  private static final double LEAST = 0.62;

  /** Least width of a column, in heights of the body type. */
  private static final double COLUMN = 15;

  private static final double ROUNDING = 0.01;

  private final SheetSkin skin;
  private final List<Placed> rows;

  /** A line in its place; the box holds swatch and words. */
  record Placed(LegendEntry entry, Paragraph words, Rectangle2D box) {}

  private Legend(SheetSkin skin, List<Placed> rows) {
    this.skin = skin;
    this.rows = rows;
  }

  /** Sets the lines into the box. */
  static Legend into(Rectangle2D box, List<LegendEntry> entries, SheetSkin skin) {
    for (double factor = 1; factor >= LEAST; factor *= SHRINK) {
      SheetSkin smaller = new SheetSkin(skin.ink(), skin.body() * factor, skin.language());
      List<Placed> rows = place(box, entries, smaller);
      if (rows.size() == entries.size()) {
        return new Legend(smaller, rows);
      }
    }
    return cut(box, entries, new SheetSkin(skin.ink(), skin.body() * LEAST, skin.language()));
  }

  /** Returns the least height, not above the most, at which all lines fit in full size. */
  static double height(double width, double most, List<LegendEntry> entries, SheetSkin skin) {
    double height = 3 * skin.body();
    while (height < most
        && place(new Rectangle2D.Double(0, 0, width, height), entries, skin).size()
            < entries.size()) {
      height += skin.body();
    }
    return Math.min(height, most);
  }

  /** Returns the lines in their places, column by column. */
  List<Placed> rows() {
    return rows;
  }

  void draw(Graphics2D g) {
    for (Placed row : rows) {
      LegendEntry entry = row.entry();
      boolean quiet =
          entry.style() == LegendEntry.Style.NOTE || entry.style() == LegendEntry.Style.GROUP;
      double x = row.box().getX();
      double y = row.box().getY();
      if (entry.symbol().isPresent()) {
        Swatch.draw(g, entry, x, y + skin.body() * 0.08, skin);
      }
      g.setColor(quiet ? skin.ink().muted() : skin.ink().text());
      row.words().draw(g, x + indent(entry, skin), y);
    }
  }

  private static Legend cut(Rectangle2D box, List<LegendEntry> entries, SheetSkin skin) {
    for (int kept = place(box, entries, skin).size() - 1; kept > 0; kept--) {
      List<LegendEntry> some = new ArrayList<>(entries.subList(0, kept));
      some.add(LegendEntry.more(entries.size() - kept, skin));
      List<Placed> rows = place(box, some, skin);
      if (rows.size() == some.size()) {
        return new Legend(skin, rows);
      }
    }
    return new Legend(skin, List.of());
  }

  /** Returns the lines that fit, column by column. */
  private static List<Placed> place(Rectangle2D box, List<LegendEntry> entries, SheetSkin skin) {
    int columns = Math.max(1, (int) (box.getWidth() / (COLUMN * skin.body())));
    double gutter = columns > 1 ? skin.body() * 1.2 : 0;
    double wide = (box.getWidth() - gutter * (columns - 1)) / columns;
    List<Placed> rows = new ArrayList<>();
    int column = 0;
    double y = box.getY();
    for (int i = 0; i < entries.size(); i++) {
      LegendEntry entry = entries.get(i);
      Paragraph words = words(entry, wide, skin);
      double before = y > box.getY() ? before(entry, skin) : 0;
      if (y + before + words.height() + led(entries, i, wide, skin) > box.getMaxY() + ROUNDING) {
        column++;
        y = box.getY();
        before = 0;
      }
      if (column == columns || y + words.height() > box.getMaxY() + ROUNDING) {
        return rows;
      }
      double x = box.getX() + column * (wide + gutter);
      double width = indent(entry, skin) + words.width();
      rows.add(
          new Placed(entry, words, new Rectangle2D.Double(x, y + before, width, words.height())));
      y += before + words.height() + gap(skin);
    }
    return rows;
  }

  /** The room of the line a heading leads: it does not stay behind at the foot of a column. */
  private static double led(List<LegendEntry> entries, int i, double wide, SheetSkin skin) {
    LegendEntry.Style style = entries.get(i).style();
    boolean leads = style == LegendEntry.Style.HEADING || style == LegendEntry.Style.GROUP;
    if (!leads || i + 1 == entries.size()) {
      return 0;
    }
    LegendEntry next = entries.get(i + 1);
    return gap(skin)
        + before(next, skin)
        + words(next, wide, skin).height()
        + led(entries, i + 1, wide, skin);
  }

  private static double gap(SheetSkin skin) {
    return skin.body() * 0.3;
  }

  private static double indent(LegendEntry entry, SheetSkin skin) {
    return entry.symbol().isPresent() ? Swatch.width(skin) : 0;
  }

  private static double before(LegendEntry entry, SheetSkin skin) {
    return switch (entry.style()) {
      case HEADING -> skin.body() * 0.9;
      case GROUP, LAYER -> skin.body() * 0.4;
      case ITEM, NOTE -> 0;
    };
  }

  private static Paragraph words(LegendEntry entry, double wide, SheetSkin skin) {
    Lettering lettering =
        switch (entry.style()) {
          case HEADING -> skin.heading();
          case GROUP, NOTE -> skin.text().scaled(0.92);
          case ITEM, LAYER -> skin.text();
        };
    double room = wide - indent(entry, skin);
    String oneLine = entry.words().replace('\n', ' ');
    boolean fits = lettering.width(oneLine) <= room;
    return Paragraph.wrap(fits ? oneLine : entry.words(), lettering, room);
  }
}
