package merestone.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.tk.TKClipboard;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import merestone.app.gui.run.RunState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is dropped on the window, as the desktop tells it: by drag events. */
@ExtendWith(ApplicationExtension.class)
class DroppingJourneyTest {
  private static final Path DATA = Path.of("..", "sample-data").toAbsolutePath().normalize();

  @TempDir static Path folder;

  private final FxRobot robot = new FxRobot();
  private Wiring wiring;
  private Scene scene;

  @Start
  void start(Stage stage) {
    wiring = WholeWindow.on(stage, folder);
    wiring.show();
    scene = stage.getScene();
  }

  @Test
  void filesAreTakenAndWordsAreNot() {
    assertTrue(over(files(DATA.resolve("qinghe"))));
    ClipboardContent words = new ClipboardContent();
    words.putString("EPSG:4527");
    assertFalse(over(words));
  }

  @Test
  void aReviewFileIsOpened() throws TimeoutException {
    drop(DATA.resolve("qinghe").resolve("review.yaml"));
    await(() -> wiring.models().run().stateProperty().get() == RunState.READY);
  }

  @Test
  void aShapefileWithoutItsTableSaysWhatIsMissing() throws TimeoutException {
    drop(DATA.resolve("broken").resolve("shapefile").resolve("missing-dbf.shp"));
    assertTrue(problems().contains(".dbf"), problems());
  }

  @Test
  void aFolderWithNothingInItSaysSo() throws IOException, TimeoutException {
    drop(Files.createDirectories(folder.resolve("nothing here")));
    assertTrue(problems().contains("nothing here"), problems());
    assertTrue(problems().contains("no shapefiles"), problems());
  }

  @Test
  void aTextFileIsNoData() throws IOException, TimeoutException {
    drop(Files.writeString(folder.resolve("note.txt"), "call the district back"));
    assertTrue(problems().contains("note.txt"), problems());
    assertEquals(1, this.<TableView<?>>find("#newLayers").getItems().size());
  }

  @Test
  void aReviewFileDroppedOnTheAssistantIsNotSwallowed() throws TimeoutException {
    drop(DATA.resolve("qinghe").resolve("parcels"));
    await(() -> !this.<TableView<?>>find("#newLayers").getItems().isEmpty());
    await(() -> !wiring.start().assistant().busyProperty().get());
    drop(DATA.resolve("qinghe").resolve("review.yaml"));
    await(() -> robot.lookup("#troubleRemedy").tryQuery().isPresent());
    assertTrue(
        robot
            .<Labeled>lookup("#troubleRemedy")
            .queryAs(Labeled.class)
            .getText()
            .contains("new review"));
    assertTrue(wiring.start().assistant().openProperty().get());
    robot.clickOn("Close");
  }

  /** Everything the assistant says of the line that is selected. */
  private String problems() throws TimeoutException {
    await(() -> !wiring.start().assistant().busyProperty().get());
    await(() -> !this.<TableView<?>>find("#newLayers").getItems().isEmpty());
    WaitForAsyncUtils.waitForFxEvents();
    return robot.from(this.<Parent>find("#newProblems")).lookup(".label").queryAll().stream()
        .map(label -> ((Labeled) label).getText())
        .collect(Collectors.joining("\n"));
  }

  private void drop(Path file) {
    ClipboardContent content = files(file);
    assertTrue(over(content));
    robot.interact(() -> fire(DragEvent.DRAG_DROPPED, board(content)));
  }

  /** Returns whether the window would take what is dragged over it. */
  private boolean over(ClipboardContent content) {
    DragEvent[] event = new DragEvent[1];
    robot.interact(() -> event[0] = fire(DragEvent.DRAG_OVER, board(content)));
    return event[0].isAccepted();
  }

  private DragEvent fire(EventType<DragEvent> type, Dragboard board) {
    Parent root = scene.getRoot();
    PickResult place = new PickResult(root, 300, 300);
    DragEvent event =
        new DragEvent(
            root, root, type, board, 300, 300, 300, 300, TransferMode.COPY, null, root, place);
    Event.fireEvent(root, event);
    return event;
  }

  private static ClipboardContent files(Path file) {
    ClipboardContent content = new ClipboardContent();
    content.putFiles(List.of(file.toFile()));
    return content;
  }

  /** The toolkit makes drag boards for the desktop only: this one holds some content. */
  private static Dragboard board(ClipboardContent content) {
    TKClipboard held =
        (TKClipboard)
            Proxy.newProxyInstance(
                DroppingJourneyTest.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, method, arguments) ->
                    switch (method.getName()) {
                      case "getTransferModes" -> EnumSet.allOf(TransferMode.class);
                      case "getContentTypes" -> content.keySet();
                      case "hasContent" -> content.containsKey(arguments[0]);
                      case "getContent" -> content.get(arguments[0]);
                      default -> null;
                    });
    try {
      Method create = Dragboard.class.getDeclaredMethod("createDragboard", TKClipboard.class);
      create.setAccessible(true);
      return (Dragboard) create.invoke(null, held);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private <T> T find(String query) {
    return (T) robot.lookup(query).query();
  }

  private static void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
