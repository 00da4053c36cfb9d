package merestone.map;

import java.util.ArrayList;
import java.util.List;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import merestone.message.Text;
import org.geotools.api.feature.type.AttributeDescriptor;

/** Sorts the features of one layer into the classes of its style. */
final class LayerClasses {
  private final RoleLayer layer;
  private final StyleFile.LayerStyle style;
  private final String column;

  LayerClasses(RoleLayer layer, StyleFile.LayerStyle style) {
    this.layer = layer;
    this.style = style;
    this.column = column();
  }

  MapLayer layer() {
    Text title = Text.same(layer.title());
    return new MapLayer(layer.title(), title, classes(title), labels());
  }

  /**
   * The rest first: what a class singles out lies on top. Classes without features are left out.
   */
  private List<MapClass> classes(Text title) {
    List<StyleFile.ClassStyle> themes = column.isEmpty() ? List.of() : style.classes();
    List<LayerShapes> shapes = new ArrayList<>();
    for (int i = 0; i <= themes.size(); i++) {
      shapes.add(new LayerShapes(layer.table().rows()));
    }
    for (Row row : layer.table().rows()) {
      if (!row.extent().isNull()) {
        shapes.get(theme(themes, row)).add(row.record());
      }
    }
    Text restLabel = themes.isEmpty() || style.restLabel() == null ? title : style.restLabel();
    List<MapClass> found = new ArrayList<>();
    found.add(new MapClass(restLabel, style.rest(), shapes.get(themes.size())));
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

  private List<MapLabel> labels() {
    if (style.labels() == null) {
      return List.of();
    }
    String from = labelColumn();
    LayerNames names = new LayerNames(layer.table().rows(), from, style.labels().mm());
    for (Row row : layer.table().rows()) {
      if (!row.extent().isNull() && !row.text(from).isEmpty()) {
        names.add(row.record());
      }
    }
    return names;
  }

  private String labelColumn() {
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
    if (style.column() == null) {
      return "";
    }
    return layer.table().schema().getAttributeDescriptors().stream()
        .map(AttributeDescriptor::getLocalName)
        .filter(style.column()::equalsIgnoreCase)
        .findFirst()
        .orElse("");
  }
}
