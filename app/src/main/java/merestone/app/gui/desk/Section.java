package merestone.app.gui.desk;

/** A group of commands in a menu, between two separators; in the order of the menus. */
public enum Section {
  OPEN("menu.file"),
  EXPORT("menu.file"),
  SETTINGS("menu.file"),
  LEAVE("menu.file"),
  CHECK("menu.review"),
  FINDINGS("menu.review"),
  DECIDE("menu.decide"),
  TAKE_BACK("menu.decide"),
  ZOOM("menu.view"),
  TOOLS("menu.view"),
  SCREEN("menu.view"),
  LAYERS("menu.layers"),
  HELP("menu.help");

  private final String menu;

  Section(String menu) {
    this.menu = menu;
  }

  /** Returns the key of the menu's name. */
  public String menu() {
    return menu;
  }
}
