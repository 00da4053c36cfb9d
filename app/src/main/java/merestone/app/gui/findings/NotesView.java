package merestone.app.gui.findings;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import merestone.app.gui.parts.FittingColumns;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Words;

/** The notes on the inputs as a table. */
public final class NotesView {
  private final Words words;
  private final Parent root;

  @FXML private TableView<Note> table;
  @FXML private Label placeholder;

  public NotesView(NotesViewModel model, Words words) {
    this.words = words;
    root = Fxml.load(this);
    placeholder.textProperty().bind(words.live("notes.none"));
    table.accessibleTextProperty().bind(words.live("tab.notes"));
    table.setItems(model.all());
    addColumns();
    words.localeProperty().addListener((property, before, now) -> table.refresh());
  }

  public Parent root() {
    return root;
  }

  private void addColumns() {
    TableColumn<Note, String> where = column("notes.where", 150, Note::where);
    TableColumn<Note, String> message =
        column("notes.message", 420, note -> words.now(note.message()));
    TableColumn<Note, String> remedy =
        column("notes.remedy", 260, note -> words.now(note.remedy()));
    FittingColumns.fit(
        table,
        List.of(column("notes.kind", 86, this::kind), where, message, remedy),
        Set.of(where, message, remedy));
  }

  private String kind(Note note) {
    return words.now(note.repaired() ? "notes.kind.repaired" : "notes.kind.problem");
  }

  private TableColumn<Note, String> column(String key, double width, Function<Note, String> value) {
    TableColumn<Note, String> column = new TableColumn<>();
    column.textProperty().bind(words.live(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    column.setCellFactory(TextCell::lines);
    return column;
  }
}
