package merestone.app.gui.map;

import javafx.beans.property.ObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * The keys of the map, as in any GIS: arrows pan by a quarter of the screen, plus and minus zoom,
 * the space bar lets any tool pan, backspace takes a step back, escape stops and then puts the tool
 * down.
 */
final class MapKeys {
  private final MapViewModel map;
  private final Pane ground;
  private final MapMouse mouse;
  private final ObjectProperty<ToolKind> tool;

  MapKeys(MapViewModel map, Pane ground, MapMouse mouse, ObjectProperty<ToolKind> tool) {
    this.map = map;
    this.ground = ground;
    this.mouse = mouse;
    this.tool = tool;
  }

  void listen() {
    ground.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    ground.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
    ground.focusedProperty().addListener((property, before, now) -> mouse.panWithAnyTool(false));
  }

  private void pressed(KeyEvent event) {
    if (!event.isShortcutDown() && !event.isAltDown() && isTaken(event.getCode())) {
      event.consume();
    }
  }

  private boolean isTaken(KeyCode code) {
    double across = ground.getWidth() / 4;
    double down = ground.getHeight() / 4;
    switch (code) {
      case LEFT -> map.pan(across, 0);
      case RIGHT -> map.pan(-across, 0);
      case UP -> map.pan(0, down);
      case DOWN -> map.pan(0, -down);
      case PLUS, ADD, EQUALS, PAGE_UP -> map.zoom(2);
      case MINUS, SUBTRACT, PAGE_DOWN -> map.zoom(0.5);
      case SPACE -> mouse.panWithAnyTool(true);
      case BACK_SPACE -> mouse.tool().back();
      case ESCAPE -> escape();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void escape() {
    if (!mouse.tool().stop()) {
      tool.set(ToolKind.IDENTIFY);
    }
  }

  private void released(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      mouse.panWithAnyTool(false);
    }
  }
}
