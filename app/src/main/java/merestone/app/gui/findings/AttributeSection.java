package merestone.app.gui.findings;

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
    Reused parts = new Reused(box);
    if (around.subject().isEmpty() && around.constraints().isEmpty()) {
      return;
    }
    parts.next("heading", AttributeSection::heading).setText(words.now("details.attributes"));
    around.subject().ifPresent(facts -> fill(pane(parts), facts, words).setExpanded(true));
    around.constraints().forEach(facts -> fill(pane(parts), facts, words).setExpanded(false));
  }

  private static Label heading() {
    Label heading = new Label();
    heading.getStyleClass().add("section");
    return heading;
  }

  private static TitledPane pane(Reused parts) {
    return parts.next("pane", AttributeSection::pane);
  }

  private static TitledPane pane() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("identified");
    ColumnConstraints names = new ColumnConstraints(60, 92, 120);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(names, values);
    TitledPane pane = new TitledPane("", grid);
    pane.getStyleClass().add("dense");
    pane.setAnimated(false);
    pane.setMinWidth(0);
    Tip.tell(pane, pane::getText);
    return pane;
  }

  private static TitledPane fill(TitledPane pane, FeatureFacts facts, Words words) {
    FeatureRef ref = facts.feature();
    pane.setText(ref.layer() + "  " + ref.label());
    DetailsGrid lines = new DetailsGrid((GridPane) pane.getContent(), words);
    facts.attributes().forEach(lines::always);
    return pane;
  }
}
