package merestone.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import merestone.app.gui.export.PagesKind;
import merestone.app.gui.findings.FindingRow;
import merestone.app.gui.findings.FindingsViewModel;
import merestone.app.gui.frame.Choosing;
import merestone.app.gui.frame.Models;
import merestone.app.gui.map.MapViewModel;
import merestone.app.gui.run.RunState;
import merestone.finding.Finding;
import merestone.map.MapView;
import merestone.rule.Rule;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** One reviewer's way through the window, on the sample district. */
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
  private static final Path QINGHE = Path.of("..", "sample-data", "qinghe");

  @TempDir static Path folder;

  private final FxRobot robot = new FxRobot();
  private Wiring wiring;

  @Start
  void start(Stage stage) {
    wiring = WholeWindow.on(stage, folder, Optional.of(new Answers()));
    wiring.show();
  }

  @Test
  void fromTheSampleToAnExportedMap() throws TimeoutException, IOException {
    robot.clickOn("#welcomeSample");
    await(() -> state() == RunState.READY);
    assertEquals(5, models().ground().layers().items().size());
    assertEquals("Not checked yet", headline());
    assertFalse(badges().contains("0"), "a 0 would tell of a check");

    robot.clickOn("#bannerCheck");
    await(() -> state() == RunState.CHECKED);
    assertEquals(expectedFindings(), findings().all().size());
    assertTrue(badges().contains("" + expectedFindings()), "on the tab: " + badges());
    await(() -> !findings().arrangingProperty().get());
    assertEquals("Incomplete — not a clean result", headline());

    selectARow();
    clickItsConflictOnTheMap();
    seeWhatWasNotChecked();
    failToOpenAnotherReview();
    changeTheLanguage();
    Finding confirmed = confirmOne();
    exportTheMap();
    exportTheResults(confirmed);
    exportADecision(confirmed);
  }

  private Set<String> badges() {
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup(".badge").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .collect(Collectors.toSet());
  }

  private void selectARow() {
    TableView<FindingRow> table = table();
    robot.interact(() -> table.getSelectionModel().select(0));
    Finding first = table.getItems().get(0).finding().orElseThrow();
    assertEquals(first, findings().selectedProperty().get());
    assertEquals(first.id(), map().highlightProperty().get());
    assertTrue(map().view().extent().intersects(extent(first)), "the map shows the finding");
    assertEquals(first.message().en(), this.<Label>find("#message").getText());
  }

  private void clickItsConflictOnTheMap() throws TimeoutException {
    Finding wanted = conflictAlone();
    robot.interact(() -> findings().selectedProperty().set(wanted));
    robot.interact(() -> map().zoomTo(extent(wanted)));
    robot.interact(() -> findings().selectedProperty().set(null));
    await(() -> !models().ground().pictures().drawingProperty().get());
    robot.clickOn(pixel(wanted));
    Finding hit = findings().selectedProperty().get();
    assertEquals(wanted.subject(), hit.subject());
    assertEquals(Optional.of(hit), table().getSelectionModel().getSelectedItem().finding());
    await(() -> !models().ground().identify().found().isEmpty());
    assertEquals("项目用地", models().ground().identify().found().get(0).layerId());
  }

  private void seeWhatWasNotChecked() {
    robot.interact(() -> this.<Button>find("#showNotChecked").fire());
    TableView<?> ledger = find("#ledger");
    assertTrue(ledger.isVisible());
    assertEquals(3, models().answer().ledger().incompleteProperty().get());
  }

  private void failToOpenAnotherReview() throws TimeoutException {
    robot.interact(() -> wiring.actions().open(QINGHE.resolve("no-such-review.yaml")));
    await(() -> robot.lookup("#troubleRemedy").tryQuery().isPresent());
    robot.clickOn("Close");
    assertEquals(RunState.CHECKED, state());
    assertEquals("Incomplete — not a clean result", headline());
  }

  private void changeTheLanguage() {
    robot.interact(() -> this.<Button>find("#language").fire());
    assertEquals("检查不完整——不能视为无冲突", headline());
    assertEquals("开始检查", this.<Button>find("#check").getText());
  }

  private Finding confirmOne() throws TimeoutException {
    await(() -> wiring.triage().triage().readyProperty().get());
    Finding finding = conflictAlone();
    robot.interact(() -> findings().selectedProperty().set(finding));
    robot.type(KeyCode.DIGIT1);
    await(() -> wiring.triage().triage().decidedProperty().get() == 1);
    return finding;
  }

  private void exportTheMap() throws TimeoutException, IOException {
    robot.clickOn("#exportImage");
    robot.interact(
        () -> {
          this.<javafx.scene.control.TextField>find("#imageWidth").setText("900");
          this.<javafx.scene.control.TextField>find("#imageHeight").setText("600");
          this.<javafx.scene.control.TextField>find("#imageDpi").setText("96");
        });
    robot.clickOn("#saveImage");
    Path png = folder.resolve("map.png");
    await(() -> Files.exists(png));
    BufferedImage image = ImageIO.read(png.toFile());
    assertEquals(List.of(900, 600), List.of(image.getWidth(), image.getHeight()));
  }

  private void exportTheResults(Finding confirmed) throws TimeoutException, IOException {
    robot.clickOn("#exportResults");
    robot.clickOn("#format-xlsx"); // not wanted this time
    robot.clickOn("#chooseResults");
    Path results = folder.resolve("清河区2026年第一批项目用地-result");
    await(() -> Files.exists(results.resolve("report.html")));
    assertTrue(Files.exists(results.resolve("findings.gpkg")));
    await(() -> !models().exports().busyProperty().get());
    assertFalse(Files.exists(results.resolve("findings.xlsx")));
    List<String> said =
        Files.readAllLines(results.resolve("findings.jsonl")).stream()
            .filter(line -> line.contains("\"status\":\"confirmed\""))
            .toList();
    assertEquals(1, said.size());
    assertTrue(said.get(0).contains(confirmed.id()), said.get(0));
  }

  private void exportADecision(Finding confirmed) throws TimeoutException, IOException {
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    await(() -> robot.lookup("#savePages").tryQuery().isPresent());
    robot.interact(
        () -> this.<ChoiceBox<PagesKind>>find("#pagesKind").setValue(PagesKind.DECISIONS));
    await(() -> !robot.lookup("#savePages").query().isDisabled());
    robot.clickOn("#savePages");
    Path page = folder.resolve("清河区2026年第一批项目用地.pdf");
    await(() -> Files.exists(page));
    await(() -> !models().exports().busyProperty().get());
    try (PDDocument document = Loader.loadPDF(page.toFile())) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains(confirmed.rule().id() + "：确认"), text);
    }
  }

  /** A conflict whose middle no other finding of another parcel covers. */
  private Finding conflictAlone() {
    return findings().all().stream()
        .filter(finding -> finding.evidence().isPresent())
        .filter(
            finding ->
                finding.evidence().get().where().getArea() > 500
                    && findings().all().stream()
                        .filter(other -> !other.subject().equals(finding.subject()))
                        .noneMatch(other -> extent(other).intersects(extent(finding))))
        .findFirst()
        .orElseThrow();
  }

  private Point2D pixel(Finding finding) {
    MapView view = map().view();
    org.locationtech.jts.geom.Coordinate inside =
        finding.evidence().orElseThrow().where().getInteriorPoint().getCoordinate();
    double x = (inside.x - view.extent().getMinX()) / view.metresPerPixel();
    double y = (view.extent().getMaxY() - inside.y) / view.metresPerPixel();
    return this.<Pane>find("#map").localToScreen(x, y);
  }

  /** The hand-derived findings of the rules in this review's book. */
  private int expectedFindings() throws IOException {
    Set<String> rules =
        models().run().review().orElseThrow().session().book().rules().stream()
            .map(Rule::id)
            .collect(Collectors.toSet());
    try (Stream<String> lines = Files.lines(QINGHE.resolve("expected-findings.csv"))) {
      return (int) lines.filter(line -> rules.contains(line.split(",")[0])).count();
    }
  }

  private Envelope extent(Finding finding) {
    return map().sceneProperty().get().extentOf(finding);
  }

  private String headline() {
    return this.<Label>find("#headline").getText();
  }

  private TableView<FindingRow> table() {
    return find("#findings");
  }

  private <T extends javafx.scene.Node> T find(String id) {
    return robot.lookup(id).query();
  }

  private Models models() {
    return wiring.models();
  }

  private FindingsViewModel findings() {
    return models().answer().findings();
  }

  private MapViewModel map() {
    return models().ground().map();
  }

  private RunState state() {
    return models().run().stateProperty().get();
  }

  private static void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Answers the questions for files in place of the system's dialogs. */
  private static final class Answers implements Choosing {
    @Override
    public Optional<Path> review() {
      return Optional.of(QINGHE.resolve("review.yaml"));
    }

    @Override
    public Optional<Path> image(String suggested) {
      return Optional.of(folder.resolve("map.png"));
    }

    @Override
    public Optional<Path> file(String suggested, String ending) {
      return Optional.of(folder.resolve(suggested));
    }

    @Override
    public Optional<Path> results(String suggested) {
      return Optional.of(folder.resolve(suggested));
    }
  }
}
