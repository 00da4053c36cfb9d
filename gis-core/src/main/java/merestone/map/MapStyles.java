package merestone.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import merestone.layer.RoleLayer;
import merestone.layer.Row;

/**
 * Which symbol each feature is drawn with, read from a style file; colours are nowhere else.
 *
 * <p>The standard styles are defaults of our own after planning habit (red line green, farmland
 * yellow, urban boundary red), told apart by hatching as well; the official values are not
 * published in a form that could be verified. Immutable; safe to share between threads.
 */
public final class MapStyles {
  private final StyleFile file;

  private MapStyles(StyleFile file) {
    if (!file.isComplete()) {
      throw new IllegalArgumentException("palette, findings or ink incomplete");
    }
    this.file = file;
  }

  /** Returns the styles that come with the program. */
  public static MapStyles standard() {
    return Standard.STYLES;
  }

  /**
   * Returns the styles of a user's file; where it is silent, the standard styles.
   *
   * @throws merestone.message.UserError if it cannot be read or has a wrong entry
   */
  public static MapStyles read(Path path) {
    return standard().under(StyleReading.of(path));
  }

  /** Returns one layer with its classes and names. */
  public MapLayer layer(RoleLayer layer) {
    return layers(List.of(layer)).get(0);
  }

  /** Returns layers with all their features; else as {@link #layers(List, Map)}. */
  public List<MapLayer> layers(List<RoleLayer> layers) {
    return layers(layers, Map.of());
  }

  /**
   * Returns layers with their classes, in drawing order: by the order of roles in the style file,
   * layers of the same role in the order given; then those that the file names in an order stand in
   * it, in the places they have together. Roles without a style take the palette in turn.
   *
   * @param shown which features of a layer are drawn, by its title; all of those not named
   */
  public List<MapLayer> layers(List<RoleLayer> layers, Map<String, Predicate<Row>> shown) {
    return arranged(layers).stream()
        .map(layer -> new LayerClasses(layer, style(layer, layers)).layer(shown))
        .toList();
  }

  /**
   * Returns how a layer is drawn.
   *
   * @param layers all layers of the review: roles without a style take turns
   */
  public LayerLook look(RoleLayer layer, List<RoleLayer> layers) {
    return new LayerClasses(layer, style(layer, layers)).look();
  }

  /** Returns these styles where a file says nothing, and what it says elsewhere. */
  MapStyles under(StyleFile upper) {
    return new MapStyles(upper.over(file));
  }

  /** Returns the style of a layer with what a look changes of it, for that layer alone. */
  StyleFile.LayerStyle looking(RoleLayer layer, LayerLook look, List<RoleLayer> layers) {
    return new LayerClasses(layer, style(layer, layers)).looking(look);
  }

  /** Returns the symbol of a kind of finding. */
  public Symbol symbol(ConflictKind kind) {
    return file.findings().get(kind);
  }

  Ink ink() {
    return file.ink();
  }

  private List<RoleLayer> arranged(List<RoleLayer> layers) {
    List<RoleLayer> usual =
        layers.stream()
            .sorted(Comparator.comparingInt((RoleLayer layer) -> rank(layer.role())))
            .toList();
    List<String> order = file.order();
    Iterator<RoleLayer> named =
        usual.stream()
            .filter(layer -> order.contains(layer.title()))
            .sorted(Comparator.comparingInt((RoleLayer layer) -> order.indexOf(layer.title())))
            .iterator();
    return usual.stream()
        .map(layer -> order.contains(layer.title()) ? named.next() : layer)
        .toList();
  }

  private boolean knows(String role) {
    return file.layers().stream().anyMatch(style -> style.isOfRole(role));
  }

  private int rank(String role) {
    List<String> roles =
        file.layers().stream()
            .map(StyleFile.LayerStyle::role)
            .filter(Objects::nonNull)
            .collect(Collectors.toList());
    int own = roles.indexOf(role);
    return own >= 0 ? own : roles.contains("*") ? roles.indexOf("*") : roles.size();
  }

  private StyleFile.LayerStyle style(RoleLayer layer, List<RoleLayer> layers) {
    return first(style -> style.isOfTitle(layer.title()))
        .or(() -> first(style -> style.isOfRole(layer.role())))
        .orElseGet(() -> neutral(layer.role(), turn(layer.role(), layers)));
  }

  private Optional<StyleFile.LayerStyle> first(Predicate<StyleFile.LayerStyle> wanted) {
    return file.layers().stream()
        .filter(style -> wanted.test(style) && style.rest() != null)
        .findFirst();
  }

  private int turn(String role, List<RoleLayer> layers) {
    List<String> strangers =
        layers.stream().map(RoleLayer::role).filter(r -> !knows(r)).distinct().toList();
    return Math.max(0, strangers.indexOf(role));
  }

  private StyleFile.LayerStyle neutral(String role, int turn) {
    Symbol symbol = file.palette().get(turn % file.palette().size());
    return new StyleFile.LayerStyle(role, null, null, List.of(), null, symbol, null);
  }

  /** Loaded on first use, once. */
  private static final class Standard {
    static final MapStyles STYLES = load();

    private static MapStyles load() {
      try (InputStream in = MapStyles.class.getResourceAsStream("styles.yaml")) {
        return new MapStyles(StyleFile.read(in));
      } catch (IOException e) {
        throw new UncheckedIOException("the program's own style file cannot be read", e);
      }
    }
  }
}
