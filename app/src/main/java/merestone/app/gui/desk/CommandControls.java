package merestone.app.gui.desk;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;

/** Menu items and buttons that stand for commands: named, enabled, with their keys. */
public final class CommandControls {
  private final Commands commands;
  private final Words words;

  public CommandControls(Commands commands, Words words) {
    this.commands = commands;
    this.words = words;
  }

  /** Returns an item of the menu bar for a command, with its key. */
  public MenuItem item(Command command) {
    MenuItem item = entry(command);
    item.acceleratorProperty().bind(commands.keyProperty(command));
    return item;
  }

  /**
   * Returns an item of a context menu for a command. It has no key: a scene keeps one owner of a
   * key, and that is the menu bar.
   */
  public MenuItem entry(Command command) {
    MenuItem item = new MenuItem();
    item.setMnemonicParsing(false);
    item.textProperty().bind(words.live(command.words()));
    item.disableProperty().bind(commands.enabled(command).map(enabled -> !enabled));
    item.setOnAction(event -> commands.run(command));
    return item;
  }

  /** Lets a button carry a command out; its tip tells name and key. */
  public void tie(ButtonBase button, Command command) {
    ObservableValue<String> name = words.live(command.words());
    Tip.tell(button, () -> tip(name.getValue(), commands.keyProperty(command).get()));
    button.accessibleTextProperty().bind(name);
    button.disableProperty().bind(commands.enabled(command).map(enabled -> !enabled));
    button.setOnAction(event -> commands.run(command));
  }

  private static String tip(String name, KeyCombination key) {
    return key == null ? name : name + "  " + key.getDisplayText();
  }
}
