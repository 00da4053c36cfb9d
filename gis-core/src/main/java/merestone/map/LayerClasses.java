package merestone.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import merestone.message.Messages;
import merestone.message.Text;
import org.geotools.api.feature.type.AttributeDescriptor;

/** Sorts the features of one layer into the classes of its style. */
final class LayerClasses {
  private static final Messages MESSAGES = Messages.of(LayerClasses.class);

  private final RoleLayer layer;
  private final StyleFile.LayerStyle style;
  private final String column;

  LayerClasses(RoleLayer layer, StyleFile.LayerStyle style) {
    this.layer = layer;
    this.style = style;
    this.column = column();
  }

  /**
   * Returns the layer.
   *
   * @param shown which features are drawn, by the layer's title; all if it is not named. A layer
   *     that is not drawn whole says so in its title and legend
   */
  MapLayer layer(Map<String, Predicate<Row>> shown) {
    Predicate<Row> drawn = shown.getOrDefault(layer.title(), row -> true);
    boolean whole = !shown.containsKey(layer.title());
    Text name = Text.same(layer.title());
    List<MapClass> classes = classes(name, drawn);
    if (!whole) {
      classes.replaceAll(LayerClasses::filtered);
    }
    return new MapLayer(layer.title(), whole ? name : filtered(name), classes, labels(drawn));
  }

  /** Returns what can be changed of the style. */
  LayerLook look() {
    List<LayerLook.ClassLook> looks = new ArrayList<>();
    themes().forEach(one -> looks.add(new LayerLook.ClassLook(one.label(), one.symbol())));
    looks.add(new LayerLook.ClassLook(restLabel(Text.same(layer.title())), style.rest()));
    return new LayerLook(
        looks,
        Optional.ofNullable(style.labels())
            .map(labels -> new LayerLook.LabelLook(labelColumn(), labels.mm())));
  }

  /** Returns the style with what a look changes of it, for this layer alone. */
  StyleFile.LayerStyle looking(LayerLook look) {
    List<StyleFile.ClassStyle> classes = new ArrayList<>();
    List<StyleFile.ClassStyle> themes = themes();
    for (int i = 0; i < themes.size(); i++) {
      StyleFile.ClassStyle theme = themes.get(i);
      classes.add(
          new StyleFile.ClassStyle(theme.has(), theme.label(), look.classes().get(i).symbol()));
    }
    StyleFile.LabelStyle labels =
        look.label()
            .map(label -> new StyleFile.LabelStyle(null, label.column(), label.mm()))
            .orElse(null);
    Symbol rest = look.classes().get(themes.size()).symbol();
    String by = themes.isEmpty() ? null : column;
    Text restLabel = themes.isEmpty() ? null : style.restLabel();
    return new StyleFile.LayerStyle(null, layer.title(), by, classes, restLabel, rest, labels);
  }

  private List<StyleFile.ClassStyle> themes() {
    return column.isEmpty() ? List.of() : style.classes();
  }

  private Text restLabel(Text title) {
    return themes().isEmpty() || style.restLabel() == null ? title : style.restLabel();
  }

  private static MapClass filtered(MapClass one) {
    return new MapClass(filtered(one.label()), one.symbol(), one.shapes());
  }

  private static Text filtered(Text name) {
    return MESSAGES.text("layer.filtered", name);
  }

  /**
   * The rest first: what a class singles out lies on top. Classes without features are left out.
   */
  private List<MapClass> classes(Text title, Predicate<Row> drawn) {
    List<StyleFile.ClassStyle> themes = themes();
    List<LayerShapes> shapes = new ArrayList<>();
    for (int i = 0; i <= themes.size(); i++) {
      shapes.add(new LayerShapes(layer.table().rows()));
    }
    for (Row row : layer.table().rows()) {
      if (!row.extent().isNull() && drawn.test(row)) {
        shapes.get(theme(themes, row)).add(row.record());
      }
    }
    List<MapClass> found = new ArrayList<>();
    found.add(new MapClass(restLabel(title), style.rest(), shapes.get(themes.size())));
    for (int i = themes.size() - 1; i >= 0; i--) {
      found.add(new MapClass(themes.get(i).label(), themes.get(i).symbol(), shapes.get(i)));
    }
    found.removeIf(one -> one.shapes().isEmpty());
    return found;
  }

  private int theme(List<StyleFile.ClassStyle> themes, Row row) {
    String value = themes.isEmpty() ? "" : row.text(column);
    for (int i = 0; i < themes.size(); i++) {
      if (value.contains(themes.get(i).has())) {
        return i;
      }
    }
    return themes.size();
  }

  private List<MapLabel> labels(Predicate<Row> drawn) {
    if (style.labels() == null) {
      return List.of();
    }
    String from = labelColumn();
    LayerNames names = new LayerNames(layer.table().rows(), from, style.labels().mm());
    for (Row row : layer.table().rows()) {
      if (!row.extent().isNull() && !row.text(from).isEmpty() && drawn.test(row)) {
        names.add(row.record());
      }
    }
    return names;
  }

  private String labelColumn() {
    if (style.labels().column() != null) {
      return there(style.labels().column());
    }
    RoleLayer.Columns columns = layer.columns();
    String wanted =
        switch (style.labels().from()) {
          case KEY -> columns.key();
          case NAME -> columns.name();
          case TOWN -> columns.town();
        };
    return wanted.isEmpty() ? columns.key() : wanted;
  }

  /** Data sets differ in the case of their column names. */
  private String column() {
    return style.column() == null ? "" : there(style.column());
  }

  private String there(String wanted) {
    return layer.table().schema().getAttributeDescriptors().stream()
        .map(AttributeDescriptor::getLocalName)
        .filter(wanted::equalsIgnoreCase)
        .findFirst()
        .orElse("");
  }
}
