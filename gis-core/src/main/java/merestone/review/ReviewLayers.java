package merestone.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import merestone.crs.CoordinateSystem;
import merestone.finding.Finding;
import merestone.layer.LayerHeader;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import merestone.map.LayerLook;
import merestone.map.MapScene;
import merestone.map.MapScenes;
import merestone.map.MapStyles;
import merestone.message.Problem;
import merestone.progress.Progress;
import merestone.report.InputFile;
import merestone.rule.Condition;

/**
 * What can be asked of a review's layers beside the check, and how they are drawn. A layer is named
 * by its title. The layers never change; how they are drawn can be, and is kept in a style file
 * beside the review, so that every map of it is drawn so. Safe from many threads.
 */
public final class ReviewLayers {
  private final LoadedLayers loaded;
  private final CoordinateSystem crs;
  private final List<InputFile> inputs;
  private final ReviewStyles styles;

  ReviewLayers(
      LoadedLayers loaded, CoordinateSystem crs, List<InputFile> inputs, ReviewStyles styles) {
    this.loaded = loaded;
    this.crs = crs;
    this.inputs = List.copyOf(inputs);
    this.styles = styles;
  }

  /** Returns the layers that are missing or cannot be used, in review order. */
  public List<BrokenLayer> broken() {
    return loaded.broken();
  }

  /** Returns everything that is known of a layer; empty if there is none of this title. */
  public Optional<LayerProperties> properties(String title) {
    return find(title)
        .map(
            layer -> {
              LayerHeader header = layer.table().header();
              return new LayerProperties(
                  loaded.summaries().get(loaded.layers().indexOf(layer)),
                  header.geometryType(),
                  crs.label(),
                  header.extent(),
                  header.fields().stream()
                      .map(field -> new LayerProperties.Field(field.name(), field.type()))
                      .toList(),
                  files(title));
            });
  }

  /**
   * Returns the values of a column that stand most often, those first, equals in order of the text.
   *
   * @param most how many at most
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public List<String> values(String title, String column, int most, Progress progress) {
    Map<String, Integer> counts = new HashMap<>();
    for (Row row : get(title).table().rows()) {
      if ((row.record() & 1023) == 0) {
        progress.heed();
      }
      row.value(column).ifPresent(value -> counts.merge(value.toString(), 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Tries a filter on a layer.
   *
   * @param ecql blank for all features
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public FilterAnswer filter(String title, String ecql, Progress progress) {
    return new FilterTrial(get(title).table(), ecql).answer(progress);
  }

  /**
   * Returns what a map shows in the styles of the moment.
   *
   * @param filters which features of a layer are drawn, by its title; all of those not named.
   *     Findings are drawn whatever their layers show
   */
  public MapScene scene(List<Finding> findings, Map<String, Condition> filters) {
    Map<String, Predicate<Row>> shown = new LinkedHashMap<>();
    filters.forEach((title, one) -> shown.put(title, row -> one.holds(row.feature())));
    return MapScenes.of(loaded.layers(), findings, crs, styles.now(), shown);
  }

  /** Returns what gives the scene of all features in the styles of the moment, from any thread. */
  Supplier<MapScene> sceneLater(List<Finding> findings) {
    MapStyles now = styles.now();
    return () -> MapScenes.of(loaded.layers(), findings, crs, now);
  }

  /** Returns the style file beside the review, there or not. */
  public java.nio.file.Path styleFile() {
    return styles.file();
  }

  /** Returns how a layer is drawn. */
  public LayerLook look(String title) {
    return styles.now().look(get(title), loaded.layers());
  }

  /** Returns how a layer is drawn if the review keeps no look of its own for it. */
  public LayerLook standardLook(String title) {
    return styles.base().look(get(title), loaded.layers());
  }

  /** Returns whether the review keeps a look of its own for a layer. */
  public boolean hasOwnLook(String title) {
    return styles.own().hasStyleOf(title);
  }

  /**
   * Keeps a look for a layer beside the review file.
   *
   * @throws merestone.message.UserError if it cannot be written, or the file there was written by
   *     hand
   */
  public void keepLook(String title, LayerLook look) {
    styles.keep(styles.own().with(get(title), look, styles.now(), loaded.layers()));
  }

  /**
   * Draws a layer in the standard style again.
   *
   * @throws merestone.message.UserError as {@link #keepLook}
   */
  public void resetLook(String title) {
    styles.keep(styles.own().without(title));
  }

  /**
   * Keeps an order of drawing beside the review file.
   *
   * @param titles from the bottom up; empty for the usual order
   * @throws merestone.message.UserError as {@link #keepLook}
   */
  public void keepOrder(List<String> titles) {
    styles.keep(styles.own().ordered(titles));
  }

  /** Returns why layers could not be used. */
  List<Problem> unusable() {
    return loaded.unusable();
  }

  private List<LayerProperties.SourceFile> files(String title) {
    List<LayerProperties.SourceFile> files = new ArrayList<>();
    for (InputFile input : inputs) {
      if (List.of(input.use().split(", ")).contains(title)) {
        files.add(new LayerProperties.SourceFile(input.path(), input.bytes(), input.sha256()));
      }
    }
    return files;
  }

  private Optional<RoleLayer> find(String title) {
    return loaded.layers().stream().filter(layer -> layer.title().equals(title)).findFirst();
  }

  private RoleLayer get(String title) {
    return find(title).orElseThrow(() -> new IllegalArgumentException("no layer " + title));
  }
}
