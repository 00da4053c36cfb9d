package merestone.app.gui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.prefs.Preferences;
import javafx.scene.input.KeyCombination;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Commands;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.parts.AreaUnit;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Look;
import merestone.app.gui.parts.MemoryPreferences;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.parts.Theme;
import merestone.app.gui.parts.Words;
import merestone.app.gui.work.Background;
import merestone.message.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsViewModelTest {
  @TempDir Path home;
  private final Preferences node = new MemoryPreferences();

  @AfterEach
  void asDelivered() {
    Figures.show(AreaUnit.M2, 2);
  }

  @Test
  void choicesAreThereAtTheNextStart() throws IOException {
    SettingsViewModel settings = new SettingsViewModel(desk(), home);
    settings.themeProperty().set(Theme.DARK);
    settings.unitProperty().set(AreaUnit.MU);
    settings.decimalsProperty().set(1);
    settings.threadsProperty().set(1);
    settings.heapProperty().set(Optional.of(4));
    assertEquals("4g\n", Files.readString(home.resolve(".merestone").resolve("heap")));

    SettingsViewModel next = new SettingsViewModel(desk(), home);
    assertEquals(Look.DARK, next.lookProperty().get());
    assertEquals(AreaUnit.MU, next.unitProperty().get());
    assertEquals(1, next.decimalsProperty().get());
    assertEquals(1, next.threads());
    assertEquals(Optional.of(4), next.heapProperty().get());
    next.heapProperty().set(Optional.empty());
    assertFalse(Files.exists(home.resolve(".merestone").resolve("heap")));
  }

  @Test
  void areasAreShownAsChosen() {
    SettingsViewModel settings = new SettingsViewModel(desk(), home);
    assertEquals("2,000.00 m²", Figures.area(2000));
    settings.unitProperty().set(AreaUnit.MU);
    // 1 亩 = 10 000 / 15 m²
    assertEquals("3.00 亩", Figures.area(2000));
    settings.unitProperty().set(AreaUnit.HA);
    assertEquals("0.2000 ha", Figures.area(2000));
    settings.decimalsProperty().set(0);
    assertEquals("2,000", Figures.squareMetres(2000.4));
  }

  @Test
  void aDesktopTellsItsLook() {
    assertEquals(Look.DARK, SystemLook.windows("    AppsUseLightTheme    REG_DWORD    0x0\r\n"));
    assertEquals(Look.LIGHT, SystemLook.windows("    AppsUseLightTheme    REG_DWORD    0x1\r\n"));
    assertEquals(Look.LIGHT, SystemLook.windows("ERROR: cannot find the registry key"));
    assertEquals(Look.DARK, SystemLook.named("'prefer-dark'\n"));
    assertEquals(Look.DARK, SystemLook.named("Dark\n"));
    assertEquals(Look.LIGHT, SystemLook.named("'default'\n"));
    assertEquals(Look.LIGHT, SystemLook.named(""));
  }

  @Test
  void keysAreFoundGivenAwayAndTakenBack() {
    Desk desk = desk();
    desk.commands().define(Command.OPEN, () -> {});
    desk.commands().define(Command.ABOUT, () -> {});
    KeyList keys = new KeyList(desk);
    keys.open();
    assertEquals(List.of(Command.OPEN, Command.ABOUT), keys.shown());
    keys.searchProperty().set("about");
    assertEquals(List.of(Command.ABOUT), keys.shown());
    KeyCombination key = KeyCombination.valueOf("Shortcut+O");
    keys.assign(Command.ABOUT, key);
    assertTrue(keys.toldProperty().get().en().contains("Open review..."));
    assertEquals("", keys.key(Command.OPEN));
    assertEquals(
        Optional.of(Command.ABOUT), desk().commands().byKey(key), "the next start knows it too");
    keys.reset();
    assertEquals("", keys.key(Command.ABOUT));
  }

  private Desk desk() {
    Remembered remembered = new Remembered(node);
    Words words = new Words(Messages.of(MerestoneWindow.class), Locale.ENGLISH);
    Background atOnce = new Background(Runnable::run, Runnable::run);
    return new Desk(new Commands(remembered), words, remembered, atOnce, new NoTroubles());
  }
}
