package merestone.app.gui.findings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/** The filter that is always in sight: text, levels, and a chip for every other condition. */
final class FilterBar {
  private static final double WIDEST_CHIP = 260;

  private final FindingsViewModel model;
  private final Words words;

  /** The controls of the bar, which begins with the text; the gravities follow it. */
  record Controls(TextField text, FlowPane bar, FlowPane chips, Label shown) {}

  FilterBar(FindingsViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  void fill(Controls controls) {
    controls.text.textProperty().bindBidirectional(model.filterProperty());
    controls.text.promptTextProperty().bind(words.live("findings.filter"));
    controls.text.accessibleTextProperty().bind(words.live("findings.filter"));
    List<ToggleButton> toggles = Stream.of(Gravity.values()).map(this::toggle).toList();
    controls.bar.getChildren().addAll(1, toggles);
    controls
        .shown
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::shownOfAll, model.shown(), model.all(), words.localeProperty()));
    InvalidationListener refresh = changed -> showChips(controls.chips);
    model.filter().changesProperty().addListener(refresh);
    words.localeProperty().addListener(refresh);
    showChips(controls.chips);
  }

  private String shownOfAll() {
    return words.now(
        "findings.shown", Figures.count(model.shown().size()), Figures.count(model.all().size()));
  }

  private ToggleButton toggle(Gravity gravity) {
    ToggleButton toggle = new ToggleButton();
    toggle.setId("toggle-" + gravity.name().toLowerCase(Locale.ROOT));
    toggle.getStyleClass().addAll("gravity-toggle", gravity.styleClass());
    toggle.setGraphic(new FontIcon(gravity.icon()));
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    words.now(gravity.key())
                        + "  "
                        + Figures.count(model.countProperty(gravity).get()),
                words.localeProperty(),
                model.countProperty(gravity)));
    toggle.selectedProperty().bindBidirectional(model.shownProperty(gravity));
    return toggle;
  }

  /** A text is seen where it was typed; what levels hide is told all the same. */
  private void showChips(FlowPane chips) {
    List<Node> made =
        model.filter().narrowing().stream()
            .filter(criterion -> criterion != model.filter().text())
            .map(this::chip)
            .map(Node.class::cast)
            .toList();
    chips.getChildren().setAll(made);
    chips.setVisible(!made.isEmpty());
    chips.setManaged(!made.isEmpty());
  }

  private Button chip(Criterion criterion) {
    String said = words.now(criterion.words());
    Button chip = new Button(said, new FontIcon("mdal-close"));
    chip.getStyleClass().add("filter-chip");
    chip.setMaxWidth(WIDEST_CHIP);
    Tip.tell(chip, () -> words.now("filter.drop", said));
    chip.setAccessibleText(words.now("filter.drop", said));
    chip.setOnAction(event -> criterion.clear());
    return chip;
  }
}
