package merestone.app.gui.frame;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.CommandControls;
import merestone.app.gui.desk.Commands;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.desk.Section;
import merestone.app.gui.parts.Theme;
import merestone.app.gui.parts.Words;

/** The menu bar: every command that is offered, by section, and the choices between them. */
public final class MenuView {
  private static final Map<String, String> LETTERS =
      Map.of(
          "menu.file", "F",
          "menu.review", "R",
          "menu.decide", "D",
          "menu.view", "V",
          "menu.layers", "L",
          "menu.help", "H");

  private final MenuBar root = new MenuBar();
  private final Map<Section, Menu> submenus = new EnumMap<>(Section.class);
  private final Words words;
  private final Consumer<Path> open;
  private final Menu recent = new Menu();
  private final Menu language = new Menu();
  private final Menu look = new Menu();

  /**
   * Builds the menus of the commands defined so far.
   *
   * @param open opens a review of the list of recent ones
   */
  public MenuView(Desk desk, Consumer<Path> open) {
    this.words = desk.words();
    this.open = open;
    recent.textProperty().bind(words.live("menu.recent"));
    language.textProperty().bind(words.live("menu.language"));
    look.textProperty().bind(words.live("menu.look"));
    language.getItems().add(choice("中文", words.localeProperty(), Locale.CHINESE));
    language.getItems().add(choice("English", words.localeProperty(), Locale.ENGLISH));
    submenus.put(Section.OPEN, recent);
    fill(desk.commands(), desk.controls());
  }

  public MenuBar root() {
    return root;
  }

  /** Lets the menu switch between light, dark, and the look of the desktop. */
  public void chooseTheme(ObjectProperty<Theme> chosen) {
    for (Theme one : Theme.values()) {
      RadioMenuItem item = choice("", chosen, one);
      item.textProperty().bind(words.live(one.words()));
      look.getItems().add(item);
    }
  }

  /** Lists the reviews opened last. */
  public void showRecent(List<Path> files, Runnable forget) {
    recent.getItems().clear();
    files.forEach(path -> recent.getItems().add(entry(path)));
    MenuItem clear = new MenuItem();
    clear.textProperty().bind(words.live("menu.recent.clear"));
    clear.setOnAction(event -> forget.run());
    recent.getItems().addAll(new SeparatorMenuItem(), clear);
    recent.setDisable(files.isEmpty());
  }

  private void fill(Commands commands, CommandControls controls) {
    Map<String, Menu> menus = new LinkedHashMap<>();
    for (Section section : Section.values()) {
      List<Command> offered = commands.in(section);
      if (!offered.isEmpty()) {
        Menu menu = menus.computeIfAbsent(section.menu(), this::menu);
        separate(menu);
        offered.forEach(command -> menu.getItems().add(controls.item(command)));
        if (submenus.containsKey(section)) {
          menu.getItems().add(submenus.get(section));
        }
      }
    }
    Menu view = menus.computeIfAbsent(Section.ZOOM.menu(), this::menu);
    separate(view);
    view.getItems().addAll(language, look);
    root.getMenus().setAll(menus.values());
  }

  private Menu menu(String key) {
    Menu menu = new Menu();
    menu.textProperty().bind(words.live(key).map(name -> underlined(name, LETTERS.get(key))));
    return menu;
  }

  /** Alt and a letter open a menu; where the name has not that letter it stands behind. */
  private static String underlined(String name, String letter) {
    int at = name.toUpperCase(Locale.ROOT).indexOf(letter);
    return at < 0 ? name + "(_" + letter + ")" : name.substring(0, at) + "_" + name.substring(at);
  }

  private static void separate(Menu menu) {
    if (!menu.getItems().isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
  }

  private MenuItem entry(Path path) {
    MenuItem entry = new MenuItem(path.toString());
    entry.setMnemonicParsing(false);
    entry.setOnAction(event -> open.accept(path));
    return entry;
  }

  /** Ties a radio item to one value of a property, both ways. */
  private static <T> RadioMenuItem choice(String text, ObjectProperty<T> chosen, T value) {
    RadioMenuItem item = new RadioMenuItem(text);
    Consumer<T> mark = now -> item.setSelected(value.equals(now));
    mark.accept(chosen.get());
    chosen.addListener((property, before, now) -> mark.accept(now));
    item.setOnAction(
        event -> {
          chosen.set(value);
          item.setSelected(true);
        });
    return item;
  }
}
