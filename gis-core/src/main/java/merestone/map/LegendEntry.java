package merestone.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import merestone.message.Messages;

/**
 * One line of the legend.
 *
 * @param style what kind of line
 * @param words the line; languages are apart by a line feed
 * @param symbol what it explains; empty for headings and notes
 * @param kind the kind of finding it explains, whose mark is shown too; empty for layers
 */
record LegendEntry(
    Style style, String words, Optional<Symbol> symbol, Optional<ConflictKind> kind) {
  private static final Messages MESSAGES = Messages.of(LegendEntry.class);

  enum Style {
    HEADING,
    GROUP,
    ITEM,
    NOTE,
    /** The only class of a layer: stands for the whole layer. */
    LAYER
  }

  /** Returns the legend of what is in a view, findings first, then layers from the top down. */
  static List<LegendEntry> of(
      MapPainter painter, MapView view, PaintOptions options, SheetSkin skin) {
    List<LegendEntry> entries = findings(painter, view, options, skin);
    List<IndexedLayer> layers = new ArrayList<>(painter.shownIn(view, options));
    Collections.reverse(layers);
    if (!layers.isEmpty()) {
      entries.add(words(Style.HEADING, skin.say(MESSAGES.text("legend.layers"))));
    }
    layers.forEach(layer -> add(layer, entries, skin));
    return entries;
  }

  private static List<LegendEntry> findings(
      MapPainter painter, MapView view, PaintOptions options, SheetSkin skin) {
    List<LegendEntry> entries = new ArrayList<>();
    long here = 0;
    for (ConflictKind kind : ConflictKind.values()) {
      long count = painter.conflicts().count(kind, view.extent(), options);
      here += count;
      if (count > 0) {
        String line = skin.lines(kind.text()) + "\u00a0×\u00a0" + count;
        Symbol symbol = painter.styles().symbol(kind);
        entries.add(0, new LegendEntry(Style.ITEM, line, Optional.of(symbol), Optional.of(kind)));
      }
    }
    if (!entries.isEmpty() && painter.showsPlates(view, options)) {
      entries.add(words(Style.NOTE, skin.say(MESSAGES.text("legend.plates"))));
    }
    long elsewhere = painter.scene().findings().size() - here;
    if (elsewhere > 0) {
      entries.add(words(Style.NOTE, skin.say(MESSAGES.text("legend.elsewhere", elsewhere))));
    }
    if (!entries.isEmpty()) {
      entries.add(0, words(Style.HEADING, skin.say(MESSAGES.text("legend.findings"))));
    }
    return entries;
  }

  private static void add(IndexedLayer layer, List<LegendEntry> entries, SheetSkin skin) {
    boolean themed = layer.layer().classes().size() > 1;
    boolean named = themed || !layer.layer().title().equals(layer.classes().get(0).shown().label());
    if (named) {
      entries.add(words(Style.GROUP, skin.say(layer.layer().title())));
    }
    for (int i = layer.classes().size() - 1; i >= 0; i--) {
      MapClass one = layer.classes().get(i).shown();
      Optional<Symbol> symbol = Optional.of(one.symbol());
      Style style = named ? Style.ITEM : Style.LAYER;
      entries.add(new LegendEntry(style, skin.lines(one.label()), symbol, Optional.empty()));
    }
  }

  private static LegendEntry words(Style style, String words) {
    return new LegendEntry(style, words, Optional.empty(), Optional.empty());
  }

  /** Returns the line that owns up to lines left out. */
  static LegendEntry more(int left, SheetSkin skin) {
    return words(Style.NOTE, skin.say(MESSAGES.text("legend.more", left)));
  }
}
