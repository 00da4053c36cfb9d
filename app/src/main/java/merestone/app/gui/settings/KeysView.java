package merestone.app.gui.settings;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import merestone.app.gui.desk.Command;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Words;

/** The list of commands with their keys; a key that is pressed in the field becomes the new one. */
final class KeysView {
  private final KeyList model;
  private final Parent root;

  @FXML private TextField search;
  @FXML private TableView<Command> table;
  @FXML private TableColumn<Command, String> name;
  @FXML private TableColumn<Command, String> key;
  @FXML private TextField pressed;
  @FXML private Button clear;
  @FXML private Button reset;
  @FXML private Label told;

  KeysView(KeyList model, Words words) {
    this.model = model;
    root = Fxml.load(this);
    search.promptTextProperty().bind(words.live("keys.search"));
    search.accessibleTextProperty().bind(words.live("keys.search"));
    search.textProperty().bindBidirectional(model.searchProperty());
    name.textProperty().bind(words.live("keys.command"));
    key.textProperty().bind(words.live("keys.key"));
    name.setCellValueFactory(row -> new ReadOnlyStringWrapper(model.name(row.getValue())));
    key.setCellValueFactory(row -> new ReadOnlyStringWrapper(model.key(row.getValue())));
    table.accessibleTextProperty().bind(words.live("keys.command.show"));
    table.setItems(model.shown());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY);
    pressed.promptTextProperty().bind(words.live("keys.press"));
    pressed.accessibleTextProperty().bind(words.live("keys.press"));
    pressed.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    pressed.addEventFilter(KeyEvent.KEY_TYPED, KeyEvent::consume);
    clear.textProperty().bind(words.live("keys.clear"));
    clear.setOnAction(event -> change(() -> model.clear(selected())));
    reset.textProperty().bind(words.live("keys.reset"));
    reset.setOnAction(event -> change(model::reset));
    told.textProperty().bind(words.live(model.toldProperty()));
    var none = table.getSelectionModel().selectedItemProperty().isNull();
    pressed.disableProperty().bind(none);
    clear.disableProperty().bind(none);
  }

  Parent root() {
    return root;
  }

  private Command selected() {
    return table.getSelectionModel().getSelectedItem();
  }

  /** Tab, Enter and Escape keep their meaning in the dialog; a modifier alone is no key yet. */
  private void press(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.TAB || code == KeyCode.ENTER || code == KeyCode.ESCAPE) {
      return;
    }
    event.consume();
    if (!code.isModifierKey() && code != KeyCode.UNDEFINED) {
      change(() -> model.assign(selected(), combination(event)));
    }
  }

  private void change(Runnable action) {
    Command before = selected();
    action.run();
    table.refresh();
    table.getSelectionModel().select(before);
  }

  private static KeyCombination combination(KeyEvent event) {
    return new KeyCodeCombination(
        event.getCode(),
        held(event.isShiftDown()),
        KeyCombination.ModifierValue.UP,
        held(event.isAltDown()),
        KeyCombination.ModifierValue.UP,
        held(event.isShortcutDown()));
  }

  private static KeyCombination.ModifierValue held(boolean down) {
    return down ? KeyCombination.ModifierValue.DOWN : KeyCombination.ModifierValue.UP;
  }
}
