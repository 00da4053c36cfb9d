package merestone.app.gui.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.input.KeyCombination;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Commands;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.parts.Words;
import merestone.message.Text;

/** The commands with their keys: searched, changed, told when a key is taken from another. */
public final class KeyList {
  private final Commands commands;
  private final Words words;
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Text> told = new ReadOnlyObjectWrapper<>(Text.same(""));
  private final ObservableList<Command> all = FXCollections.observableArrayList();
  private final FilteredList<Command> shown = new FilteredList<>(all);

  public KeyList(Desk desk) {
    commands = desk.commands();
    words = desk.words();
    search.addListener((property, before, now) -> filter());
  }

  /** Lists the commands that are offered by now. */
  public void open() {
    all.setAll(Arrays.stream(Command.values()).filter(commands::isOffered).toList());
    search.set("");
    told.set(Text.same(""));
  }

  public ObservableList<Command> shown() {
    return shown;
  }

  public StringProperty searchProperty() {
    return search;
  }

  /** Returns what the last change came to; empty texts before one. */
  public ReadOnlyObjectProperty<Text> toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** Returns the menu and the name of a command. */
  public String name(Command command) {
    return words.now(command.section().menu()) + " › " + words.now(command.words());
  }

  /** Returns the key of a command for people; empty for none. */
  public String key(Command command) {
    return Optional.ofNullable(commands.keyProperty(command).get())
        .map(KeyCombination::getDisplayText)
        .orElse("");
  }

  /** Gives a command a key. */
  public void assign(Command command, KeyCombination key) {
    Optional<Command> owner = commands.byKey(key).filter(other -> other != command);
    commands.assign(command, Optional.of(key));
    told.set(
        owner
            .map(other -> words.text("keys.taken", key.getDisplayText(), words.now(other.words())))
            .orElseGet(() -> Text.same("")));
  }

  /** Takes a command's key away. */
  public void clear(Command command) {
    commands.assign(command, Optional.empty());
    told.set(Text.same(""));
  }

  /** Gives every command the key it came with. */
  public void reset() {
    commands.resetKeys();
    told.set(words.text("keys.wereReset"));
  }

  private void filter() {
    String wanted = search.get().strip().toLowerCase(Locale.ROOT);
    shown.setPredicate(command -> wanted.isEmpty() || says(command, wanted));
  }

  private boolean says(Command command, String wanted) {
    return Set.of(name(command), key(command) + " ").stream()
        .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(wanted));
  }
}
