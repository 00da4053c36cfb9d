package merestone.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import merestone.map.PageBlockSet.BlockPiece;
import merestone.map.page.PageBlock;
import merestone.message.Text;

/** Sets one block after the other at a width, in one size of type. */
final class BlockSetter {
  private static final Pattern NUMBER = Pattern.compile("[-\u2212\\d\\s\u2009,.%]+");

  /** Fewer rows than these are not divided: a column of a row or two is hard to read. */
  private static final int LEAST_GROUP = 10;

  private final SheetSkin skin;
  private final double left;
  private final double width;
  private final Set<Text> cut = new HashSet<>();

  BlockSetter(SheetSkin skin, double left, double width) {
    this.skin = skin;
    this.left = left;
    this.width = width;
  }

  /** Returns the least height a block can be set in. */
  double least(PageBlock block) {
    double heading = block.heading().zh().isEmpty() ? 0 : heading(block).height();
    if (block instanceof PageBlock.Table table) {
      return heading
          + (table.rows().isEmpty() ? 0 : (Math.min(2, table.rows().size()) + 1) * row());
    }
    if (block instanceof PageBlock.Fields fields) {
      return heading + lines(fields) * fieldRow();
    }
    double lines = 0;
    for (Text line : ((PageBlock.Lines) block).lines()) {
      lines += paragraph(line).height();
    }
    return heading + lines;
  }

  /** Returns whether rows of any table were left out for want of room. */
  boolean hasCut() {
    return !cut.isEmpty();
  }

  /** Returns whether rows of a table were left out for want of room. */
  boolean hasCut(PageBlock.Table table) {
    return cut.contains(table.more());
  }

  /** Returns whether no cell of a block is wider than there is room. */
  boolean fitsAcross(PageBlock block) {
    return !(block instanceof PageBlock.Table table) || total(widths(table)) <= width + 0.01;
  }

  /** Returns how many rows of a table a height takes, its heading included; at least one. */
  int rows(PageBlock.Table table, double height) {
    int fit = (int) ((height - 2 * heading(table).height()) / row() - 1 + 1e-6);
    return Math.max(1, fit) * groups(table);
  }

  /** Returns how many times a table stands beside itself in the width; at least once. */
  int groups(PageBlock.Table table) {
    double gutter = 1.5 * skin.body();
    return (int) Math.max(1, (width + gutter) / (total(widths(table)) + gutter));
  }

  /** Returns the height of a table over all the width, its groups of the same length. */
  double spread(PageBlock.Table table) {
    int rows = table.rows().size();
    int groups = groups(table);
    int high = Math.max(Math.min(rows, LEAST_GROUP), (rows + groups - 1) / groups);
    return heading(table).height() + (high + 1) * row();
  }

  /** Sets a block and returns where it ends. */
  double set(PageBlock block, double top, double room, List<BlockPiece> pieces) {
    double y = top;
    if (!block.heading().zh().isEmpty()) {
      Paragraph heading = heading(block);
      pieces.add(new BlockPiece.Words(heading, left, y, false));
      y += heading.height();
    }
    if (block instanceof PageBlock.Lines lines) {
      for (Text line : lines.lines()) {
        Paragraph set = paragraph(line);
        pieces.add(new BlockPiece.Words(set, left, y, false));
        y += set.height();
      }
      return y;
    }
    return block instanceof PageBlock.Fields fields
        ? fields(fields, y, pieces)
        : table((PageBlock.Table) block, y, room - (y - top), pieces);
  }

  private double fields(PageBlock.Fields fields, double top, List<BlockPiece> pieces) {
    int columns = columns();
    double wide = width / columns;
    double y = top;
    for (int i = 0; i < fields.labels().size(); i++) {
      double x = left + i % columns * wide;
      y = top + i / columns * fieldRow();
      Paragraph label =
          Paragraph.fit(skin.say(fields.labels().get(i)), skin.text(), wide * 0.5, fieldRow(), 0.6);
      double base = y + fieldRow() - 0.4 * skin.body();
      pieces.add(new BlockPiece.Words(label, x, base - label.height(), false));
      double from = x + label.width() + 0.5 * skin.body();
      pieces.add(new BlockPiece.Rule(from, x + wide - skin.body(), base, true));
    }
    return top + lines(fields) * fieldRow();
  }

