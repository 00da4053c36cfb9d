package merestone.app.gui.findings;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The head of a group, drawn from the first cell of its row across all the others, which are empty.
 */
final class GroupCell extends TableCell<FindingRow, FindingRow> {
  private static final double EDGE = 6;

  /** What a scroll bar beside the rows takes at most. */
  private static final double BAR = 18;

  private final Words words;
  private final FontIcon arrow = new FontIcon();
  private final Label title = new Label();
  private final Label sums = new Label();
  private final HBox head = new HBox(8, arrow, title, sums);
  private final Pane holder = new Pane(head);

  GroupCell(Words words) {
    this.words = words;
    head.setAlignment(Pos.CENTER_LEFT);
    head.setManaged(false);
    head.getStyleClass().add("group-head");
    title.getStyleClass().add("text-bold");
    title.setMinWidth(0);
    sums.setMinWidth(Region.USE_PREF_SIZE);
    sums.getStyleClass().add("text-muted");
    setMouseTransparent(true);
    setViewOrder(-1); // above the other cells of the row
    skinProperty().addListener((property, before, now) -> setClip(null)); // set by the skin
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
    sums.setText(sums(group));
    setGraphic(holder);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != null) {
      holder.relocate(EDGE, 0);
      head.resizeRelocate(0, 0, getTableView().getWidth() - EDGE - BAR, getHeight());
    }
  }

  /** Areas are added up under one rule only: under two, the same ground would count twice. */
  private String sums(FindingRow.Group group) {
    String count = Figures.count(group.count());
    if (group.byRule().size() > 1) {
      return words.now("grouping.rules", count, Figures.count(group.byRule().size()));
    }
    double m2 = group.byRule().values().stream().mapToDouble(one -> one).sum();
    return m2 > 0
        ? words.now("grouping.sums", count, Figures.squareMetres(m2), Figures.mu(m2))
        : words.now("grouping.count", count);
  }
}
