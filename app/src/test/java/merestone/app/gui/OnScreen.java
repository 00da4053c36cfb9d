package merestone.app.gui;

import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import merestone.app.gui.parts.Look;
import merestone.app.gui.parts.Words;
import merestone.message.Messages;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Puts a single view on the headless screen. */
public final class OnScreen {
  private final FxRobot robot = new FxRobot();
  private final Words words = new Words(Messages.of(MerestoneWindow.class), Locale.ENGLISH);

  public Words words() {
    return words;
  }

  public FxRobot robot() {
    return robot;
  }

  /** Shows a view in the window the test was given. */
  public void show(Stage stage, Parent view, double width, double height) {
    Look.loadFonts();
    stage.setScene(new Scene(view, width, height));
    stage.setMaximized(false);
    stage.setFullScreen(false);
    stage.sizeToScene(); // all tests share one stage
    Look.LIGHT.dress(stage.getScene());
    stage.show();
  }

  public <T extends Node> T find(String query) {
    return robot.lookup(query).query();
  }

  /** Does something on the screen's thread and waits until its consequences are drawn. */
  public void doing(Runnable action) {
    robot.interact(action);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Returns what something is on the screen's thread. */
  public <T> T asking(Supplier<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, question::get);
  }
}
