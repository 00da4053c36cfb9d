package merestone.app.gui.start;

import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListCell;
import merestone.app.gui.parts.Words;
import merestone.message.Text;

/** A rule book by what people call it, and by its name or its path. */
final class BookCell extends ListCell<String> {
  private final ObservableValue<Map<String, Text>> titles;
  private final Words words;
  private final ObjectProperty<Text> shown = new SimpleObjectProperty<>(Text.same(""));

  BookCell(ObservableValue<Map<String, Text>> titles, Words words) {
    this.titles = titles;
    this.words = words;
    textProperty().bind(words.live(shown));
    titles.addListener((property, before, now) -> show(getItem()));
  }

  @Override
  protected void updateItem(String book, boolean empty) {
    super.updateItem(book, empty);
    show(book);
  }

  private void show(String book) {
    if (book == null) {
      shown.set(Text.same(""));
      return;
    }
    Text title = titles.getValue().get(book);
    shown.set(title == null ? Text.same(book) : words.text("new.bookNamed", title, book));
  }
}
