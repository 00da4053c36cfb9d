package merestone.app.gui.map;

import javafx.geometry.Point2D;
import javafx.scene.Cursor;

/** What the left mouse button does on the map. The wheel and panning are the same with all. */
interface Tool {

  default Cursor cursor() {
    return Cursor.CROSSHAIR;
  }

  /** Takes a click that was no drag. */
  default void clicked(Point2D at) {}

  /** Takes the second click of two. */
  default void doubleClicked(Point2D at) {}

  default void hovered(Point2D at) {}

  /** Returns whether a drag is the tool's; if not, it pans. */
  default boolean takesDrags() {
    return false;
  }

  default void dragged(Point2D from, Point2D to) {}

  default void dropped(Point2D from, Point2D to) {}

  /** Takes back the last step. */
  default void back() {}

  /** Stops what is under way; returns whether there was anything. */
  default boolean stop() {
    return false;
  }
}
