package merestone.app.gui.rules;

import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/** A rule with its level, its limit and what it came to; or the head of a group. */
final class RuleCell extends ListCell<RuleRow> {
  private static final double MARGINS = 26;

  private final Words words;
  private Parent root;
  private final Label head = new Label();

  @FXML private FontIcon level;
  @FXML private Label id;
  @FXML private Label limit;
  @FXML private Node mark;
  @FXML private Label title;
  @FXML private Label conflicts;
  @FXML private Label undecided;

  RuleCell(Words words) {
    this.words = words;
    head.getStyleClass().add("rule-group");
    setMinWidth(0);
    setPrefWidth(0);
  }

  /** Cells of heads, and those below the last rule, do without. */
  private void load() {
    if (root == null) {
      root = Fxml.load(this);
      // A title that wraps needs to know how wide the list is before it knows how high it is.
      title.prefWidthProperty().bind(widthProperty().subtract(MARGINS));
      Tip.whole(limit);
    }
  }

  @Override
  protected void updateItem(RuleRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().remove("rule-group-cell");
    setDisable(false);
    if (empty || row == null) {
      setGraphic(null);
    } else if (row instanceof RuleRow.Group group) {
      head.setText(words.now(group.title()) + "  " + group.rules());
      setGraphic(head);
      getStyleClass().add("rule-group-cell");
    } else if (row instanceof RuleRow.Line line) {
      load();
      show(line);
      setGraphic(root);
    }
  }

  private void show(RuleRow.Line line) {
    RuleFace face = new RuleFace(words);
    level.setIconLiteral(RuleFace.icon(line.now().level()));
    root.getStyleClass()
        .removeIf(style -> style.startsWith("gravity-") || style.equals("rule-off"));
    root.getStyleClass().add("gravity-" + line.now().level().name().toLowerCase(Locale.ROOT));
    if (line.isOff()) {
      root.getStyleClass().add("rule-off");
    }
    id.setText(line.base().id());
    limit.setText(line.isOff() ? words.now("rules.off") : face.limit(line.now()));
    toggle(mark, line.isChanged());
    title.setText(words.now(line.now().wording().title()));
    toggle(conflicts, line.count().isPresent() && !line.isOff());
    toggle(undecided, line.count().filter(RuleCell::isOpen).isPresent() && !line.isOff());
    line.count().ifPresent(this::count);
    setAccessibleText(face.accessible(line));
  }

  private void count(RuleCount count) {
    conflicts.setText(Figures.count(count.conflicts()));
    undecided.setText(count.undecided() > 0 ? Figures.count(count.undecided()) : "");
  }

  private static boolean isOpen(RuleCount count) {
    return count.undecided() > 0 || !count.complete();
  }

  private static void toggle(Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
