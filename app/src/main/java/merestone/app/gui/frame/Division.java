package merestone.app.gui.frame;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/**
 * How an upper and a lower part share the height: by halves where there is much of it, else so that
 * the lower one has what it needs. Once somebody divides them, that stands, also in the next
 * window.
 */
final class Division {
  private static final double HALF = 0.5;
  private static final double LEAST = 0.36;

  /** What is left of the upper part in the lowest window: a glance, and a row of buttons. */
  private static final double GLANCE = 84;

  private final SplitPane pane;
  private final Need below;
  private boolean chosen;

  /**
   * What the lower part would like of the height, in pixels.
   *
   * @param wanted as long as the upper one keeps a third
   * @param least before the upper one keeps anything but a glance
   */
  record Need(double wanted, double least) {}

  /** Divides a pane of two, one above the other. */
  Division(SplitPane pane, Need below) {
    this.pane = pane;
    this.below = below;
  }

  /** Divides it as it was left, or by its height until somebody moves the divider. */
  void keep(WindowMemory memory, String name) {
    chosen = memory.keep(pane, name, () -> chosen);
    pane.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    pane.heightProperty().addListener((property, before, now) -> divide(now.doubleValue()));
    divide(pane.getHeight());
  }

  /** Returns the part of a height that the upper half gets. */
  static double position(double height, Need below) {
    if (height <= 0) {
      return HALF;
    }
    double third = Math.max(LEAST, Math.min(HALF, 1 - below.wanted() / height));
    return Math.max(GLANCE / height, Math.min(third, 1 - below.least() / height));
  }

  private void divide(double height) {
    if (!chosen) {
      pane.setDividerPosition(0, position(height, below));
    }
  }

  private void dragged(MouseEvent event) {
    Node at = event.getTarget() instanceof Node node ? node : pane;
    while (at != pane && at.getParent() != pane) {
      at = at.getParent();
    }
    chosen |= at.getStyleClass().contains("split-pane-divider");
  }
}
