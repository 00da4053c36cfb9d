package merestone.app.gui.settings;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.parts.Words;

/** The dialog with settings and keys, and the commands that show it. */
public final class SettingsPart {
  private final Words words;
  private final SettingsViewModel model;
  private final KeyList keys;
  private final Consumer<Dialog<?>> dresser;

  /**
   * Defines the commands.
   *
   * @param dresser gives a dialog its owner and look
   */
  public SettingsPart(Desk desk, SettingsViewModel model, Consumer<Dialog<?>> dresser) {
    words = desk.words();
    this.model = model;
    this.dresser = dresser;
    keys = new KeyList(desk);
    desk.commands().define(Command.SETTINGS, () -> show(0));
    desk.commands().define(Command.KEYS, () -> show(1));
  }

  private void show(int tab) {
    keys.open();
    ButtonType close = new ButtonType(words.now("action.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    TabPane tabs =
        new TabPane(
            tab("settings.title", new SettingsView(model, words).root()),
            tab("keys.title", new KeysView(keys, words).root()));
    tabs.setId("settings");
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getStyleClass().add("dense");
    tabs.getSelectionModel().select(tab);
    tabs.setPrefSize(660, 460);
    Dialog<Void> dialog = new Dialog<>();
    dialog.titleProperty().bind(words.live("settings.title"));
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(tabs);
    dialog.getDialogPane().getButtonTypes().setAll(close);
    ((Button) dialog.getDialogPane().lookupButton(close))
        .textProperty()
        .bind(words.live("action.close"));
    dialog.getDialogPane().getStyleClass().add("settings-dialog");
    dresser.accept(dialog);
    dialog.show();
  }

  private Tab tab(String key, javafx.scene.Parent content) {
    Tab tab = new Tab("", content);
    tab.textProperty().bind(words.live(key));
    return tab;
  }
}
