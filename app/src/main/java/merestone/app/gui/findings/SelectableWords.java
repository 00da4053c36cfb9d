package merestone.app.gui.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/**
 * Lets the words of labels be selected with the mouse, over several labels too: drag, two clicks
 * for a word, three for a label.
 *
 * <pre>
 *   name   va[lue      from a place in one label
 *   other  val]ue      to a place in another, in the order they are read
 * </pre>
 */
final class SelectableWords {
  private final Parent content;
  private final Pane marks;
  private List<Text> texts = List.of();
  private Place from = Place.NONE;
  private Place to = Place.NONE;

  /** A place between two characters of one of the texts. */
  private record Place(int text, int index) {
    static final Place NONE = new Place(-1, 0);

    boolean isBefore(Place other) {
      return text < other.text || text == other.text && index < other.index;
    }
  }

  /**
   * Makes the labels of a pane selectable.
   *
   * @param marks lies over the content, as large, and shows what is selected
   */
  SelectableWords(Parent content, Pane marks) {
    this.content = content;
    this.marks = marks;
    marks.setMouseTransparent(true);
    marks.widthProperty().addListener((property, before, now) -> clear());
    content.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    content.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
    content.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  /** Returns what is selected, a line for each label; empty if nothing is. */
  Optional<String> selected() {
    List<String> lines = new ArrayList<>();
    each((text, start, end) -> lines.add(text.getText().substring(start, end)));
    return Optional.of(String.join(System.lineSeparator(), lines)).filter(all -> !all.isEmpty());
  }

  /** Forgets what is selected; whoever shows other words says so. */
  void clear() {
    from = Place.NONE;
    to = Place.NONE;
    marks.getChildren().clear();
  }

  private void pressed(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      texts = new ArrayList<>();
      gather(content);
      clear();
      from = at(event);
      to = from;
    }
  }

  private void dragged(MouseEvent event) {
    if (event.isPrimaryButtonDown() && !from.equals(Place.NONE)) {
      Place there = at(event);
      if (!there.equals(Place.NONE)) {
        to = there;
        draw();
      }
    }
  }

  private void clicked(MouseEvent event) {
    Place there = event.getClickCount() > 1 ? at(event) : Place.NONE;
    if (there.equals(Place.NONE)) {
      return;
    }
    String words = texts.get(there.text()).getText();
    boolean whole = event.getClickCount() > 2;
    from = new Place(there.text(), whole ? 0 : wordEdge(words, there.index(), -1));
    to = new Place(there.text(), whole ? words.length() : wordEdge(words, there.index(), 1));
    draw();
  }

  private static int wordEdge(String words, int index, int step) {
    int edge = index;
    while (step < 0
        ? edge > 0 && Character.isLetterOrDigit(words.charAt(edge - 1))
        : edge < words.length() && Character.isLetterOrDigit(words.charAt(edge))) {
      edge += step;
    }
    return edge;
  }

  private void gather(Node node) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Label label) {
      if (label.lookup(".text") instanceof Text text) {
        texts.add(text);
      }
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::gather);
    }
  }

  /** Returns the place under the pointer, or that in the text nearest to it by height. */
  private Place at(MouseEvent event) {
    Point2D pointer = new Point2D(event.getSceneX(), event.getSceneY());
    int nearest = -1;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < texts.size(); i++) {
      double away = away(texts.get(i), pointer);
      if (away < least) {
        least = away;
        nearest = i;
      }
    }
    if (nearest < 0) {
      return Place.NONE;
    }
    Text text = texts.get(nearest);
    int index = text.hitTest(text.sceneToLocal(pointer)).getInsertionIndex();
    return new Place(nearest, Math.min(index, text.getText().length()));
  }

  /** Lines count more than columns: beside the end of a line the line itself is meant. */
  private static double away(Text text, Point2D pointer) {
    var box = text.localToScene(text.getLayoutBounds());
    double across =
        Math.max(0, Math.max(box.getMinX() - pointer.getX(), pointer.getX() - box.getMaxX()));
    double down =
        Math.max(0, Math.max(box.getMinY() - pointer.getY(), pointer.getY() - box.getMaxY()));
    return across + 100 * down;
  }

  private void draw() {
    marks.getChildren().clear();
    each(
        (text, start, end) -> {
          Path range = new Path(text.rangeShape(start, end));
          range.getStyleClass().add("selected-words");
          Point2D corner = marks.sceneToLocal(text.localToScene(0, 0));
          range.setManaged(false);
          range.setTranslateX(corner.getX());
          range.setTranslateY(corner.getY());
          marks.getChildren().add(range);
        });
  }

  /** Takes a range of one text. */
  private interface Taker {
    void take(Text text, int start, int end);
  }

  private void each(Taker taker) {
    Place first = to.isBefore(from) ? to : from;
    Place last = to.isBefore(from) ? from : to;
    if (first.equals(Place.NONE)) {
      return;
    }
    for (int i = first.text(); i <= last.text(); i++) {
      Text text = texts.get(i);
      int start = i == first.text() ? first.index() : 0;
      int end = i == last.text() ? last.index() : text.getText().length();
      if (start < end) {
        taker.take(text, start, end);
      }
    }
  }
}
