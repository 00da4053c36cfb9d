package merestone.app.gui.start;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.FittingColumns;
import merestone.app.gui.parts.Words;
import merestone.review.draft.DraftLayer;
import org.kordamp.ikonli.javafx.FontIcon;

/** The columns of the assistant's table. */
final class LayerColumns {
  private final Words words;

  private LayerColumns(Words words) {
    this.words = words;
  }

  static void fill(TableView<StartRow> table, NewReviewViewModel model, Words words) {
    LayerColumns columns = new LayerColumns(words);
    TableColumn<StartRow, String> name = columns.text("new.column.layer", 150, StartRow::name);
    TableColumn<StartRow, StartRow> role = columns.column("new.column.role", 224);
    role.setCellFactory(column -> new RoleCell(model, words));
    TableColumn<StartRow, String> count =
        columns.text("new.column.count", 70, row -> columns.layer(row, LayerColumns::count));
    count.getStyleClass().add("number-column");
    TableColumn<StartRow, String> crs =
        columns.text("new.column.crs", 90, row -> columns.layer(row, columns::crs));
    TableColumn<StartRow, String> encoding =
        columns.text(
            "new.column.encoding",
            75,
            row -> columns.layer(row, layer -> layer.found().sample().encoding()));
    TableColumn<StartRow, StartRow> state = columns.column("new.column.problems", 70);
    state.setCellFactory(column -> new StateCell());
    FittingColumns.fit(table, List.of(state, name, role, count, crs, encoding), Set.of(name));
    words.localeProperty().addListener((property, before, now) -> table.refresh());
  }

  private TableColumn<StartRow, String> text(
      String key, double width, Function<StartRow, String> text) {
    TableColumn<StartRow, String> column = new TableColumn<>();
    column.textProperty().bind(words.live(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
    return column;
  }

  private TableColumn<StartRow, StartRow> column(String key, double width) {
    TableColumn<StartRow, StartRow> column = new TableColumn<>();
    column.textProperty().bind(words.live(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    return column;
  }

  private String layer(StartRow row, Function<DraftLayer, String> text) {
    return row.layer().map(text).orElse("—");
  }

  private static String count(DraftLayer layer) {
    return layer.found().rows() < 0 ? "?" : Figures.count(layer.found().rows());
  }

  private String crs(DraftLayer layer) {
    if (layer.found().isTable()) {
      return "—";
    }
    String code = layer.found().grid().code();
    return code.isEmpty() && layer.found().grid().isKnown()
        ? layer.found().grid().label()
        : code.isEmpty() ? words.now("new.unknown") : code;
  }

  /** Shows whether something is wrong: how many things, or that the file cannot be read. */
  private static final class StateCell extends TableCell<StartRow, StartRow> {
    @Override
    protected void updateItem(StartRow row, boolean empty) {
      super.updateItem(row, empty);
      getStyleClass().removeAll("gravity-block", "gravity-warn", "complete");
      if (empty || row == null) {
        setGraphic(null);
        setText("");
        return;
      }
      boolean broken = row.layer().isEmpty();
      boolean clean = row.problems().isEmpty();
      setGraphic(
          new FontIcon(
              broken ? "mdal-error" : clean ? "mdal-check_circle_outline" : "mdmz-warning"));
      setText(clean ? "" : String.valueOf(row.problems().size()));
      getStyleClass().add(broken ? "gravity-block" : clean ? "complete" : "gravity-warn");
    }
  }
}
