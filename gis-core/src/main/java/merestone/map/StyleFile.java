package merestone.map;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import merestone.message.Text;

/**
 * A style file as written: see {@code styles.yaml} for the meaning of each entry. What a file
 * leaves out is empty, or null for the ink.
 */
record StyleFile(
    List<String> order,
    List<LayerStyle> layers,
    List<Symbol> palette,
    Map<ConflictKind, Symbol> findings,
    Ink ink) {

  /** Says nothing. */
  static final StyleFile NONE = new StyleFile(null, null, null, null, null);

  StyleFile {
    order = order == null ? List.of() : List.copyOf(order);
    layers = layers == null ? List.of() : List.copyOf(layers);
    palette = palette == null ? List.of() : List.copyOf(palette);
    Map<ConflictKind, Symbol> kinds = new EnumMap<>(ConflictKind.class);
    kinds.putAll(findings == null ? Map.of() : findings);
    findings = kinds;
  }

  static StyleFile read(InputStream in) throws IOException {
    return StyleYaml.read(in);
  }

  boolean isComplete() {
    return !palette.isEmpty() && findings.size() == ConflictKind.values().length && ink != null;
  }

  /**
   * Returns what this file says, and where it is silent what another says. A file that says where
   * all other roles lie has a list of layers of its own.
   */
  StyleFile over(StyleFile base) {
    Map<ConflictKind, Symbol> kinds = new EnumMap<>(base.findings);
    kinds.putAll(findings);
    return new StyleFile(
        order.isEmpty() ? base.order : order,
        layersOver(base.layers),
        palette.isEmpty() ? base.palette : palette,
        kinds,
        ink == null ? base.ink : ink);
  }

  private List<LayerStyle> layersOver(List<LayerStyle> base) {
    if (layers.stream().anyMatch(LayerStyle::isPlaceOfOthers)) {
      return layers;
    }
    List<LayerStyle> all = new ArrayList<>(base);
    List<LayerStyle> added = new ArrayList<>();
    for (LayerStyle own : layers) {
      int place = all.stream().map(LayerStyle::subject).toList().indexOf(own.subject());
      if (place >= 0) {
        all.set(place, own);
      } else {
        added.add(own);
      }
    }
    int others = all.stream().map(LayerStyle::isPlaceOfOthers).toList().indexOf(true);
    all.addAll(others < 0 ? all.size() : others, added);
    return all;
  }

  /**
   * The style of one role, or of the one layer of a title; a role of {@code *} only marks where all
   * others lie.
   */
  record LayerStyle(
      String role,
      String title,
      String column,
      List<ClassStyle> classes,
      Text restLabel,
      Symbol rest,
      LabelStyle labels) {

    LayerStyle {
      if ((role == null) == (title == null)) {
        throw new IllegalArgumentException("a style is for a role or for a title");
      }
      classes = classes == null ? List.of() : List.copyOf(classes);
      if (rest == null && !"*".equals(role)) {
        throw new IllegalArgumentException(
            (role == null ? title : role) + " has no symbol for the rest");
      }
    }

    boolean isPlaceOfOthers() {
      return "*".equals(role);
    }

    /** What it is the style of; a role and a title of the same word are different things. */
    List<String> subject() {
      return List.of(role == null ? "title" : "role", role == null ? title : role);
    }

    boolean isOfRole(String wanted) {
      return wanted.equals(role);
    }

    boolean isOfTitle(String wanted) {
      return wanted.equals(title);
    }

    /** Returns the same style for the one layer of a title. */
    LayerStyle of(String newTitle) {
      return new LayerStyle(null, newTitle, column, classes, restLabel, rest, labels);
    }
  }

  /** One thematic class: features whose value has this part. */
  record ClassStyle(String has, Text label, Symbol symbol) {
    ClassStyle {
      Objects.requireNonNull(has, "has");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(symbol, "symbol");
    }
  }

  /** Which column is written on the shapes, by its meaning or its name, and how high, mm. */
  record LabelStyle(Source from, String column, double mm) {
    LabelStyle {
      if ((from == null) == (column == null)) {
        throw new IllegalArgumentException("labels need either from or column");
      }
    }

    enum Source {
      KEY,
      NAME,
      TOWN
    }
  }
}
