package merestone.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import merestone.app.gui.desk.Command;
import merestone.app.gui.layers.LayerAsking;
import merestone.app.gui.layers.LayerItem;
import merestone.app.gui.layers.LayerRow;
import merestone.app.gui.layers.LayersViewModel;
import merestone.app.gui.layers.SymbolViewModel;
import merestone.app.gui.parts.Words;
import merestone.app.gui.run.RunState;
import merestone.map.MapLayer;
import merestone.review.BrokenLayer;
import merestone.review.LayerProperties;
import merestone.review.SourceRepair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A review with a lost layer: repaired, put in another order, filtered, drawn otherwise. */
@ExtendWith(ApplicationExtension.class)
class LayersJourneyTest {
  private static final Path QINGHE = Path.of("..", "sample-data", "qinghe").toAbsolutePath();
  private static final String FARMLAND = "永久基本农田";

  @TempDir static Path folder;

  private final FxRobot robot = new FxRobot();
  private final Path review = folder.resolve("review.yaml");
  private final List<String> asked = new ArrayList<>();
  private Wiring wiring;

  @Start
  void start(Stage stage) {
    wiring = WholeWindow.on(stage, folder);
    wiring.layers().askBy(new Answers());
    wiring.show();
  }

  @Test
  void aLostLayerIsRepairedOrderedFilteredAndDrawnOtherwise() throws TimeoutException, IOException {
    String written =
        Files.readString(QINGHE.resolve("review.yaml"))
            .replace("rules: sanxian.yaml", "rules: sanxian")
            .replace("path: ", "path: " + QINGHE + "/")
            .replace(QINGHE + "/qinghe.gpkg#YJJBNTBHTB", "gone/lost.gpkg#YJJBNTBHTB");
    Files.writeString(review, written);
    robot.interact(() -> wiring.models().run().open(review));
    await(() -> state() == RunState.READY);
    assertEquals(4, layers().items().size());

    repair(written);
    order();
    filter();
    draw();
  }

  private void repair(String written) throws TimeoutException, IOException {
    LayerRow.Broken broken = (LayerRow.Broken) layers().rows().get(0);
    assertEquals(FARMLAND, broken.layer().title());
    robot.interact(() -> layers().selectedProperty().set(broken));
    robot.interact(() -> wiring.commands().run(Command.LAYER_REPAIR));
    await(() -> layers().items().size() == 5);
    assertEquals(List.of("source", "mayWrite"), asked);
    assertEquals(otherLines(written), otherLines(Files.readString(review)));
  }

  /** All but the line of the path that was lost. */
  private static List<String> otherLines(String text) {
    return text.lines().filter(line -> !line.contains("YJJBNTBHTB")).toList();
  }

  private void order() throws TimeoutException, IOException {
    assertEquals("项目用地", layers().items().get(0).title().en());
    select("项目用地");
    assertEquals("项目用地", layers().selected().orElseThrow().title().en());
    robot.interact(() -> wiring.commands().run(Command.LAYER_DOWN));
    WaitForAsyncUtils.waitForFxEvents();
    assertEquals("项目用地", layers().items().get(1).title().en());
    await(() -> drawn().indexOf("项目用地") == 3);
    assertTrue(Files.readString(folder.resolve("review.styles.yaml")).contains("order:"));
  }

  /** sqlite3 counts 243 of 1067 with DLBM 0101. */
  private void filter() throws TimeoutException {
    select(FARMLAND);
    robot.interact(() -> wiring.commands().run(Command.LAYER_FILTER));
    type("DLMB = '0101'");
    await(() -> this.<Label>find("#layerFilterOutcome").getText().contains("DLMB"));
    assertTrue(layers().filters().isEmpty());
    type("DLBM = '0101'");
    await(() -> !layers().filters().isEmpty());
    await(() -> layer(FARMLAND).title().en().endsWith("(filtered)"));
    assertEquals("243 of 1,067 features", this.<Label>find("#layerFilterOutcome").getText());
    type("");
    await(() -> layer(FARMLAND).title().en().equals(FARMLAND));
  }

  private void draw() throws TimeoutException {
    robot.interact(() -> wiring.commands().run(Command.LAYER_SYMBOL));
    await(() -> symbol().equals("#123456"));
    robot.interact(() -> wiring.commands().run(Command.LAYER_SYMBOL));
    await(() -> !symbol().equals("#123456"));
    LayerItem item = layers().selected().orElseThrow();
    robot.interact(() -> wiring.commands().run(Command.LAYER_REMOVE));
    assertTrue(wiring.models().ground().map().hidden().contains(FARMLAND));
    assertFalse(
        layers().rows().stream()
            .anyMatch(row -> row instanceof LayerRow.Line line && line.item() == item));
  }

  private String symbol() {
    return layer(FARMLAND).classes().get(0).symbol().hexOutline();
  }

  private void type(String text) {
    TextField field = find("#layerFilter");
    robot.interact(() -> field.setText(text));
    robot.interact(() -> field.fireEvent(new javafx.event.ActionEvent()));
  }

  private void select(String title) {
    robot.interact(
        () ->
            layers().rows().stream()
                .filter(
                    row ->
                        row instanceof LayerRow.Line line && line.item().title().en().equals(title))
                .forEach(layers().selectedProperty()::set));
  }

  private List<String> drawn() {
    return wiring.models().ground().map().sceneProperty().get().layers().stream()
        .map(MapLayer::id)
        .toList();
  }

  private MapLayer layer(String id) {
    return wiring.models().ground().map().sceneProperty().get().layers().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private LayersViewModel layers() {
    return wiring.models().ground().layers();
  }

  private RunState state() {
    return wiring.models().run().stateProperty().get();
  }

  private <T extends javafx.scene.Node> T find(String query) {
    return robot.lookup(query).query();
  }

  private void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Answers as a user would: a colour first, then the standard again. */
  private final class Answers implements LayerAsking {
    private int looks;

    @Override
    public Optional<Path> source(BrokenLayer layer) {
      asked.add("source");
      return Optional.of(QINGHE.resolve("qinghe.gpkg"));
    }

    @Override
    public boolean mayWrite(SourceRepair repair) {
      asked.add("mayWrite");
      return true;
    }

    @Override
    public Optional<Edited> look(String title, SymbolViewModel symbol) {
      looks++;
      symbol.outlineProperty().set("#123456");
      return Optional.of(looks == 1 ? new Edited.Keep(symbol.look()) : new Edited.Standard());
    }

    @Override
    public void tell(LayerProperties properties, Words words) {
      throw new AssertionError("not asked for");
    }
  }
}
