package merestone.app.gui.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Words;
import merestone.review.LayerProperties;
import merestone.review.LayerSummary;
import org.locationtech.jts.geom.Envelope;

/** What is known of a layer, line by line. */
final class PropertiesText {
  private final LayerProperties layer;
  private final Words words;

  /** One line. */
  record Line(String name, String value) {}

  PropertiesText(LayerProperties layer, Words words) {
    this.layer = layer;
    this.words = words;
  }

  /** Returns the facts beside fields and problems. */
  List<Line> facts() {
    LayerSummary summary = layer.summary();
    List<Line> lines = new ArrayList<>();
    lines.add(line("properties.role", RoleWords.full(summary.role(), words)));
    lines.add(line("properties.path", summary.path()));
    lines.add(line("properties.features", Figures.count(summary.features())));
    lines.add(line("properties.geometry", layer.geometry()));
    lines.add(line("properties.crs", summary.crsLabel()));
    lines.add(line("properties.runCrs", layer.runCrs()));
    lines.add(line("properties.encoding", words.now(summary.encoding())));
    lines.add(line("properties.extent", extent(layer.own())));
    lines.add(line("properties.runExtent", extent(summary.extent())));
    layer
        .files()
        .forEach(
            file ->
                lines.add(
                    line(
                        "properties.file",
                        file.path()
                            + "\n"
                            + words.now("properties.bytes", Figures.count(file.bytes()))
                            + "\nSHA-256 "
                            + file.sha256())));
    return lines;
  }

  /** Returns everything, for the clipboard. */
  String all() {
    String facts =
        facts().stream()
            .map(line -> line.name() + "\t" + line.value().replace("\n", "; "))
            .collect(Collectors.joining("\n"));
    String fields =
        layer.fields().stream()
            .map(field -> field.name() + "\t" + field.type())
            .collect(Collectors.joining("\n", "\n\n" + words.now("properties.fields") + "\n", ""));
    return layer.summary().id() + "\n" + facts + fields + problems();
  }

  /** Returns the problems, one a line. */
  String problems() {
    return layer.problems().isEmpty()
        ? ""
        : layer.problems().stream()
            .map(problem -> words.now(problem.message()))
            .collect(
                Collectors.joining("\n", "\n\n" + words.now("properties.problems") + "\n", ""));
  }

  private Line line(String key, String value) {
    return new Line(words.now(key), value);
  }

  private static String extent(Envelope box) {
    if (box.isNull()) {
      return "–";
    }
    // Degrees need more decimals than metres.
    String form = box.getMaxX() <= 180 ? "%.6f" : "%.2f";
    return String.format(
        Locale.ROOT,
        "%1$s, %1$s – %1$s, %1$s".replace("%1$s", form),
        box.getMinX(),
        box.getMinY(),
        box.getMaxX(),
        box.getMaxY());
  }
}
