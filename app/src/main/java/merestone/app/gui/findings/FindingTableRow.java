package merestone.app.gui.findings;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A row of the table: a click opens and closes a group, a double click shows a finding. */
final class FindingTableRow extends TableRow<FindingRow> {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final PseudoClass EXCEPTED = PseudoClass.getPseudoClass("excepted");

  private final FindingsViewModel model;
  private final RowMenu menu;
  private final Runnable zoom;

  FindingTableRow(FindingsViewModel model, RowMenu menu, Runnable zoom) {
    this.model = model;
    this.menu = menu;
    this.zoom = zoom;
    setOnMouseClicked(this::clicked);
    setOnContextMenuRequested(
        event -> Optional.ofNullable(getItem()).ifPresent(row -> menu.show(this, event, zoom)));
  }

  @Override
  protected void updateItem(FindingRow row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(GROUP, !empty && row instanceof FindingRow.Group);
    pseudoClassStateChanged(
        EXCEPTED,
        !empty && row.finding().filter(one -> Gravity.of(one) == Gravity.EXCEPTED).isPresent());
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || isEmpty()) {
      return;
    }
    if (getItem() instanceof FindingRow.Group group) {
      model.toggle(group);
    } else if (event.getClickCount() == 2) {
      zoom.run();
    }
  }
}
