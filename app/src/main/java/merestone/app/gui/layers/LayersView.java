package merestone.app.gui.layers;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Words;

/** The layer panel. */
public final class LayersView {
  private final Parent root;

  @FXML private Label heading;
  @FXML private ListView<LayerItem> list;
  @FXML private Button all;
  @FXML private Label placeholder;

  public LayersView(LayersViewModel model, Consumer<LayerItem> zoom, Words words) {
    root = Fxml.load(this);
    heading.textProperty().bind(words.live("layers.heading"));
    placeholder.textProperty().bind(words.live("layers.empty"));
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words.live("layers.showAll"));
    all.setTooltip(tip);
    all.accessibleTextProperty().bind(words.live("layers.showAll"));
    all.setOnAction(event -> model.showAll());
    list.setItems(model.items());
    list.setCellFactory(view -> new LayerCell(model, zoom, words));
    words.localeProperty().addListener((property, before, now) -> list.refresh());
  }

  public Parent root() {
    return root;
  }
}
