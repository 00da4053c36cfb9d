package merestone.app.gui.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.parts.AreaUnit;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Look;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.parts.Theme;

/** What the user chose for this machine; every choice takes effect at once and is remembered. */
public final class SettingsViewModel {
  private final Desk desk;
  private final HeapFile heapFile;
  private final ObjectProperty<Theme> theme;
  private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.LIGHT);
  private final ObjectProperty<AreaUnit> unit;
  private final IntegerProperty decimals;
  private final IntegerProperty threads;
  private final ObjectProperty<Optional<Integer>> heap;

  /**
   * Takes what is remembered.
   *
   * @param home the user's folder
   */
  public SettingsViewModel(Desk desk, Path home) {
    this.desk = desk;
    Remembered remembered = desk.remembered();
    heapFile = new HeapFile(home);
    theme = new SimpleObjectProperty<>(remembered.theme());
    unit = new SimpleObjectProperty<>(remembered.unit());
    decimals = new SimpleIntegerProperty(remembered.number("decimals", 2));
    threads = new SimpleIntegerProperty(remembered.number("threads", 0));
    heap = new SimpleObjectProperty<>(heapFile.gigabytes());
    theme.addListener(
        (property, before, now) -> {
          remembered.theme(now);
          dress();
        });
    unit.addListener((property, before, now) -> remembered.unit(now));
    decimals.addListener(
        (property, before, now) -> remembered.remember("decimals", now.intValue()));
    threads.addListener((property, before, now) -> remembered.remember("threads", now.intValue()));
    heap.addListener((property, before, now) -> heapFile.choose(now));
    unit.addListener((property, before, now) -> showAreas());
    decimals.addListener((property, before, now) -> showAreas());
    showAreas();
    dress();
  }

  public ObjectProperty<Locale> localeProperty() {
    return desk.words().localeProperty();
  }

  public ObjectProperty<Theme> themeProperty() {
    return theme;
  }

  /** Returns the look that the theme comes to on this desktop. */
  public ReadOnlyObjectProperty<Look> lookProperty() {
    return look.getReadOnlyProperty();
  }

  /** Returns the unit of areas that are shown in one unit only, and of the table's area column. */
  public ObjectProperty<AreaUnit> unitProperty() {
    return unit;
  }

  /** Returns how many digits of an area in square metres are shown behind the point. */
  public IntegerProperty decimalsProperty() {
    return decimals;
  }

  /** Returns how many threads a check may use; 0 for all there are. */
  public IntegerProperty threadsProperty() {
    return threads;
  }

  /** Returns the memory of the next start in gigabytes; empty to leave it to the Java machine. */
  public ObjectProperty<Optional<Integer>> heapProperty() {
    return heap;
  }

  /** Returns the number of threads to work with. */
  public int threads() {
    int there = Runtime.getRuntime().availableProcessors();
    return threads.get() == 0 ? there : Math.min(threads.get(), there);
  }

  private void showAreas() {
    Figures.show(unit.get(), decimals.get());
  }

  /** The desktop is asked off the screen's thread; until it answers the look stays. */
  private void dress() {
    if (theme.get() != Theme.SYSTEM) {
      look.set(theme.get() == Theme.DARK ? Look.DARK : Look.LIGHT);
      return;
    }
    desk.background()
        .call(progress -> SystemLook.ask())
        .onSuccess(this::answered)
        .onError(Throwable.class, fault -> desk.troubles().reportBug(fault))
        .start();
  }

  private void answered(Look answer) {
    if (theme.get() == Theme.SYSTEM) {
      look.set(answer);
    }
  }
}
