package merestone.app.gui.parts;

/** Which look is wanted: one of the two, or that of the rest of the desktop. */
public enum Theme {
  LIGHT,
  DARK,
  SYSTEM;

  /** Returns the key of its name. */
  public String words() {
    return switch (this) {
      case LIGHT -> "menu.light";
      case DARK -> "menu.dark";
      case SYSTEM -> "menu.systemLook";
    };
  }
}