  private double table(PageBlock.Table table, double top, double room, List<BlockPiece> pieces) {
    if (table.rows().isEmpty()) {
      return top;
    }
    double[] widths = widths(table);
    double one = total(widths);
    double gutter = 1.5 * skin.body();
    int groups = groups(table);
    int fit = Math.max(1, (int) (room / row() - 1 + 1e-6));
    int rows = table.rows().size();
    if (rows > fit * groups) {
      fit = Math.max(1, fit - 1); // a line for the note
    }
    groups = Math.min(groups, (rows + fit - 1) / fit);
    int high = Math.min(fit, (rows + groups - 1) / groups);
    int shown = Math.min(rows, high * groups);
    for (int group = 0; group * high < shown; group++) {
      List<List<String>> part =
          table.rows().subList(group * high, Math.min(shown, (group + 1) * high));
      group(table.head(), part, widths, new double[] {left + group * (one + gutter), top}, pieces);
    }
    double y = top + (high + 1) * row();
    if (shown < rows) {
      Paragraph note = Paragraph.wrap(skin.say(table.left(rows - shown)), small(), width);
      pieces.add(new BlockPiece.Words(note, left, y, true));
      cut.add(table.more());
      y += note.height();
    }
    return y;
  }

  private void group(
      List<Text> head,
      List<List<String>> rows,
      double[] widths,
      double[] at,
      List<BlockPiece> pieces) {
    cells(head.stream().map(skin::say).toList(), widths, at, true, pieces);
    double right = at[0] + total(widths);
    pieces.add(new BlockPiece.Rule(at[0], right, at[1] + row(), true));
    for (int i = 0; i < rows.size(); i++) {
      double y = at[1] + (i + 1) * row();
      cells(rows.get(i), widths, new double[] {at[0], y}, false, pieces);
      pieces.add(new BlockPiece.Rule(at[0], right, y + row(), false));
    }
  }

  private void cells(
      List<String> cells, double[] widths, double[] at, boolean head, List<BlockPiece> pieces) {
    double x = at[0];
    for (int i = 0; i < cells.size(); i++) {
      String cell = cells.get(i);
      double words = small().width(cell);
      boolean right = !head && NUMBER.matcher(cell).matches();
      double start = right ? x + widths[i] - words - 0.3 * skin.body() : x + 0.3 * skin.body();
      if (!cell.isEmpty()) {
        Paragraph set = new Paragraph(small(), List.of(cell));
        pieces.add(new BlockPiece.Words(set, start, at[1] + 0.1 * row(), head));
      }
      x += widths[i];
    }
  }

  private double[] widths(PageBlock.Table table) {
    double[] widths = new double[table.head().size()];
    List<List<String>> all = new ArrayList<>(table.rows());
    all.add(table.head().stream().map(skin::say).toList());
    for (List<String> row : all) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], small().width(row.get(i)) + 0.6 * skin.body());
      }
    }
    return widths;
  }

  private static double total(double[] widths) {
    double total = 0;
    for (double one : widths) {
      total += one;
    }
    return total;
  }

  private Paragraph heading(PageBlock block) {
    return Paragraph.wrap(skin.say(block.heading()), skin.heading(), width);
  }

  private Paragraph paragraph(Text line) {
    return Paragraph.wrap(skin.lines(line), skin.text().scaled(0.92), width);
  }

  private Lettering small() {
    return skin.small();
  }

  private double row() {
    return small().lineHeight() * 1.08;
  }

  private double fieldRow() {
    return 2.1 * skin.body();
  }

  private int columns() {
    return (int) Math.max(1, Math.min(3, width / (16 * skin.body())));
  }

  private int lines(PageBlock.Fields fields) {
    return (fields.labels().size() + columns() - 1) / columns();
  }
}
