package merestone.app.gui.findings;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
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
    table.setItems(model.all());
    table
        .getColumns()
        .setAll(
            List.of(
                column("notes.kind", 100, this::kind),
                column("notes.where", 220, Note::where),
                column("notes.message", 520, note -> words.now(note.message())),
                column("notes.remedy", 360, note -> words.now(note.remedy()))));
    words.localeProperty().addListener((property, before, now) -> table.refresh());
  }

  public Parent root() {
    return root;
  }

  private String kind(Note note) {
    return words.now(note.repaired() ? "notes.kind.repaired" : "notes.kind.problem");
  }

  private TableColumn<Note, String> column(String key, double width, Function<Note, String> value) {
    TableColumn<Note, String> column = new TableColumn<>();
    column.textProperty().bind(words.live(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    column.setCellFactory(owner -> new TextCell<>());
    return column;
  }
}
