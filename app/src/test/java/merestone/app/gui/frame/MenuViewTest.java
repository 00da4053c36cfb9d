package merestone.app.gui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import merestone.app.gui.OnScreen;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Commands;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.map.ScenePainting;
import merestone.app.gui.parts.MemoryPreferences;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.parts.Theme;
import merestone.app.gui.work.Background;
import merestone.review.ReviewSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class MenuViewTest {
  private final OnScreen screen = new OnScreen();
  private final List<String> asked = new ArrayList<>();
  private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
  private Commands commands;
  private MenuView menu;

  @Start
  void start(Stage stage) {
    Background never = new Background(work -> {}, Runnable::run);
    Models models =
        EmptyWindow.models(
            never, ReviewSession::open, new ScenePainting(), new NoTroubles(), screen.words());
    Remembered remembered = new Remembered(new MemoryPreferences());
    commands = new Commands(remembered);
    Asked actions = new Asked();
    FrameCommands.define(commands, models, actions);
    Desk desk = new Desk(commands, screen.words(), remembered, never, new NoTroubles());
    menu = new MenuView(desk, actions::open);
    menu.chooseTheme(theme);
    screen.show(stage, menu.root(), 700, 40);
  }

  @Test
  void withoutAReviewOnlyOpeningIsOffered() {
    assertFalse(item("Open review...").isDisable());
    for (String needsReview :
        List.of("Run check", "Cancel", "Export map as image...", "Export results...")) {
      assertTrue(item(needsReview).isDisable(), needsReview);
    }
  }

  @Test
  void itemsAskForWhatTheySay() {
    for (String name : List.of("Open review...", "Open sample", "Quit")) {
      screen.doing(item(name)::fire);
    }
    assertEquals(List.of("choose", "sample", "quit"), asked);
  }

  @Test
  void theLanguageChangesEveryMenu() {
    screen.doing(item("中文")::fire);
    assertEquals(Locale.CHINESE, screen.words().locale());
    assertEquals(
        List.of("文件(_F)", "审查(_R)", "视图(_V)", "帮助(_H)"),
        menu.root().getMenus().stream().map(Menu::getText).toList());
  }

  @Test
  void theLookIsChosenAndItsMarkFollows() {
    screen.doing(item("Dark")::fire);
    assertEquals(Theme.DARK, theme.get());
    screen.doing(() -> theme.set(Theme.LIGHT));
    assertTrue(((RadioMenuItem) item("Light")).isSelected());
    assertFalse(((RadioMenuItem) item("Dark")).isSelected());
  }

  @Test
  void recentReviewsOpenAndTheListCanBeCleared() {
    Path review = Path.of("a_review.yaml");
    screen.doing(() -> menu.showRecent(List.of(review), () -> asked.add("forget")));
    screen.doing(item("a_review.yaml")::fire);
    screen.doing(item("Clear list")::fire);
    assertEquals(List.of("open a_review.yaml", "forget"), asked);
    screen.doing(() -> menu.showRecent(List.of(), () -> {}));
    assertTrue(item("Open recent").isDisable());
  }

  @Test
  void aKeyGivenToACommandIsShownAndTakenFromTheOneThatHadIt() {
    KeyCombination key = KeyCombination.valueOf("Shortcut+O");
    screen.doing(() -> commands.assign(Command.ABOUT, Optional.of(key)));
    assertEquals(key, item("About Merestone").getAccelerator());
    assertNull(item("Open review...").getAccelerator());
    assertEquals(Optional.of(Command.ABOUT), commands.byKey(key));
    screen.doing(commands::resetKeys);
    assertEquals(key, item("Open review...").getAccelerator());
    assertNull(item("About Merestone").getAccelerator());
  }

  @Test
  void noTwoCommandsComeWithTheSameKey() {
    List<KeyCombination> keys =
        Arrays.stream(Command.values()).flatMap(one -> one.defaultKey().stream()).toList();
    assertEquals(new HashSet<>(keys).size(), keys.size());
  }

  private MenuItem item(String words) {
    return all(List.copyOf(menu.root().getMenus())).stream()
        .filter(item -> words.equals(item.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words));
  }

  private static List<MenuItem> all(List<? extends MenuItem> items) {
    List<MenuItem> found = new ArrayList<>(items);
    for (MenuItem item : items) {
      if (item instanceof Menu sub) {
        found.addAll(all(sub.getItems()));
      }
    }
    return found;
  }

  private final class Asked implements Actions {
    @Override
    public void chooseReview() {
      asked.add("choose");
    }

    @Override
    public void open(Path review) {
      asked.add("open " + review);
    }

    @Override
    public boolean hasSample() {
      return true;
    }

    @Override
    public void openSample() {
      asked.add("sample");
    }

    @Override
    public void exportImage() {
      asked.add("image");
    }

    @Override
    public void exportPages() {
      asked.add("pages");
    }

    @Override
    public void exportResults() {
      asked.add("results");
    }

    @Override
    public void zoomToSelection() {
      asked.add("zoom");
    }

    @Override
    public void focusFilter() {
      asked.add("filter");
    }

    @Override
    public void about() {
      asked.add("about");
    }

    @Override
    public void quit() {
      asked.add("quit");
    }
  }
}
