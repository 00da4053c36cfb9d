package merestone.app.gui.findings;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.input.ContextMenuEvent;
import merestone.app.gui.parts.Words;
import merestone.finding.Finding;

/** What can be done with a row: copy the cell under the pointer, copy, show, narrow the list. */
final class RowMenu {
  private final FindingsViewModel model;
  private final FindingCopy copy;
  private final Words words;

  RowMenu(FindingsViewModel model, FindingCopy copy, Words words) {
    this.model = model;
    this.copy = copy;
    this.words = words;
  }

  void show(TableRow<FindingRow> row, ContextMenuEvent event, Runnable zoom) {
    Finding finding = row.getItem().finding().orElseThrow();
    ContextMenu menu = new ContextMenu();
    cell(event.getPickResult().getIntersectedNode())
        .filter(cell -> cell.getTableColumn().getId() != null)
        .filter(cell -> !"FOLD".equals(cell.getTableColumn().getId()))
        .map(cell -> FindingColumn.valueOf(cell.getTableColumn().getId()))
        .ifPresent(
            column -> add(menu, "row.copyCell", () -> FindingCopy.put(copy.cell(finding, column))));
    add(menu, "row.copyMessage", () -> FindingCopy.put(copy.cell(finding, FindingColumn.MESSAGE)));
    menu.getItems().add(new SeparatorMenuItem());
    add(menu, "details.zoom", zoom);
    add(menu, "row.onlyRule", () -> model.filter().onlyRule(finding.rule().id()));
    add(menu, "row.onlyParcel", () -> onlyText(finding.subject().label()));
    menu.show(row, event.getScreenX(), event.getScreenY());
    event.consume();
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

  private static java.util.Optional<TableCell<?, ?>> cell(Node node) {
    Node at = node;
    while (at != null && !(at instanceof TableCell)) {
      at = at.getParent();
    }
    return java.util.Optional.ofNullable((TableCell<?, ?>) at);
  }
}
