package merestone.app.gui.findings;

import java.util.List;
import javafx.scene.layout.Region;

/**
 * A bar divided by shares: the parts one behind the other, the rest free. Parts are told apart by
 * their hatches as well as by their colours.
 */
final class ShareBar extends Region {
  private static final double HEIGHT = 14;
  private static final int STYLES = 6;

  /** A part that is there at all is seen. */
  private static final double THINNEST = 2;

  private List<Double> shares = List.of();

  ShareBar() {
    getStyleClass().add("share-bar");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxWidth(Double.MAX_VALUE);
  }

  /** Returns the style class of a part. */
  static String style(int part) {
    return "share-" + part % STYLES;
  }

  /** Divides the bar by parts of one. */
  void show(List<Double> parts) {
    shares = List.copyOf(parts);
    while (getChildren().size() < shares.size()) {
      Region part = new Region();
      part.getStyleClass().addAll("share-part", style(getChildren().size()));
      getChildren().add(part);
    }
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).setVisible(i < shares.size());
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() - 2;
    double left = 1;
    for (int i = 0; i < shares.size(); i++) {
      double width = Math.max(0, Math.min(room, shares.get(i) * room));
      double seen = shares.get(i) > 0 ? Math.max(THINNEST, width) : 0;
      getChildren().get(i).resizeRelocate(left, 1, Math.min(seen, room + 1 - left), HEIGHT - 2);
      left = Math.min(room + 1, left + seen);
    }
  }
}
