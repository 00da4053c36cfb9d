package merestone.app.gui;

import merestone.app.gui.desk.Commands;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.findings.FindingsViewModel;
import merestone.app.gui.parts.MemoryPreferences;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.parts.Words;
import merestone.app.gui.work.Background;

/** What parts of the screen are given, for tests: work is done at once, on the thread that asks. */
public final class Desks {
  private Desks() {}

  public static Desk of(Words words) {
    Remembered remembered = new Remembered(new MemoryPreferences());
    return new Desk(new Commands(remembered), words, remembered, atOnce(), new NoTroubles());
  }

  public static FindingsViewModel findings(Words words) {
    return new FindingsViewModel(atOnce(), new NoTroubles(), words);
  }

  public static Background atOnce() {
    return new Background(Runnable::run, Runnable::run);
  }
}
