package merestone.app.gui.map;

import javafx.geometry.Point2D;
import merestone.app.gui.map.MapPane.ClickListener;

/** Asks what lies under a click. */
record IdentifyTool(MapViewModel map, ClickListener listener) implements Tool {
  @Override
  public void doubleClicked(Point2D at) {
    if (map.sceneProperty().get() != null) {
      listener.clickedTwice(at.getX(), at.getY());
    }
  }

  @Override
  public void clicked(Point2D at) {
    if (map.sceneProperty().get() != null) {
      listener.clicked(at.getX(), at.getY(), MapMouse.CLICK_PIXELS);
    }
  }
}
