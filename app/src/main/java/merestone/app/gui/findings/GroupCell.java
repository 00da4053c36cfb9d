package merestone.app.gui.findings;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The head of a group, drawn from the first cell of its row across all the others, which are empty.
 */
final class GroupCell extends TableCell<FindingRow, FindingRow> {
  private static final double EDGES = 24;

  private final Words words;
  private final FontIcon arrow = new FontIcon();
  private final Label title = new Label();
  private final Label sums = new Label();
  private final HBox head = new HBox(8, arrow, title, sums);

  GroupCell(Words words) {
    this.words = words;
    head.setAlignment(Pos.CENTER_LEFT);
    head.setMouseTransparent(true);
    head.getStyleClass().add("group-head");
    title.getStyleClass().add("text-bold");
    title.setMinWidth(0);
    sums.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
    sums.getStyleClass().add("text-muted");
    tableViewProperty()
        .addListener(
            (property, before, now) -> {
              head.minWidthProperty().bind(now.widthProperty().subtract(EDGES));
              head.maxWidthProperty().bind(now.widthProperty().subtract(EDGES));
            });
  }

  @Override
  protected void updateItem(FindingRow row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    if (empty || !(row instanceof FindingRow.Group group)) {
      setGraphic(null);
      return;
    }
    arrow.setIconLiteral(group.open() ? "mdal-expand_more" : "mdal-chevron_right");
    title.setText(words.now(group.title()));
    sums.setText(
        group.m2() > 0
            ? words.now(
                "grouping.sums",
                Figures.count(group.count()),
                Figures.squareMetres(group.m2()),
                Figures.mu(group.m2()))
            : words.now("grouping.count", Figures.count(group.count())));
    setGraphic(head);
  }
}
