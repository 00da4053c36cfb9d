package merestone.app.gui.findings;

import static merestone.app.gui.Sketches.complete;
import static merestone.app.gui.Sketches.conflict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import merestone.app.gui.Desks;
import merestone.app.gui.OnScreen;
import merestone.finding.Finding;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The table is 930 wide in a window of 1280, 1260 in one of 1600. */
@ExtendWith(ApplicationExtension.class)
class FindingColumnsTest {
  private final OnScreen screen = new OnScreen();
  private final FindingsViewModel model = Desks.findings(screen.words());
  private Region view;

  @Start
  void start(Stage stage) {
    view = (Region) new FindingsView(model, () -> {}, Desks.of(screen.words())).root();
    view.setMaxWidth(930);
    screen.show(stage, new StackPane(view), 1270, 300);
    model.show(complete(many(40)));
  }

  @Test
  void theMessageTakesTheRestOfTheWidthAndNothingScrollsSideways() throws TimeoutException {
    // The bar is narrower once it is styled.
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> sum() >= table().getWidth() - 20);
    double narrow = message().getWidth();
    assertTrue(narrow >= 180, "message " + narrow);
    assertEquals(table().getWidth() - 10, sum(), 10, "all columns, and a scroll bar at most");
    assertFalse(sideways().isVisible());
    screen.doing(() -> view.setMaxWidth(1260));
    // The message shares with the name as 300 to 96: of 330 more it gets 250.
    assertEquals(narrow + 250, message().getWidth(), 2);
    assertFalse(sideways().isVisible());
  }

  /** 18 digits at 13 pixels are some 130 wide: the key is never cut. */
  @Test
  void keysAndFiguresKeepTheirWidthHoweverSmallTheWindow() {
    screen.doing(() -> view.setMaxWidth(760));
    assertTrue(column(2).getWidth() >= 144, "parcel " + column(2).getWidth());
    assertTrue(column(5).getWidth() >= 80, "area " + column(5).getWidth());
  }

  /** A window of 960 leaves 690 to the table, one of 853 leaves 580. */
  @ParameterizedTest
  @ValueSource(ints = {690, 580})
  void inANarrowWindowNoColumnIsAnEmptySliver(int width) {
    screen.doing(() -> view.setMaxWidth(width));
    for (TableColumn<?, ?> column : table().getVisibleLeafColumns()) {
      // three signs of 13 pixels and the edges of the cell
      assertTrue(column.getWidth() >= 51, column.getText() + " " + column.getWidth());
    }
    assertFalse(sideways().isVisible());
  }

  private static Finding[] many(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> conflict("FARM-1", Level.BLOCK, "9901089001000000" + (10 + i), 1000))
        .toArray(Finding[]::new);
  }

  private ScrollBar sideways() {
    return screen.robot().lookup(".scroll-bar").queryAllAs(ScrollBar.class).stream()
        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
        .findFirst()
        .orElseThrow();
  }

  private double sum() {
    return table().getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
  }

  private TableColumn<FindingRow, ?> message() {
    List<TableColumn<FindingRow, ?>> columns = table().getVisibleLeafColumns();
    return columns.get(columns.size() - 1);
  }

  private TableColumn<FindingRow, ?> column(int number) {
    return table().getVisibleLeafColumns().get(number);
  }

  private TableView<FindingRow> table() {
    return screen.find("#findings");
  }
}
