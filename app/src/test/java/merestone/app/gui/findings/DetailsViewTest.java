package merestone.app.gui.findings;

import static merestone.app.gui.Sketches.complete;
import static merestone.app.gui.Sketches.conflict;
import static merestone.app.gui.Sketches.undecided;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import merestone.app.gui.Desks;
import merestone.app.gui.OnScreen;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.error.NoTroubles;
import merestone.finding.Appraisal;
import merestone.finding.Area;
import merestone.finding.Finding;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DetailsViewTest {
  private final OnScreen screen = new OnScreen();
  private final FindingsViewModel model = Desks.findings(screen.words());
  private final DetailsViewModel details = new DetailsViewModel(Desks.atOnce(), new NoTroubles());
  private final Finding conflict = conflict("FARM-1", Level.BLOCK, "P-1", 20_000);
  private final Finding open = undecided("FARM-1", "P-2");

  @Start
  void start(Stage stage) {
    Desk desk = Desks.of(screen.words());
    desk.commands().define(Command.PREVIOUS_FINDING, () -> model.step(-1));
    desk.commands().define(Command.NEXT_FINDING, () -> model.step(1));
    desk.commands().define(Command.ZOOM_SELECTION, () -> {});
    screen.show(stage, new DetailsView(model, details, desk).root(), 380, 900);
    model.show(complete(conflict, open));
  }

  @Test
  void withoutASelectionItSaysHowToGetOne() {
    assertTrue(texts().contains("Select a finding in the table or click a conflict on the map."));
    assertFalse(screen.find("#details").isVisible());
  }

  @Test
  void aFindingThatAFilterHidesIsNotShownAndTheReasonIsSaid() {
    screen.doing(() -> model.selectedProperty().set(conflict));
    screen.doing(() -> model.filterProperty().set("P-2"));
    assertFalse(screen.find("#details").isVisible());
    assertTrue(
        texts().stream().anyMatch(one -> one.contains("FARM-1 P-1, is not in the list now")),
        texts().toString());
    screen.robot().clickOn("#showSelected");
    assertTrue(screen.find("#details").isVisible());
    assertEquals("", model.filterProperty().get());
  }

  /** 20 000 m² = 2 ha = 30 亩; the sketch's ellipsoidal area is a thousandth more. */
  @Test
  void aConflictIsShownInBothAreasAndThreeUnits() {
    screen.doing(() -> model.selectedProperty().set(conflict));
    assertEquals("Parcel P-1 takes farmland", screen.<Label>find("#message").getText());
    assertTrue(
        texts()
            .containsAll(List.of("20,000.00", "20,020.00", "2.0000", "2.0020", "30.00", "30.03")),
        texts().toString());
  }

  @Test
  void anUndecidedFindingShowsTheParcelsAreaAndNoConflict() {
    screen.doing(() -> model.selectedProperty().set(open));
    assertTrue(texts().contains("Undecided"));
    assertTrue(texts().contains("Whole parcel"));
    assertFalse(texts().contains("Conflict"));
  }

  @Test
  void aParcelWithoutGeometryHasDashesForItsAreas() {
    Finding lost =
        new Finding(
            "lost",
            open.rule(),
            open.level(),
            Finding.Kind.UNDECIDED,
            new Finding.Judged(open.subject(), "", Area.ZERO),
            Optional.empty(),
            Map.of(),
            open.message(),
            Appraisal.NONE);
    screen.doing(() -> model.show(complete(lost)));
    screen.doing(() -> model.selectedProperty().set(lost));
    assertEquals(6, texts().stream().filter("—"::equals).count());
    assertFalse(texts().contains("0.00"));
  }

  @Test
  void theArrowsWalkThroughTheTable() {
    screen.doing(() -> model.selectedProperty().set(conflict));
    screen.robot().clickOn("#next");
    assertEquals(open, model.selectedProperty().get());
    screen.robot().clickOn("#previous");
    assertEquals(conflict, model.selectedProperty().get());
  }

  @Test
  void aWordIsSelectedByTwoClicksAndCopiedByItsKey() {
    screen.doing(() -> model.selectedProperty().set(conflict));
    Label message = screen.find("#message");
    // the first word: "Parcel"
    screen.robot().doubleClickOn(point(message, 12));
    copy();
    assertEquals("Parcel", copied());
    assertFalse(screen.<javafx.scene.layout.Pane>find("#selectedWords").getChildren().isEmpty());
    screen.doing(() -> model.step(1));
    assertTrue(screen.<javafx.scene.layout.Pane>find("#selectedWords").getChildren().isEmpty());
  }

  @Test
  void aDragSelectsOverSeveralLabels() {
    screen.doing(() -> model.selectedProperty().set(conflict));
    Label message = screen.find("#message");
    Label layer =
        screen
            .robot()
            .lookup(node -> node instanceof Label one && one.getText().equals("parcels"))
            .queryAs(Label.class);
    screen.robot().drag(point(message, 1), MouseButton.PRIMARY).dropTo(point(layer, 200));
    copy();
    String copied = copied();
    assertTrue(copied.startsWith("Parcel P-1 takes farmland"), copied);
    assertTrue(copied.endsWith("parcels"), copied);
  }

  private static Point2D point(Label label, double fromLeft) {
    return label.localToScreen(fromLeft, label.getHeight() / 2);
  }

  private void copy() {
    screen.robot().press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
  }

  private String copied() {
    String[] text = new String[1];
    screen.doing(() -> text[0] = Clipboard.getSystemClipboard().getString());
    return text[0];
  }

  @Test
  void aChangeOfLanguageReachesTheWordsOfTheFinding() {
    screen.doing(() -> model.selectedProperty().set(conflict));
    screen.doing(() -> screen.words().localeProperty().set(Locale.CHINESE));
    assertEquals("地块 P-1 占用农田", screen.<Label>find("#message").getText());
    assertTrue(texts().contains("禁止"));
  }

  private List<String> texts() {
    return screen.robot().lookup(node -> node instanceof Label && isShown(node)).queryAll().stream()
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private static boolean isShown(javafx.scene.Node node) {
    return node == null || node.isVisible() && isShown(node.getParent());
  }
}
