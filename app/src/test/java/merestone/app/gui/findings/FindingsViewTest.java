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
import merestone.app.gui.Desks;
import merestone.app.gui.OnScreen;
import merestone.app.gui.desk.Desk;
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
  private final FindingsViewModel model = Desks.findings(screen.words());
  private final Finding small = conflict("FARM-1", Level.WARN, "P-1", 9);
  private final Finding large = conflict("FARM-1", Level.BLOCK, "P-2", 1000);
  private final Finding open = undecided("FARM-1", "P-3");
  private final Desk desk = Desks.of(screen.words());
  private int zooms;

  @Start
  void start(Stage stage) {
    screen.show(stage, new FindingsView(model, () -> zooms++, desk).root(), 1200, 400);
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
    assertEquals(open, selectedRow());
  }

  @Test
  void filteringTheSelectedRowAwayAndBackKeepsTheFinding() {
    screen.doing(() -> model.selectedProperty().set(small));
    screen.doing(() -> model.filterProperty().set("P-2"));
    assertNull(table().getSelectionModel().getSelectedItem());
    assertEquals(small, model.selectedProperty().get());
    screen.doing(() -> model.filterProperty().set(""));
    assertEquals(small, selectedRow());
  }

  @Test
  void typingIntoTheFilterNarrowsTheTable() {
    screen.robot().clickOn("#filter").write("p-3");
    assertEquals(List.of(open), items());
    screen.robot().clickOn("#clearFilters");
    assertEquals(3, table().getItems().size());
  }

  @Test
  void aLevelCanBeSwitchedOffAndItsCountStays() {
    screen.robot().clickOn("#toggle-warn");
    assertEquals(List.of(large, open), items());
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
    TableColumn<FindingRow, ?> wanted = table().getVisibleLeafColumns().get(column);
    screen.doing(() -> table().getSortOrder().setAll(List.of(wanted)));
    return items();
  }

  private List<Finding> items() {
    return table().getItems().stream().flatMap(row -> row.finding().stream()).toList();
  }

  private Finding selectedRow() {
    return table().getSelectionModel().getSelectedItem().finding().orElseThrow();
  }

  private TableView<FindingRow> table() {
    return screen.find("#findings");
  }
}
