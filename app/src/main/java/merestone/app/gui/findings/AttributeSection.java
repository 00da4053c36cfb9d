package merestone.app.gui.findings;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import merestone.finding.FeatureRef;
import merestone.review.FeatureFacts;

/** What the columns of both sides say: of the parcel, and of what it conflicts with. */
final class AttributeSection {
  private AttributeSection() {}

  static void show(VBox box, DetailsViewModel.Surroundings around, Words words) {
    box.getChildren().clear();
    if (around.subject().isEmpty() && around.constraints().isEmpty()) {
      return;
    }
    Label heading = new Label(words.now("details.attributes"));
    heading.getStyleClass().add("section");
    box.getChildren().add(heading);
    around.subject().ifPresent(facts -> box.getChildren().add(pane(facts, words, true)));
    List<FeatureFacts> constraints = around.constraints();
    constraints.forEach(facts -> box.getChildren().add(pane(facts, words, false)));
  }

  private static TitledPane pane(FeatureFacts facts, Words words, boolean open) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("identified");
    ColumnConstraints names = new ColumnConstraints(60, 92, 120);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(names, values);
    DetailsGrid lines = new DetailsGrid(grid, words);
    facts.attributes().forEach(lines::always);
    FeatureRef ref = facts.feature();
    TitledPane pane = new TitledPane(ref.layer() + "  " + ref.label(), grid);
    pane.getStyleClass().add("dense");
    pane.setAnimated(false);
    pane.setExpanded(open);
    pane.setMinWidth(0);
    Tip.tell(pane, pane::getText);
    return pane;
  }
}
