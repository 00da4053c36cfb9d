package merestone.app.gui.findings;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;

/** The least and the most area; what is typed and is no area stays, and is said to be none. */
final class AreaFields {
  private final AreaRange range;
  private final Words words;
  private final TextField least;
  private final TextField most;
  private final BooleanProperty wrong = new SimpleBooleanProperty();
  private final VBox root;

  AreaFields(AreaRange range, Words words) {
    this.range = range;
    this.words = words;
    least = bound(AreaRange.Bounds::least, "areaLeast");
    most = bound(AreaRange.Bounds::most, "areaMost");
    Label name = new Label();
    name.textProperty().bind(words.live("filter.area"));
    name.getStyleClass().add("text-bold");
    HBox line = new HBox(8, name, least, new Label("–"), most, new Label("m²"));
    line.setAlignment(Pos.CENTER_LEFT);
    Label trouble = new Label();
    trouble.setId("areaWrong");
    trouble.getStyleClass().add("reason-asked");
    trouble.setWrapText(true);
    trouble.textProperty().bind(words.live("filter.area.wrong"));
    trouble.visibleProperty().bind(wrong);
    trouble.managedProperty().bind(wrong);
    root = new VBox(4, line, trouble);
  }

  Parent root() {
    return root;
  }

  private TextField bound(ToDoubleFunction<AreaRange.Bounds> which, String id) {
    TextField field = new TextField();
    field.setId(id);
    field.getStyleClass().add("small");
    field.setPrefColumnCount(9);
    field.accessibleTextProperty().bind(words.live("filter.area"));
    Tip.tell(field, () -> isWrong(field) ? words.now("filter.area.wrong") : "");
    field.textProperty().addListener((property, before, now) -> mark());
    field.setOnAction(event -> apply());
    field.focusedProperty().addListener((property, before, now) -> apply());
    range
        .boundsProperty()
        .addListener((property, before, now) -> show(field, which.applyAsDouble(now)));
    return field;
  }

  /** What is no area is no bound, but nobody's typing is taken away while another bound changes. */
  private static void show(TextField field, double bound) {
    boolean same = AreaRange.read(field.getText()).filter(typed -> typed.equals(bound)).isPresent();
    if (!same && !(isWrong(field) && Double.isNaN(bound))) {
      field.setText(AreaRange.plain(bound));
    }
  }

  private void mark() {
    for (TextField field : new TextField[] {least, most}) {
      field.getStyleClass().remove("asking");
      if (isWrong(field)) {
        field.getStyleClass().add("asking");
      }
    }
    wrong.set(isWrong(least) || isWrong(most));
  }

  private void apply() {
    range.boundsProperty().set(new AreaRange.Bounds(number(least), number(most)));
  }

  private static boolean isWrong(TextField field) {
    return AreaRange.read(field.getText()).isEmpty();
  }

  private static double number(TextField field) {
    Optional<Double> typed = AreaRange.read(field.getText());
    return typed.orElse(Double.NaN);
  }
}
