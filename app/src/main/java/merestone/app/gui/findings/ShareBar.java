package merestone.app.gui.findings;

import java.util.List;
import javafx.scene.layout.Region;

/**
 * A bar divided by shares: the parts one behind the other, the rest free. Parts are told apart by
 * their hatches as well as by their colours.
 */
final class ShareBar extends Region {
  private static final double HEIGHT = 14;

  /** A part that is there at all is seen. */
  private static final double THINNEST = 2;

  private final List<Double> shares;

  /**
   * Makes a bar.
   *
   * @param shares parts of one
   * @param styles the style class of each part
   */
  ShareBar(List<Double> shares, List<String> styles) {
    this.shares = List.copyOf(shares);
    getStyleClass().add("share-bar");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxWidth(Double.MAX_VALUE);
    for (String style : styles) {
      Region part = new Region();
      part.getStyleClass().addAll("share-part", style);
      getChildren().add(part);
    }
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
