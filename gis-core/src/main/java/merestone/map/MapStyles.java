package merestone.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import merestone.layer.RoleLayer;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UserError;

/**
 * Which symbol each feature is drawn with, read from a style file; colours are nowhere else.
 *
 * <p>The standard styles are defaults of our own after planning habit (red line green, farmland
 * yellow, urban boundary red), told apart by hatching as well; the official values are not
 * published in a form that could be verified. Immutable; safe to share between threads.
 */
public final class MapStyles {
  private static final Messages MESSAGES = Messages.of(MapStyles.class);

  private final StyleFile file;

  private MapStyles(StyleFile file) {
    this.file = file;
  }

  /** Returns the styles that come with the program. */
  public static MapStyles standard() {
    return Standard.STYLES;
  }

  /**
   * Returns the styles of a user's file.
   *
   * @throws UserError if it cannot be read or has a wrong or missing entry
   */
  public static MapStyles read(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return new MapStyles(StyleFile.read(in));
    } catch (IOException e) {
      String file = path.getFileName().toString();
      String why = e.getMessage().lines().findFirst().orElse("");
      throw new UserError(
          new Problem(
              file,
              "style-unreadable",
              MESSAGES.text("style.unreadable", file, why),
              MESSAGES.text("style.unreadable.remedy")),
          e);
    }
  }

  /** Returns one layer with its classes and names. */
  public MapLayer layer(RoleLayer layer) {
    return layers(List.of(layer)).get(0);
  }

  /**
   * Returns layers with their classes, in drawing order: by the order of roles in the style file,
   * layers of the same role in the order given. Roles without a style take the palette in turn.
   */
  public List<MapLayer> layers(List<RoleLayer> layers) {
    List<String> strangers =
        layers.stream().map(RoleLayer::role).filter(r -> !knows(r)).distinct().toList();
    return layers.stream()
        .sorted(Comparator.comparingInt(layer -> rank(layer.role())))
        .map(layer -> new LayerClasses(layer, style(layer.role(), strangers)).layer())
        .toList();
  }

  /** Returns the symbol of a kind of finding. */
  public Symbol symbol(ConflictKind kind) {
    return file.findings().get(kind);
  }

  Ink ink() {
    return file.ink();
  }

  private boolean knows(String role) {
    return file.layers().stream().anyMatch(style -> style.role().equals(role));
  }

  private int rank(String role) {
    List<String> roles = file.layers().stream().map(StyleFile.LayerStyle::role).toList();
    int own = roles.indexOf(role);
    return own >= 0 ? own : roles.contains("*") ? roles.indexOf("*") : roles.size();
  }

  private StyleFile.LayerStyle style(String role, List<String> strangers) {
    return file.layers().stream()
        .filter(style -> style.role().equals(role) && style.rest() != null)
        .findFirst()
        .orElseGet(() -> neutral(role, Math.max(0, strangers.indexOf(role))));
  }

  private StyleFile.LayerStyle neutral(String role, int turn) {
    Symbol symbol = file.palette().get(turn % file.palette().size());
    return new StyleFile.LayerStyle(role, null, List.of(), null, symbol, null);
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
