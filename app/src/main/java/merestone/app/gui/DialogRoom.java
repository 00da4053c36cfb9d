package merestone.app.gui;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;

/** Makes a dialog fit its screen, and says where the keys begin in it. */
final class DialogRoom {
  /** What the frame of a window and a bar of the desktop take, in pixels. */
  private static final double FRAME = 60;

  private final DialogPane pane;

  DialogRoom(DialogPane pane) {
    this.pane = pane;
  }

  /** Keeps the buttons on the screen: where the room does not suffice, the content scrolls. */
  void fit(Rectangle2D screen) {
    pane.applyCss();
    // A text that wraps would else give its lines away before the window does.
    if (pane.lookup(".content") instanceof Label text) {
      text.setMinHeight(Region.USE_PREF_SIZE);
      pane.setMinHeight(Region.USE_PREF_SIZE);
    }
    pane.layout();
    double width = Math.min(pane.prefWidth(-1), screen.getWidth() - FRAME / 2);
    if (pane.prefHeight(width) > screen.getHeight() - FRAME) {
      ScrollPane scroll = new ScrollPane(pane.getContent());
      scroll.setFitToWidth(true);
      scroll.setFocusTraversable(false);
      scroll.getStyleClass().add("edge-to-edge");
      pane.setContent(scroll);
      pane.setPrefSize(width, screen.getHeight() - FRAME);
    }
  }

  /** Returns where a form begins; empty for what is only read and answered. */
  Optional<Node> first() {
    return Optional.ofNullable(pane.getContent())
        .filter(content -> find(content, DialogRoom::isEntry).isPresent())
        .flatMap(content -> find(content, Node::isFocusTraversable));
  }

  private static boolean isEntry(Node node) {
    return node instanceof TextInputControl
        || node instanceof ChoiceBox
        || node instanceof ComboBoxBase
        || node instanceof CheckBox
        || node instanceof TabPane;
  }

  private static Optional<Node> find(Node node, java.util.function.Predicate<Node> wanted) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (wanted.test(node)) {
      return Optional.of(node);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> find(child, wanted).stream())
            .findFirst()
        : Optional.empty();
  }
}
