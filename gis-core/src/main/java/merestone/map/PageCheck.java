package merestone.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import merestone.map.page.PageBlock;
import merestone.map.page.PageContent;
import merestone.message.Messages;
import merestone.message.Text;
import org.locationtech.jts.geom.Envelope;

/** Looks whether a page shows what it must: before it is written, not after it is printed. */
final class PageCheck {
  private static final Messages MESSAGES = Messages.of(PageCheck.class);
  private static final String CUT = "…";

  /** More names than these are not read in a line of faults; how many there are is said. */
  private static final int MOST_NAMES = 3;

  /** Below this, in millimetres, a map is no map. */
  private static final double LEAST_MAP_MM = 30;

  private final MapPage page;
  private final List<Text> faults = new ArrayList<>();

  private PageCheck(MapPage page) {
    this.page = page;
  }

  static List<Text> faults(MapPage page) {
    PageCheck check = new PageCheck(page);
    check.ground();
    check.scale();
    check.legend();
    check.writing();
    check.characters();
    check.points();
    check.names();
    return List.copyOf(check.faults);
  }

  private void ground() {
    Envelope ground = page.content().ground();
    if (!ground.isNull() && !page.view().extent().contains(ground)) {
      faults.add(MESSAGES.text("page.fault.frame"));
    }
    double mm = 25.4 / page.maker().dpi();
    double side = Math.min(page.plan().map().width, page.plan().map().height) * mm;
    if (side < LEAST_MAP_MM) {
      faults.add(MESSAGES.text("page.fault.small", Math.round(side)));
    }
  }

  private void scale() {
    List<Integer> allowed = page.maker().layout().scales();
    boolean known = allowed.stream().anyMatch(n -> Math.abs(n - page.scale()) < n * 1e-9);
    if (!allowed.isEmpty() && !known) {
      faults.add(MESSAGES.text("page.fault.scale", RoundNumber.grouped(page.scale())));
    }
  }

  /** Every class on the map must be in the legend, none of them behind a “more”. */
  private void legend() {
    if (page.maker().layout().furniture().legend()) {
      List<LegendEntry> drawn = page.legend().rows().stream().map(Legend.Placed::entry).toList();
      long missing = page.entries().stream().filter(entry -> !drawn.contains(entry)).count();
      if (missing > 0) {
        faults.add(MESSAGES.text("page.fault.legend", missing));
      }
    }
  }

  private void writing() {
    List<SheetLayout.Placed> placed = new ArrayList<>(page.plan().head());
    placed.add(page.plan().notes());
    placed.add(page.plan().tag());
    for (SheetLayout.Placed words : placed) {
      List<String> lines = words.words().lines();
      if (!lines.isEmpty() && lines.get(lines.size() - 1).endsWith(CUT)) {
        faults.add(MESSAGES.text("page.fault.cut", lines.get(0)));
      }
    }
    for (Text heading : page.blocks().clipped()) {
      faults.add(MESSAGES.text("page.fault.block", heading));
    }
  }

  /** A character no face has is spelt as its code point: legible, but not what was written. */
  private void characters() {
    String rare =
        words(page)
            .codePoints()
            .filter(point -> !MapFonts.isShown(point))
            .distinct()
            .mapToObj(point -> String.format("U+%04X", point))
            .collect(Collectors.joining(" "));
    if (!rare.isEmpty()) {
      faults.add(MESSAGES.text("page.fault.character", rare));
    }
  }

  private void points() {
    if (!page.points().left().isEmpty()) {
      faults.add(PointMarks.left(page.points().left()));
    }
  }

  private void names() {
    List<String> left = page.namesLeft().stream().distinct().toList();
    if (!left.isEmpty()) {
      int shown = Math.min(left.size(), MOST_NAMES);
      faults.add(
          MESSAGES.text(
              "page.fault.names", left.size(), String.join(", ", left.subList(0, shown))));
    }
  }

  private static String words(MapPage page) {
    PageContent content = page.content();
    StringBuilder all = new StringBuilder();
    List<Text> texts = new ArrayList<>(content.notes());
    texts.addAll(List.of(content.title(), content.subtitle(), content.warning()));
    for (PageBlock block : content.blocks()) {
      texts.add(block.heading());
      if (block instanceof PageBlock.Lines lines) {
        texts.addAll(lines.lines());
      } else if (block instanceof PageBlock.Table table) {
        table.rows().forEach(row -> row.forEach(all::append));
      }
    }
    texts.forEach(text -> all.append(page.skin().say(text)));
    page.entries().forEach(entry -> all.append(entry.words()));
    return all.toString();
  }
}
