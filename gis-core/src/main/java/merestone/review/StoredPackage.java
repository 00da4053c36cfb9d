package merestone.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.layer.Layer;
import merestone.layer.LayerReader;
import merestone.layer.LayerSource;
import merestone.layer.OpenedLayers;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.progress.SilentProgress;
import merestone.triage.Imprint;
import merestone.triage.Outline;
import merestone.triage.RunFacts;
import merestone.triage.RunPrint;
import org.geotools.api.feature.simple.SimpleFeature;

/** Reads {@code findings.gpkg}: the tables {@code imprints}, {@code run_print} and {@code run}. */
final class StoredPackage {
  private static final String RUN = "run";

  private final Path file;
  private final List<Imprint> imprints = new ArrayList<>();
  private final Map<String, Map<String, String>> print = new HashMap<>();
  private final Map<String, Text> settings = new HashMap<>();
  private final Map<String, String> inputs = new HashMap<>();
  private Optional<String> verdict = Optional.empty();

  private StoredPackage(Path file) {
    this.file = file;
  }

  static StoredResult read(Path file) {
    StoredPackage reading = new StoredPackage(file);
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(file))) {
      if (opened.layers().isEmpty() && !opened.problems().isEmpty()) {
        throw new UserError(opened.problems().get(0));
      }
      reading.each(opened, "imprints", row -> reading.imprints.add(imprint(row)));
      reading.each(opened, "run_print", reading::printed);
      reading.each(opened, RUN, reading::told);
    }
    return reading.result();
  }

  private void each(OpenedLayers opened, String table, Consumer<SimpleFeature> taker) {
    Layer layer =
        opened.layers().stream()
            .filter(one -> one.name().equals(table))
            .findFirst()
            .orElseThrow(() -> StoredResult.withoutImprints(file));
    try {
      layer.forEach(new SilentProgress(), taker);
    } catch (IllegalArgumentException e) {
      throw StoredResult.unreadable(file, Text.same(e.getMessage()));
    }
    if (!layer.problems().isEmpty()) {
      throw new UserError(layer.problems().get(0));
    }
  }

  private void printed(SimpleFeature row) {
    print
        .computeIfAbsent(text(row, "section"), key -> new HashMap<>())
        .put(text(row, "name"), text(row, "value"));
  }

  private void told(SimpleFeature row) {
    String name = text(row, "name");
    switch (text(row, "section")) {
      case "input" -> inputs.put(name, text(row, "sha256"));
      case "setting" -> settings.put(name, new Text(text(row, "value_zh"), text(row, "value_en")));
      default -> {
        if (name.equals("verdict")) {
          verdict = Optional.of(text(row, "value_en"));
        }
      }
    }
  }

  private StoredResult result() {
    Map<String, String> run = print.getOrDefault(RUN, Map.of());
    RunFacts facts =
        new RunFacts(
            run.getOrDefault("program", ""),
            run.getOrDefault("settings", ""),
            print.getOrDefault("data", Map.of()),
            print.getOrDefault("rule", Map.of()));
    return new StoredResult(file, new RunPrint(facts, imprints), settings, inputs, verdict);
  }

  private static Imprint imprint(SimpleFeature row) {
    return new Imprint(
        text(row, "finding"),
        text(row, "rule"),
        text(row, "rule_text"),
        Finding.Kind.valueOf(text(row, "kind").toUpperCase(Locale.ROOT)),
        new FeatureRef(
            text(row, "subject_layer"),
            (int) number(row, "subject_record"),
            text(row, "subject_key"),
            text(row, "subject_name")),
        text(row, "against"),
        row.getAttribute("area_m2") == null ? Optional.empty() : Optional.of(outline(row)));
  }

  private static Outline outline(SimpleFeature row) {
    return new Outline(
        number(row, "area_m2"),
        number(row, "length_m"),
        new Outline.Box(
            number(row, "min_x"), number(row, "min_y"), number(row, "max_x"), number(row, "max_y")),
        number(row, "x"),
        number(row, "y"),
        number(row, "lean"));
  }

  private static String text(SimpleFeature row, String column) {
    Object value = row.getAttribute(column);
    return value == null ? "" : value.toString();
  }

  private static double number(SimpleFeature row, String column) {
    if (row.getAttribute(column) instanceof Number number) {
      return number.doubleValue();
    }
    throw new IllegalArgumentException("not a number in imprints." + column);
  }
}
