package merestone.app.gui.findings;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.ContextMenuEvent;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.desk.Section;
import merestone.app.gui.parts.Clip;
import merestone.app.gui.parts.Words;
import merestone.finding.Finding;

/** What can be done with a row: copy, show, narrow the list, decide. */
final class RowMenu {
  private final FindingsViewModel model;
  private final FindingCopy copy;
  private final Desk desk;
  private final Words words;

  RowMenu(FindingsViewModel model, FindingCopy copy, Desk desk) {
    this.model = model;
    this.copy = copy;
    this.desk = desk;
    words = desk.words();
  }

  void show(TableRow<FindingRow> row, ContextMenuEvent event, Runnable zoom) {
    ContextMenu menu = new ContextMenu();
    if (row.getItem() instanceof FindingRow.Group group) {
      add(menu, group.open() ? "row.close" : "row.open", () -> model.toggle(group));
      offerCopy(menu);
    } else {
      Finding finding = row.getItem().finding().orElseThrow();
      offerCopies(menu, row, event, finding);
      offerCopy(menu);
      menu.getItems().add(new SeparatorMenuItem());
      add(menu, "details.zoom", zoom);
      add(menu, "row.onlyRule", () -> model.filter().onlyRule(finding.rule().id()));
      add(menu, "row.onlyParcel", () -> onlyText(finding.subject().label()));
    }
    menu.getItems().add(new SeparatorMenuItem());
    for (Command decision : desk.commands().in(Section.DECIDE)) {
      menu.getItems().add(desk.controls().entry(decision));
    }
    menu.show(row, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private void offerCopy(ContextMenu menu) {
    menu.getItems().add(desk.controls().entry(Command.COPY_FINDINGS));
  }

  private void offerCopies(
      ContextMenu menu, TableRow<FindingRow> row, ContextMenuEvent event, Finding finding) {
    column(event.getPickResult().getIntersectedNode())
        .ifPresent(
            column -> add(menu, "row.copyCell", () -> Clip.text(row, copy.cell(finding, column))));
    add(menu, "row.copyMessage", () -> Clip.text(row, copy.cell(finding, FindingColumn.MESSAGE)));
  }

  private void onlyText(String text) {
    model.showAll();
    model.filterProperty().set(text);
  }

  private void add(ContextMenu menu, String key, Runnable action) {
    MenuItem item = new MenuItem(words.now(key));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    menu.getItems().add(item);
  }

  /** The cells to fold groups by, and those that other parts added, are no column of findings. */
  private static Optional<FindingColumn> column(Node node) {
    Node at = node;
    while (at != null && !(at instanceof TableCell)) {
      at = at.getParent();
    }
    return Optional.ofNullable((TableCell<?, ?>) at)
        .flatMap(
            cell ->
                Stream.of(FindingColumn.values())
                    .filter(column -> column.name().equals(cell.getTableColumn().getId()))
                    .findFirst());
  }
}
