package merestone.app.gui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import merestone.app.gui.Desks;
import merestone.app.gui.OnScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {
  @TempDir static Path home;

  private final OnScreen screen = new OnScreen();

  @Start
  void start(Stage stage) {
    SettingsViewModel model = new SettingsViewModel(Desks.of(screen.words()), home);
    screen.show(stage, new SettingsView(model, screen.words()).root(), 640, 420);
  }

  @Test
  void whatIsChosenIsSaidInTheLanguageThatIsChosenHere() {
    assertEquals(List.of("As the system", "All", "Automatic"), chosen());
    screen.doing(() -> screen.words().localeProperty().set(Locale.CHINESE));
    assertEquals(List.of("跟随系统", "全部", "自动"), chosen());
    screen.doing(() -> screen.words().localeProperty().set(Locale.ENGLISH));
    assertEquals(List.of("As the system", "All", "Automatic"), chosen());
  }

  private List<String> chosen() {
    return List.of(shown("#settingsTheme"), shown("#threads"), shown("#heap"));
  }

  private String shown(String box) {
    ChoiceBox<?> choice = screen.find(box);
    return screen.asking(() -> ((Label) choice.lookup(".label")).getText());
  }
}
