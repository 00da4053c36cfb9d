package merestone.app.gui.findings;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Words;

/** Says why the table shows nothing, and offers to clear what hides the findings. */
final class WhyEmpty {
  private final FindingsViewModel model;
  private final Words words;

  WhyEmpty(FindingsViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  void fill(Label label, Button inTable, Button inBar) {
    label.setMinHeight(Region.USE_PREF_SIZE);
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::why,
                model.arrangingProperty(),
                model.all(),
                model.filter().changesProperty(),
                words.localeProperty()));
    BooleanBinding narrowed =
        Bindings.createBooleanBinding(
            () -> !model.filter().narrowing().isEmpty(), model.filter().changesProperty());
    for (Button button : new Button[] {inTable, inBar}) {
      button.textProperty().bind(words.live("findings.showAll"));
      button.setOnAction(event -> model.showAll());
      button.managedProperty().bind(button.visibleProperty());
    }
    inBar.visibleProperty().bind(narrowed);
    inTable
        .visibleProperty()
        .bind(narrowed.and(Bindings.isNotEmpty(model.all())).and(model.arrangingProperty().not()));
  }

  private String why() {
    if (model.arrangingProperty().get()) {
      return words.now("findings.arranging");
    }
    if (model.all().isEmpty()) {
      return words.now("findings.none");
    }
    String said =
        model.filter().narrowing().stream()
            .map(criterion -> words.now(criterion.words()))
            .collect(Collectors.joining("  ·  "));
    return words.now("findings.allHidden", Figures.count(model.all().size()), said);
  }
}
