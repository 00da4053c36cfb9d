package merestone.app.gui.layers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What a line of the panel consists of. Made in code: a cell is made for each line at each change
 * of language, and to parse a file each time kept the window waiting.
 */
final class LayerLine extends VBox {
  final CheckBox visible = new CheckBox();
  final StackPane swatch = new StackPane();
  final Label title = label("layer-title");
  final FontIcon problems = icon("mdal-error_outline", "problem-icon");
  final FontIcon filtered = icon("mdal-filter_list", "filter-icon");
  final Label count = label("layer-subtitle");
  final Label role = label("layer-subtitle");
  final Button repair = new Button();
  final Button zoomTo = new Button("", new FontIcon("mdal-center_focus_weak"));
  final VBox legend = new VBox();

  LayerLine() {
    getStyleClass().add("layer-cell");
    legend.getStyleClass().add("legend");
    repair.getStyleClass().addAll("small", "accent");
    zoomTo.getStyleClass().addAll("flat", "button-icon", "small");
    for (Region whole : new Region[] {visible, count, repair, zoomTo}) {
      whole.setMinWidth(USE_PREF_SIZE);
    }
    swatch.setMinWidth(20);
    title.setMinWidth(64);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Node[] all = {visible, swatch, title, problems, filtered, count, role, repair, zoomTo};
    HBox head = new Head(role, all);
    setMinWidth(0);
    setPrefWidth(0);
    getChildren().addAll(head, legend);
  }

  private static FontIcon icon(String name, String styleClass) {
    FontIcon icon = new FontIcon(name);
    icon.getStyleClass().add(styleClass);
    return icon;
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    return label;
  }

  /** The title comes first: a role that has no room beside it takes none, and is in the tip. */
  private static final class Head extends HBox {
    private final Label role;

    Head(Label role, Node... all) {
      super(6, all);
      this.role = role;
      setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void layoutChildren() {
      boolean room = needed() <= getWidth();
      role.setVisible(room);
      role.setManaged(room);
      super.layoutChildren();
    }

    private double needed() {
      return getChildren().stream()
          .filter(part -> part.isManaged() || part == role)
          .mapToDouble(part -> part.prefWidth(-1) + getSpacing())
          .sum();
    }
  }
}
