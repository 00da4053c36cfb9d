package merestone.store.plottxt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The line a plot begins with: 界址点数, 地块面积, 地块编号, 地块名称, 图形属性, 图幅号, 地块用途, 地类编码, @. Items the file
 * leaves out are empty.
 *
 * @param line the line's number, from 1
 * @param items the eight items as written, without the {@code @}
 * @param extra what is written beyond them
 */
record PlotHead(int line, List<String> items, List<String> extra) {
  private static final String END = "@";
  private static final int ITEMS = 8;
  private static final int KIND = 4;

  /** Writers in the field leave the point count out, no more. */
  private static final int FIRST_KIND = 3;

  PlotHead {
    items = List.copyOf(items);
    extra = List.copyOf(extra);
  }

  /** Returns the head of points that come without one. */
  static PlotHead missing(int line) {
    return new PlotHead(line, List.of("", "", "", "", PlotKind.AREA.word(), "", "", ""), List.of());
  }

  /** Returns whether a line ends like a head. */
  static boolean isMarked(String text) {
    return text.endsWith(END) && text.indexOf(',') >= 0;
  }

  /** Returns whether one of the items of a line is a kind of plot, where a head has it. */
  static boolean namesKind(String text) {
    return kindAt(Items.of(text)) >= 0;
  }

  /** Returns the head in a line; empty if it neither ends like one nor names a kind of plot. */
  static Optional<PlotHead> parse(int line, String text) {
    String body = isMarked(text) ? text.substring(0, text.length() - END.length()) : text;
    List<String> split = Items.of(body);
    int kind = kindAt(split);
    return isMarked(text) || kind >= 0
        ? Optional.of(aligned(line, split, kind < 0 ? KIND : kind))
        : Optional.empty();
  }

  /** A comma in the name moves the kind to the right, a left-out count to the left. */
  private static int kindAt(List<String> items) {
    for (int i = KIND; i < items.size(); i++) {
      if (PlotKind.of(items.get(i)).isPresent()) {
        return i;
      }
    }
    return items.size() > FIRST_KIND && PlotKind.of(items.get(FIRST_KIND)).isPresent()
        ? FIRST_KIND
        : -1;
  }

  private static PlotHead aligned(int line, List<String> split, int kind) {
    List<String> items = new ArrayList<>();
    if (kind < KIND) {
      items.add("");
    }
    int name = KIND - 1 - items.size();
    items.addAll(split.subList(0, Math.min(name, split.size())));
    if (split.size() > name) {
      items.add(String.join(",", split.subList(name, Math.min(kind, split.size()))));
    }
    for (int i = kind; i < split.size(); i++) {
      items.add(split.get(i));
    }
    while (items.size() < ITEMS) {
      items.add("");
    }
    List<String> extra = items.subList(ITEMS, items.size());
    return new PlotHead(
        line, items.subList(0, ITEMS), extra.stream().filter(one -> !one.isEmpty()).toList());
  }

  String count() {
    return items.get(0);
  }

  String area() {
    return items.get(1);
  }

  String number() {
    return items.get(2);
  }

  String name() {
    return items.get(3);
  }

  String kind() {
    return items.get(KIND);
  }
}
