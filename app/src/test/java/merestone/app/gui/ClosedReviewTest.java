package merestone.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.stage.Stage;
import merestone.app.gui.desk.Command;
import merestone.app.gui.findings.FindingsViewModel;
import merestone.app.gui.run.RunState;
import merestone.app.gui.run.RunViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a window that stays open all day must not keep. */
@ExtendWith(ApplicationExtension.class)
class ClosedReviewTest {
  private static final Path REVIEW = Path.of("..", "sample-data", "qinghe", "review.yaml");

  @TempDir static Path folder;

  private final FxRobot robot = new FxRobot();
  private Wiring wiring;

  @Start
  void start(Stage stage) {
    wiring = WholeWindow.on(stage, folder);
    wiring.show();
  }

  @Test
  void nothingOfAReviewIsLeftWhenAnotherIsOpened() throws TimeoutException {
    open();
    checkAndLook();
    Map<String, WeakReference<?>> before = parts();
    open();
    checkAndLook();
    assertNotSame(before.get("session").get(), run().review().orElseThrow().session());
    assertEquals(List.of(), left(before));
  }

  private void open() throws TimeoutException {
    robot.interact(() -> run().open(REVIEW));
    await(() -> run().stateProperty().get() == RunState.READY);
  }

  /** Uses most of what looks at a review: tables, details, map, decisions, another language. */
  private void checkAndLook() throws TimeoutException {
    robot.interact(run()::check);
    await(() -> run().stateProperty().get() == RunState.CHECKED);
    await(() -> !findings().arrangingProperty().get());
    for (int i = 0; i < 3; i++) {
      robot.interact(() -> wiring.commands().run(Command.NEXT_FINDING));
      WaitForAsyncUtils.waitForFxEvents();
    }
    await(wiring.triage().triage().readyProperty()::get);
    robot.interact(() -> wiring.commands().run(Command.CONFIRM));
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      robot.interact(() -> wiring.words().localeProperty().set(locale));
    }
    await(() -> !findings().arrangingProperty().get());
    await(() -> !wiring.models().ground().pictures().drawingProperty().get());
  }

  private Map<String, WeakReference<?>> parts() {
    Map<String, WeakReference<?>> parts = new LinkedHashMap<>();
    parts.put("session", new WeakReference<>(run().review().orElseThrow().session()));
    parts.put("layers", new WeakReference<>(run().review().orElseThrow().scene()));
    parts.put("result", new WeakReference<>(run().result().orElseThrow().result()));
    parts.put("drawn", new WeakReference<>(run().result().orElseThrow().scene()));
    parts.put("finding", new WeakReference<>(findings().all().get(0)));
    return parts;
  }

  private static List<String> left(Map<String, WeakReference<?>> parts) {
    List<String> left = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      System.gc();
      WaitForAsyncUtils.waitForFxEvents(); // weak listeners go with the next change
      left.clear();
      parts.forEach(
          (name, part) -> {
            if (part.get() != null) {
              left.add(name);
            }
          });
      if (left.isEmpty()) {
        break;
      }
      WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
    }
    return left;
  }

  private RunViewModel run() {
    return wiring.models().run();
  }

  private FindingsViewModel findings() {
    return wiring.models().answer().findings();
  }

  private static void await(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
  }
}
