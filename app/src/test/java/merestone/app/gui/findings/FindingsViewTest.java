package merestone.app.gui.findings;

import static merestone.app.gui.Sketches.complete;
import static merestone.app.gui.Sketches.conflict;
import static merestone.app.gui.Sketches.undecided;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import merestone.app.gui.Desks;
import merestone.app.gui.OnScreen;
import merestone.app.gui.desk.Command;
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
  private FindingsView view;
  private int zooms;
  private int decided;

  @Start
  void start(Stage stage) {
    view = new FindingsView(model, () -> zooms++, desk);
    screen.show(stage, view.root(), 1200, 400);
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
    assertNull(model.listedProperty().get(), "nobody sees it");
    assertEquals(List.of(), model.chosen());
    screen.doing(() -> model.filterProperty().set(""));
    assertEquals(small, selectedRow());
    assertEquals(small, model.listedProperty().get());
  }

  @Test
  void rowsChosenTogetherStayChosenWhereTheyMoveAndNoOthersAre() {
    screen.doing(() -> table().getSelectionModel().selectIndices(1, 2));
    assertEquals(List.of(large, open), model.chosen());
    screen.doing(() -> model.shownProperty(Gravity.WARN).set(false));
    assertEquals(List.of(large, open), items());
    assertEquals(List.of(large, open), model.chosen());
    screen.doing(() -> model.filterProperty().set("P-3"));
    assertEquals(List.of(open), model.chosen());
  }

  @Test
  void aHeadOfAGroupInTheCursorMeansThatNoFindingIsLookedAt() {
    screen.doing(() -> model.selectedProperty().set(small));
    screen.doing(() -> model.groupingProperty().set(Grouping.RULE));
    screen.doing(() -> table().getSelectionModel().clearAndSelect(0));
    assertNull(model.listedProperty().get());
    screen.doing(() -> table().requestFocus());
    screen.robot().type(KeyCode.LEFT);
    assertEquals(1, table().getItems().size());
    assertEquals(0, table().getSelectionModel().getSelectedIndex());
  }

  /** Also of one that is closed; of all rows together, none is taken twice. */
  @Test
  void aHeadOfAGroupStandsForAllOfItsFindings() {
    screen.doing(() -> model.groupingProperty().set(Grouping.RULE));
    screen.doing(() -> table().getSelectionModel().select(0));
    assertEquals(
        List.of(small, large, open),
        model.chosen(),
        "all are of one rule, and the group is closed");
    assertNull(model.selectedProperty().get());
    screen.doing(() -> model.toggleAll(true));
    screen.doing(() -> table().getSelectionModel().selectAll());
    assertEquals(4, table().getSelectionModel().getSelectedItems().size());
    assertEquals(3, model.chosen().size());
  }

  @Test
  void typingIntoTheFilterNarrowsTheTable() {
    screen.robot().clickOn("#filter").write("p-3");
    assertEquals(List.of(open), items());
    screen.robot().clickOn("#clearFilters");
    assertEquals(3, table().getItems().size());
  }

  @Test
  void fromTheFilterTheKeysLeadToTheRows() {
    screen.robot().clickOn("#filter").write("p-").type(KeyCode.ENTER);
    assertTrue(table().isFocused());
    assertEquals(small, model.selectedProperty().get());
    screen.robot().clickOn("#filter").type(KeyCode.ESCAPE);
    assertEquals("", model.filterProperty().get());
    assertFalse(table().isFocused());
    screen.robot().type(KeyCode.ESCAPE);
    assertTrue(table().isFocused());
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
  void aHeadOfAGroupOpensByAClickAndShowsItsTitleAcrossTheTable() {
    screen.doing(() -> model.groupingProperty().set(Grouping.RULE));
    assertEquals(1, table().getItems().size());
    Label title = screen.find(".group-head .text-bold");
    assertEquals("FARM-1  Rule", title.getText());
    screen.robot().clickOn(".table-row-cell:group");
    assertEquals(4, table().getItems().size());
  }

  @Test
  void columnsAndSortingAreThereAgainInTheNextWindow() {
    screen.doing(() -> column("MU").setVisible(false));
    screen.doing(() -> column("DOUBT").setVisible(true));
    screen.doing(() -> table().getSortOrder().setAll(List.of(column("M2"))));
    FindingsView next = screen.asking(() -> new FindingsView(model, () -> {}, desk));
    TableView<?> again = screen.asking(() -> (TableView<?>) next.root().lookup("#findings"));
    assertEquals(
        List.of("GRAVITY", "RULE", "PARCEL", "NAME", "TOWN", "M2", "SHARE", "DOUBT", "MESSAGE"),
        again.getVisibleLeafColumns().stream().map(TableColumn::getId).toList());
    assertEquals("M2", again.getSortOrder().get(0).getId());
  }

  @Test
  void rowsAreCopiedWithTheirHeadingsAsSheetsTakeThem() {
    FindingCopy copy = new FindingCopy(model, screen.words());
    String text = copy.text(List.of(small), List.of(FindingColumn.PARCEL, FindingColumn.M2));
    assertEquals("Parcel\tArea m²" + System.lineSeparator() + "P-1\t9.00", text);
  }

  @Test
  void aRightClickOffersDecisionsOnGroupsAndOnCellsThatOtherPartsAdded() {
    desk.commands().define(Command.COPY_FINDINGS, () -> {});
    desk.commands().define(Command.CONFIRM, () -> decided++);
    TableColumn<FindingRow, String> added = new TableColumn<>("Decision");
    added.setId("statusColumn");
    added.setCellValueFactory(row -> new SimpleStringProperty("To be decided"));
    screen.doing(() -> table().getColumns().add(1, added));
    rightClick("To be decided");
    assertTrue(screen.robot().lookup("Only this parcel").tryQuery().isPresent());
    assertFalse(screen.robot().lookup("Copy cell").tryQuery().isPresent());
    screen.robot().clickOn("Confirm");
    assertEquals(1, decided);
    screen.doing(() -> model.groupingProperty().set(Grouping.RULE));
    rightClick(".group-head");
    screen.robot().clickOn("Confirm");
    assertEquals(2, decided);
    assertEquals(List.of(small, large, open), model.chosen());
    rightClick(".group-head");
    screen.robot().clickOn("Close the group");
    assertEquals(1, table().getItems().size());
  }

  @Test
  void theHeadOfAClosedGroupIsCopiedAsAllOfIt() {
    screen.doing(() -> model.groupingProperty().set(Grouping.RULE));
    screen.doing(() -> table().getSelectionModel().clearAndSelect(0));
    String copied =
        screen.asking(
            () -> {
              view.copy();
              return Clipboard.getSystemClipboard().getString();
            });
    assertEquals(1 + 3, copied.lines().count(), copied);
  }

  @Test
  void anEmptyTableSaysWhatHidesTheFindingsAndOffersToClear() {
    screen.doing(() -> model.filterProperty().set("nowhere"));
    assertEquals(
        "All 3 findings are hidden by the filters: Says \"nowhere\"",
        screen.<Label>find("#whyEmpty").getText());
    screen.robot().clickOn("#emptyReset");
    assertEquals(3, table().getItems().size());
  }

  @Test
  void escapeInAListOfTheFiltersClosesThem() {
    screen.robot().clickOn("#moreFilters");
    screen.robot().clickOn("#filterPanel .list-cell");
    assertTrue(screen.robot().lookup("#filterPanel").tryQuery().isPresent());
    screen.robot().type(KeyCode.ESCAPE);
    assertTrue(screen.robot().lookup("#filterPanel").tryQuery().isEmpty());
    assertFalse(screen.<ToggleButton>find("#moreFilters").isSelected());
  }

  @Test
  void lettersInTheBoxOfAnAreaStayAndAreSaidToBeNone() {
    screen.robot().clickOn("#moreFilters").clickOn("#areaLeast").write("abc").type(KeyCode.ENTER);
    TextField least = screen.find("#areaLeast");
    assertEquals("abc", least.getText());
    assertTrue(least.getStyleClass().contains("asking"));
    assertTrue(screen.find("#areaWrong").isVisible());
    assertEquals(3, items().size());
    screen.doing(least::clear);
    screen.robot().write("500").type(KeyCode.ENTER);
    assertFalse(least.getStyleClass().contains("asking"));
    assertFalse(screen.find("#areaWrong").isVisible());
    assertEquals(List.of(large), items());
  }

  @Test
  void theTableSaysWhichAreaItShows() {
    assertEquals("Planar areas", screen.<Label>find("#areaKind").getText());
    screen.doing(() -> model.areaProperty().set(AreaKind.ELLIPSOIDAL));
    assertEquals("Ellipsoidal areas", screen.<Label>find("#areaKind").getText());
  }

  /** Cells made anew are styled anew, which keeps the window waiting. */
  @Test
  void anotherLanguageIsSaidByTheCellsThatThereAre() {
    Set<Node> before = screen.robot().lookup(".table-cell").queryAll();
    assertTrue(texts().contains("Blocking"), texts()::toString);
    screen.doing(() -> screen.words().localeProperty().set(Locale.CHINESE));
    assertTrue(texts().contains("禁止"), texts()::toString);
    assertFalse(texts().contains("Blocking"), texts()::toString);
    assertEquals(before, screen.robot().lookup(".table-cell").queryAll());
  }

  private List<String> texts() {
    return screen.robot().lookup(".table-cell").queryAllAs(TableCell.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  private List<Finding> sortedBy(int column) {
    TableColumn<FindingRow, ?> wanted = table().getVisibleLeafColumns().get(column);
    screen.doing(() -> table().getSortOrder().setAll(List.of(wanted)));
    return items();
  }

  private TableColumn<FindingRow, ?> column(String id) {
    return table().getColumns().stream()
        .filter(one -> id.equals(one.getId()))
        .findFirst()
        .orElseThrow();
  }

  private List<Finding> items() {
    return table().getItems().stream().flatMap(row -> row.finding().stream()).toList();
  }

  private Finding selectedRow() {
    return table().getSelectionModel().getSelectedItem().finding().orElseThrow();
  }

  /** A screen that is not there asks for no menus. */
  private void rightClick(String query) {
    screen.robot().rightClickOn(query);
    Node at = screen.find(query);
    Bounds there = screen.asking(() -> at.localToScreen(at.getBoundsInLocal()));
    PickResult picked = new PickResult(at, Point3D.ZERO, 0);
    screen.doing(
        () ->
            at.fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                    1,
                    1,
                    there.getMinX(),
                    there.getMinY(),
                    false,
                    picked)));
  }

  private TableView<FindingRow> table() {
    return screen.find("#findings");
  }
}
