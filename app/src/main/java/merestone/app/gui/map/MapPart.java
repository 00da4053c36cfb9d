package merestone.app.gui.map;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Commands;
import merestone.app.gui.desk.Desk;

/** The map with its tools, and its commands. */
public final class MapPart {
  /**
   * Where places of the run's CRS are in degrees, and the other way round.
   *
   * @param degrees to degrees
   * @param metres from degrees
   */
  public record Places(DegreesOf degrees, PlaceOf metres) {}

  private final ObjectProperty<ToolKind> tool = new SimpleObjectProperty<>(ToolKind.IDENTIFY);
  private final MapPane pane;

  /**
   * Wires the map and defines its commands.
   *
   * @param places tells the degrees of a place, for the clipboard, and the place of degrees
   * @param listener is told of clicks with the identify tool
   */
  public MapPart(Desk desk, MapModels models, Places places, MapPane.ClickListener listener) {
    pane = new MapPane(models, tool, listener, desk.words());
    MapMenu menu = new MapMenu(pane, models.map(), places.degrees(), desk.words());
    menu.offerOn(pane.ground());
    MapViewModel map = models.map();
    ObservableValue<Boolean> open = map.sceneProperty().map(scene -> true).orElse(false);
    Commands commands = desk.commands();
    for (ToolKind kind : ToolKind.values()) {
      commands.define(kind.command(), () -> take(kind), open);
      pane.offer(kind, desk.controls());
    }
    commands.define(Command.COPY_MAP, menu::copyPicture, open);
    GoToView goTo =
        new GoToView(
            new GoToViewModel(map, places.metres(), desk.words()),
            map,
            pane.ground(),
            desk.words());
    pane.place(goTo.root());
    commands.define(Command.GO_TO, goTo::show, open);
    BooleanProperty snapping = models.measure().snappingProperty();
    commands.define(
        Command.SNAP, () -> snapping.set(!snapping.get()), tool.map(ToolKind::isMeasuring));
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
