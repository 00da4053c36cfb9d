package merestone.review;

import java.util.Locale;
import java.util.stream.Collectors;
import merestone.crs.CoordinateSystem;
import merestone.layer.LayerHeader;
import merestone.message.Messages;
import merestone.message.Text;

/** An inspection in words, for {@code info} without {@code --json}. */
public final class InspectionText {
  private static final Messages MESSAGES = Messages.of(InspectionText.class);

  private InspectionText() {}

  /** Returns a paragraph per layer. */
  public static String of(Inspection inspection, Locale language) {
    return inspection.layers().stream()
        .map(layer -> paragraph(layer, language))
        .collect(Collectors.joining("\n"));
  }

  private static String paragraph(Inspection.Inspected layer, Locale language) {
    LayerHeader header = layer.header();
    StringBuilder words = new StringBuilder();
    words.append(header.path()).append('#').append(header.name()).append('\n');
    line(words, MESSAGES.text("info.features", header.features(), header.geometryType()), language);
    if (header.hasGeometry()) {
      line(words, crs(header.crs()), language);
    }
    line(
        words,
        MESSAGES.text("info.encoding", header.encoding().name(), header.encoding().from().words()),
        language);
    String fields =
        header.fields().stream()
            .map(field -> field.name() + " " + field.type())
            .collect(Collectors.joining(", "));
    line(words, MESSAGES.text("info.fields", fields), language);
    layer.stats().ifPresent(stats -> line(words, stats(stats), language));
    return words.toString();
  }

  private static Text crs(CoordinateSystem crs) {
    return crs.isKnown()
        ? MESSAGES.text("info.crs", crs.label())
        : MESSAGES.text("info.crsUnknown", crs.name());
  }

  private static Text stats(GeometryStats stats) {
    return MESSAGES.text(
        "info.stats",
        stats.vertices(),
        String.format(Locale.ROOT, "%.3f", stats.area()),
        stats.invalid(),
        stats.nullGeometries(),
        stats.emptyGeometries());
  }

  private static void line(StringBuilder words, Text text, Locale language) {
    words.append("  ").append(text.in(language)).append('\n');
  }
}
