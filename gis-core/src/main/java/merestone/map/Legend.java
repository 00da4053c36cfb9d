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

  private final Rectangle2D box;
  private final SheetSkin skin;
  private final List<Placed> rows;

  /** A line in its place. */
  private record Placed(LegendEntry entry, Paragraph words, double x, double y) {}

  private Legend(Rectangle2D box, SheetSkin skin, List<Placed> rows) {
    this.box = box;
    this.skin = skin;
    this.rows = rows;
  }

  /** Sets the lines into the box. */
  static Legend into(Rectangle2D box, List<LegendEntry> entries, SheetSkin skin) {
    for (double factor = 1; factor >= LEAST; factor *= SHRINK) {
      SheetSkin smaller = new SheetSkin(skin.ink(), skin.body() * factor, skin.language());
      List<Placed> rows = place(box, entries, smaller);
      if (rows.size() == entries.size()) {
        return new Legend(box, smaller, rows);
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

  void draw(Graphics2D g) {
    for (Placed row : rows) {
      LegendEntry entry = row.entry();
      boolean quiet =
          entry.style() == LegendEntry.Style.NOTE || entry.style() == LegendEntry.Style.GROUP;
      double indent = 0;
      if (entry.symbol().isPresent()) {
        Swatch.draw(g, entry, row.x(), row.y() + skin.body() * 0.08, skin);
        indent = Swatch.width(skin);
      }
      g.setColor(quiet ? skin.ink().muted() : skin.ink().text());
      row.words().draw(g, row.x() + indent, row.y());
    }
  }

  /** Returns the words shown, for tests. */
  List<String> lines() {
    return rows.stream().map(row -> row.entry().words()).toList();
  }

  /** Returns the box around everything drawn, for tests. */
  Rectangle2D used() {
    Rectangle2D all = new Rectangle2D.Double(box.getX(), box.getY(), 0, 0);
    for (Placed row : rows) {
      double indent = row.entry().symbol().isPresent() ? Swatch.width(skin) : 0;
      double width = indent + row.words().width();
      all.add(new Rectangle2D.Double(row.x(), row.y(), width, row.words().height()));
    }
    return all;
  }

  private static Legend cut(Rectangle2D box, List<LegendEntry> entries, SheetSkin skin) {
    for (int kept = place(box, entries, skin).size() - 1; kept > 0; kept--) {
      List<LegendEntry> some = new ArrayList<>(entries.subList(0, kept));
      some.add(LegendEntry.more(entries.size() - kept, skin));
      List<Placed> rows = place(box, some, skin);
      if (rows.size() == some.size()) {
        return new Legend(box, skin, rows);
      }
    }
    return new Legend(box, skin, List.of());
  }

  /** Returns the lines that fit, column by column. */
  private static List<Placed> place(Rectangle2D box, List<LegendEntry> entries, SheetSkin skin) {
    int columns = Math.max(1, (int) (box.getWidth() / (15 * skin.body())));
    double gutter = columns > 1 ? skin.body() * 1.2 : 0;
    double wide = (box.getWidth() - gutter * (columns - 1)) / columns;
    List<Placed> rows = new ArrayList<>();
    int column = 0;
    double y = box.getY();
    for (int i = 0; i < entries.size(); i++) {
      Paragraph words = words(entries.get(i), wide, skin);
      double before = y > box.getY() ? before(entries.get(i), skin) : 0;
      double need = before + words.height() + next(entries, i, wide, skin);
      if (y + need > box.getMaxY() + 0.01) {
        column++;
        y = box.getY();
        before = 0;
      }
      if (column == columns || y + words.height() > box.getMaxY() + 0.01) {
        return rows;
      }
      double x = box.getX() + column * (wide + gutter);
      rows.add(new Placed(entries.get(i), words, x, y + before));
      y += before + words.height() + skin.body() * 0.3;
    }
    return rows;
  }

  /** A heading does not stay behind alone at the foot of a column. */
  private static double next(List<LegendEntry> entries, int i, double wide, SheetSkin skin) {
    LegendEntry.Style style = entries.get(i).style();
    boolean leads = style == LegendEntry.Style.HEADING || style == LegendEntry.Style.GROUP;
    return leads && i + 1 < entries.size()
        ? words(entries.get(i + 1), wide, skin).height() + skin.body() * 0.3
        : 0;
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
    double room = wide - (entry.symbol().isPresent() ? Swatch.width(skin) : 0);
    String oneLine = entry.words().replace('\n', ' ');
    boolean fits = lettering.width(oneLine) <= room;
    return Paragraph.wrap(fits ? oneLine : entry.words(), lettering, room);
  }
}
