package merestone.app.gui.map;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Commands;
import merestone.app.gui.desk.Desk;

/** The map with its tools, and its commands. */
public final class MapPart {
  private final ObjectProperty<ToolKind> tool = new SimpleObjectProperty<>(ToolKind.IDENTIFY);
  private final MapPane pane;

  /**
   * Wires the map and defines its commands.
   *
   * @param degrees tells the degrees of a place, for the clipboard
   * @param listener is told of clicks with the identify tool
   */
  public MapPart(Desk desk, MapModels models, DegreesOf degrees, MapPane.ClickListener listener) {
    pane = new MapPane(models, tool, listener, desk.words());
    MapMenu menu = new MapMenu(pane, models.map(), degrees, desk.words());
    menu.offerOn(pane.ground());
    MapViewModel map = models.map();
    ObservableValue<Boolean> open = map.sceneProperty().map(scene -> true).orElse(false);
    Commands commands = desk.commands();
    for (ToolKind kind : ToolKind.values()) {
      commands.define(kind.command(), () -> take(kind), open);
      pane.offer(kind, desk.controls());
    }
    commands.define(Command.COPY_MAP, menu::copyPicture, open);
  }

  public Parent root() {
    return pane.root();
  }

  /** Taking a measuring tool again begins anew; any other is put down. */
  private void take(ToolKind kind) {
    boolean again = tool.get() == kind && !kind.isMeasuring();
    tool.set(again ? ToolKind.IDENTIFY : kind);
    pane.ground().requestFocus();
  }
}
