package merestone.app.gui.map;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;

/**
 * The mouse on the map. A drag pans unless the tool wants it; with the middle button or the space
 * bar it always pans, with Shift it always draws a box to zoom to. The buttons on the side walk
 * through the views.
 */
final class MapMouse {
  /** How far, in pixels, a click may miss, and the mouse may move in a click. */
  static final double CLICK_PIXELS = 4;

  private static final double ZOOM_STEP = 1.25;
  private static final double FINE_ZOOM_STEP = 1.06;

  /** Turns of the wheel that follow within this time are one step back. */
  private static final long WHEEL_PAUSE_MS = 700;

  private final MapViewModel map;
  private final Pane ground;
  private final Tool box;
  private Tool tool;
  private Tool dragging;
  private boolean panning;
  private Point2D pressed = Point2D.ZERO;
  private Point2D dragged = Point2D.ZERO;
  private long lastWheel;

  /** Drives the map with a tool; the box is drawn with Shift whatever the tool. */
  MapMouse(MapViewModel map, Pane ground, Tool first, Tool box) {
    this.map = map;
    this.ground = ground;
    this.box = box;
    tool = first;
    dragging = first;
  }

  void listen() {
    ground.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    ground.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    ground.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
    ground.addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
    ground.addEventHandler(MouseEvent.MOUSE_EXITED, event -> map.pointNowhere());
    ground.addEventHandler(ScrollEvent.SCROLL, this::scroll);
  }

  Tool tool() {
    return tool;
  }

  void take(Tool other) {
    tool = other;
    dragging = other;
    ground.setCursor(other.cursor());
  }

  void panWithAnyTool(boolean wanted) {
    panning = wanted;
    ground.setCursor(wanted ? Cursor.OPEN_HAND : tool.cursor());
  }

  private void press(MouseEvent event) {
    ground.requestFocus();
    switch (event.getButton()) {
      case BACK -> map.zoomLast();
      case FORWARD -> map.zoomNext();
      default -> {
        pressed = at(event);
        dragged = pressed;
        boolean left = event.getButton() == MouseButton.PRIMARY && !panning;
        dragging = left && event.isShiftDown() ? box : tool;
      }
    }
  }

  private void drag(MouseEvent event) {
    boolean pans = event.isMiddleButtonDown() || event.isPrimaryButtonDown();
    if (!pans || event.isStillSincePress()) {
      return;
    }
    if (event.isPrimaryButtonDown() && !panning && dragging.takesDrags()) {
      dragging.dragged(pressed, at(event));
    } else {
      pan(event);
    }
  }

  private void pan(MouseEvent event) {
    if (dragged == pressed) {
      map.remember();
      ground.setCursor(Cursor.CLOSED_HAND);
    }
    map.pan(event.getX() - dragged.getX(), event.getY() - dragged.getY());
    dragged = at(event);
  }

  private void release(MouseEvent event) {
    ground.setCursor(panning ? Cursor.OPEN_HAND : tool.cursor());
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    boolean click = pressed.distance(at(event)) < CLICK_PIXELS;
    if (!click) {
      dragging.dropped(pressed, at(event));
    } else if (event.getClickCount() > 1) {
      tool.doubleClicked(at(event));
    } else if (!panning) {
      tool.clicked(at(event));
    }
  }

  private void hover(MouseEvent event) {
    map.point(event.getX(), event.getY());
    tool.hovered(at(event));
  }

  private void scroll(ScrollEvent event) {
    if (event.getDeltaY() != 0) {
      long now = System.currentTimeMillis();
      if (now - lastWheel > WHEEL_PAUSE_MS) {
        map.remember();
      }
      lastWheel = now;
      double step = event.isControlDown() ? FINE_ZOOM_STEP : ZOOM_STEP;
      map.zoomAt(event.getX(), event.getY(), event.getDeltaY() > 0 ? step : 1 / step);
    }
    event.consume();
  }

  private static Point2D at(MouseEvent event) {
    return new Point2D(event.getX(), event.getY());
  }
}
