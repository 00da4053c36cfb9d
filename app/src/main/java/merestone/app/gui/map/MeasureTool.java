package merestone.app.gui.map;

import javafx.geometry.Point2D;

/** Sets the points of a line or area to measure. */
record MeasureTool(MapViewModel map, MeasureViewModel measure) implements Tool {
  @Override
  public void clicked(Point2D at) {
    measure.add(map.view().toGround(at.getX(), at.getY()));
  }

  @Override
  public void doubleClicked() {
    measure.finish();
  }

  @Override
  public void hovered(Point2D at) {
    measure.hover(map.view().toGround(at.getX(), at.getY()));
  }

  @Override
  public void back() {
    measure.back();
  }

  @Override
  public boolean stop() {
    return measure.clear();
  }
}
