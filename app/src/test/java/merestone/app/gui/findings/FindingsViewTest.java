package merestone.app.gui.findings;

import static merestone.app.gui.Sketches.complete;
import static merestone.app.gui.Sketches.conflict;
import static merestone.app.gui.Sketches.undecided;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import merestone.app.gui.OnScreen;
import merestone.finding.Finding;
import merestone.rule.AreaKind;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FindingsViewTest {
  private final OnScreen screen = new OnScreen();
  private final FindingsViewModel model = new FindingsViewModel();
  private final Finding small = conflict("FARM-1", Level.WARN, "P-1", 9);
  private final Finding large = conflict("FARM-1", Level.BLOCK, "P-2", 1000);
  private final Finding open = undecided("FARM-1", "P-3");
  private int zooms;

  @Start
  void start(Stage stage) {
    screen.show(stage, new FindingsView(model, () -> zooms++, screen.words()).root(), 1200, 400);
    model.show(complete(small, large, open));
  }

  @Test
  void aClickedRowIsTheFindingLookedAt() {
    screen.robot().clickOn("P-2");
    assertEquals(large, model.selectedProperty().get());
    assertEquals(0, zooms);
  }

  @Test
  void aDoubleClickShowsItOnTheMap() {
    screen.robot().doubleClickOn("P-1");
    assertEquals(1, zooms);
  }

  @Test
  void aFindingSelectedElsewhereIsSelectedInTheTable() {
    screen.doing(() -> model.selectedProperty().set(open));
    assertEquals(open, table().getSelectionModel().getSelectedItem());
  }

  @Test
  void filteringTheSelectedRowAwayAndBackKeepsTheFinding() {
    screen.doing(() -> model.selectedProperty().set(small));
    screen.doing(() -> model.filterProperty().set("P-2"));
    assertNull(table().getSelectionModel().getSelectedItem());
    assertEquals(small, model.selectedProperty().get());
    screen.doing(() -> model.filterProperty().set(""));
    assertEquals(small, table().getSelectionModel().getSelectedItem());
  }

  @Test
  void typingIntoTheFilterNarrowsTheTable() {
    screen.robot().clickOn("#filter").write("p-3");
    assertEquals(List.of(open), List.copyOf(table().getItems()));
    screen.robot().clickOn("Show all");
    assertEquals(3, table().getItems().size());
  }

  @Test
  void aLevelCanBeSwitchedOffAndItsCountStays() {
    screen.robot().clickOn("#toggle-warn");
    assertEquals(List.of(large, open), List.copyOf(table().getItems()));
    assertEquals("Warning  1", screen.<ToggleButton>find("#toggle-warn").getText());
  }

  @Test
  void levelsSortByGravityAndAreasByNumber() {
    assertEquals(List.of(large, open, small), sortedBy(0));
    assertEquals(List.of(small, large, open), sortedBy(5));
  }

  @Test
  void theTableSaysWhichAreaItShows() {
    assertEquals("Planar areas", screen.<Label>find("#areaKind").getText());
    screen.doing(() -> model.areaProperty().set(AreaKind.ELLIPSOIDAL));
    assertEquals("Ellipsoidal areas", screen.<Label>find("#areaKind").getText());
  }

  private List<Finding> sortedBy(int column) {
    TableColumn<Finding, ?> wanted = table().getColumns().get(column);
    screen.doing(() -> table().getSortOrder().setAll(List.of(wanted)));
    return List.copyOf(table().getItems());
  }

  private TableView<Finding> table() {
    return screen.find("#findings");
  }
}
