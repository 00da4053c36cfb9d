package merestone.map;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import merestone.layer.RoleLayer;

/**
 * What is drawn differently from other styles: a style file that says only that. Immutable; safe
 * from many threads.
 */
public final class OwnStyles {
  /** Nothing is drawn differently. */
  public static final OwnStyles NONE = new OwnStyles(StyleFile.NONE);

  private final StyleFile file;

  private OwnStyles(StyleFile file) {
    this.file = file;
  }

  /**
   * Reads a style file.
   *
   * @throws merestone.message.UserError if it cannot be read or has a wrong entry
   */
  public static OwnStyles read(Path path) {
    return new OwnStyles(StyleReading.of(path));
  }

  /** Returns the styles that are in force over others. */
  public MapStyles over(MapStyles base) {
    return base.under(file);
  }

  /** Returns whether the layer of a title has a style of its own here. */
  public boolean hasStyleOf(String title) {
    return file.layers().stream().anyMatch(style -> style.isOfTitle(title));
  }

  /** Returns whether nothing is different. */
  public boolean isEmpty() {
    return file.equals(StyleFile.NONE);
  }

  /**
   * Returns these with a look for one layer, whatever its role.
   *
   * @param base the styles in force, which say how the layer is divided into classes
   * @param layers all layers of the review
   */
  public OwnStyles with(RoleLayer layer, LayerLook look, MapStyles base, List<RoleLayer> layers) {
    List<StyleFile.LayerStyle> styles = otherThan(layer.title());
    styles.add(base.looking(layer, look, layers));
    return layers(styles);
  }

  /** Returns these without a look for the layer of a title. */
  public OwnStyles without(String title) {
    return layers(otherThan(title));
  }

  /**
   * Returns these with an order of drawing.
   *
   * @param titles the layers' titles from the bottom up; layers not named keep their place
   */
  public OwnStyles ordered(List<String> titles) {
    return new OwnStyles(
        new StyleFile(titles, file.layers(), file.palette(), file.findings(), file.ink()));
  }

  /** Returns these as the text of a style file. */
  public String text() {
    return StyleYaml.text(file);
  }

  private List<StyleFile.LayerStyle> otherThan(String title) {
    List<StyleFile.LayerStyle> styles = new ArrayList<>(file.layers());
    styles.removeIf(style -> style.isOfTitle(title));
    return styles;
  }

  private OwnStyles layers(List<StyleFile.LayerStyle> styles) {
    return new OwnStyles(
        new StyleFile(file.order(), styles, file.palette(), file.findings(), file.ink()));
  }
}
