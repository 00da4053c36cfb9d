package merestone.app.gui.desk;

import merestone.app.gui.error.Troubles;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.parts.Words;
import merestone.app.gui.work.Background;

/** What every part of the screen is given. */
public record Desk(
    Commands commands,
    Words words,
    Remembered remembered,
    Background background,
    Troubles troubles) {

  /** Returns the maker of controls for the commands. */
  public CommandControls controls() {
    return new CommandControls(commands, words);
  }
}
