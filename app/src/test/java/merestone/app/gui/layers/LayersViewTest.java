package merestone.app.gui.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.stage.Stage;
import merestone.app.gui.Desks;
import merestone.app.gui.OnScreen;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.map.Swatch;
import merestone.crs.CoordinateSystem;
import merestone.map.MapClass;
import merestone.map.MapLayer;
import merestone.map.MapScene;
import merestone.map.Symbol;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.review.LayerSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.locationtech.jts.geom.Envelope;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LayersViewTest {
  private final OnScreen screen = new OnScreen();
  private final Set<String> hidden = new HashSet<>();
  private final LayersViewModel model = new LayersViewModel(hidden);
  private final List<String> zoomed = new ArrayList<>();
  private Desk desk;
  private MapScene scene;

  @Start
  void start(Stage stage) {
    desk = Desks.of(screen.words());
    for (Command command : Command.values()) {
      desk.commands().define(command, () -> {});
    }
    desk.commands()
        .define(
            Command.LAYER_ZOOM,
            () -> model.selected().ifPresent(item -> zoomed.add(item.summary().id())));
    screen.show(stage, new LayersView(desk, model).root(), 280, 500);
    MapLayer farmland =
        new MapLayer("farmland", Text.same("farmland"), List.of(drawn("Farmland")), List.of());
    MapLayer redline =
        new MapLayer(
            "redline",
            Text.same("redline"),
            List.of(drawn("Ordinary zone"), drawn("Core zone")),
            List.of());
    scene =
        new MapScene(
            List.of(farmland, redline),
            List.of(),
            subject -> Optional.empty(),
            new Envelope(),
            CoordinateSystem.unknown("test"));
    model.show(
        List.of(summary("redline", 9), summary("farmland", 1067, 7), summary("plain", 3)), scene);
  }

  @Test
  void everyLayerTellsItsNameCountAndRole() {
    assertTrue(texts().containsAll(List.of("redline", "9", "1,067", "role")), texts()::toString);
  }

  @Test
  void aLayerWithSeveralClassesShowsThemUppermostFirst() {
    assertFalse(texts().contains("Core zone"));
    screen.robot().clickOn("#layerClasses");
    List<String> legend = new ArrayList<>(texts());
    legend.retainAll(List.of("Core zone", "Ordinary zone", "Farmland"));
    assertEquals(List.of("Core zone", "Ordinary zone"), legend);
    assertEquals(4, shown(Swatch.class).size());
  }

  @Test
  void titlesStandInOneLineWhetherALayerHasClassesOrNotOrIsNotDrawnAtAll() {
    Set<Double> left =
        screen.robot().lookup(".layer-title").queryAllAs(Label.class).stream()
            .filter(title -> List.of("redline", "farmland", "plain").contains(title.getText()))
            .map(title -> title.localToScene(0, 0).getX())
            .collect(Collectors.toSet());
    assertEquals(1, left.size(), left.toString());
  }

  /** In the line of a short title there is room for both. */
  @Test
  void aRoleTakesNoRoomFromTheTitle() {
    screen.doing(() -> model.show(List.of(summary("the towns and districts", 12)), scene));
    Label title =
        shown(Label.class).stream()
            .filter(label -> label.getText().startsWith("the towns"))
            .findFirst()
            .orElseThrow();
    assertTrue(title.getWidth() >= title.prefWidth(-1) - 1, title.getWidth() + " px");
    assertFalse(texts().contains("role"), texts()::toString);
  }

  @Test
  void theCheckBoxSwitchesTheLayer() {
    CheckBox first =
        screen.robot().lookup(".check-box").queryAllAs(CheckBox.class).stream()
            .filter(box -> "redline".equals(box.getAccessibleText()))
            .findFirst()
            .orElseThrow();
    screen.robot().clickOn(first);
    assertEquals(Set.of("redline"), hidden);
    screen.robot().clickOn(first);
    assertEquals(Set.of(), hidden);
  }

  @Test
  void aDoubleClickZoomsToTheLayer() {
    // Two clicks of a busy machine may be too far apart to be a double click.
    for (int i = 0; i < 5 && zoomed.isEmpty(); i++) {
      screen.robot().doubleClickOn("farmland");
    }
    assertEquals(List.of("farmland"), zoomed);
  }

  @Test
  void theTipNamesFileCrsEncodingAndProblems() {
    screen.robot().moveTo("redline"); // tips are made when the pointer comes
    String tip =
        screen.robot().lookup(".list-cell").queryAllAs(ListCell.class).stream()
            .filter(cell -> cell.getTooltip() != null)
            .map(cell -> cell.getTooltip().getText())
            .findFirst()
            .orElseThrow();
    for (String fact :
        new TreeSet<>(List.of("redline.shp", "EPSG:4548", "GBK (cpg)", "no geometry"))) {
      assertTrue(tip.contains(fact), tip);
    }
  }

  @Test
  void theTipOfManyProblemsSaysHowManyMoreThereAreAndWhere() {
    screen.robot().moveTo("farmland");
    String tip =
        screen.robot().lookup(".list-cell").queryAllAs(ListCell.class).stream()
            .filter(cell -> cell.getTooltip() != null)
            .map(cell -> cell.getTooltip().getText())
            .filter(text -> text.contains("farmland.shp"))
            .findFirst()
            .orElseThrow();
    assertEquals(5, tip.split("• no geometry", -1).length - 1);
    assertTrue(tip.endsWith("2 more: all of them are under “Inputs” below the map."), tip);
  }

  /** Cells made anew are styled anew, which keeps the window waiting. */
  @Test
  void anotherLanguageIsSaidByTheCellsThatThereAre() {
    Set<Node> before = screen.robot().lookup(".list-cell").queryAll();
    assertTrue(texts().contains("Findings"), texts()::toString);
    screen.doing(() -> screen.words().localeProperty().set(Locale.CHINESE));
    assertTrue(texts().contains("检查结果"), texts()::toString);
    assertEquals(before, screen.robot().lookup(".list-cell").queryAll());
  }

  private List<String> texts() {
    return shown(Label.class).stream().map(Label::getText).toList();
  }

  /** Cells out of use keep their parts, out of sight. */
  private <N extends Node> List<N> shown(Class<N> kind) {
    return screen.robot().lookup(kind::isInstance).queryAllAs(kind).stream()
        .filter(LayersViewTest::isShown)
        .toList();
  }

  private static boolean isShown(Node node) {
    return node == null || node.isVisible() && isShown(node.getParent());
  }

  private static MapClass drawn(String label) {
    Symbol symbol = new Symbol(Color.GREEN, Color.BLACK, 0.2, Symbol.Hatch.RISING);
    return new MapClass(Text.same(label), symbol, List.of());
  }

  private static LayerSummary summary(String id, long features) {
    return summary(id, features, 1);
  }

  private static LayerSummary summary(String id, long features, int problems) {
    Problem problem =
        new Problem(id, "geometry-null", Text.same("no geometry"), Text.same("draw it"));
    return new LayerSummary(
        id,
        "role",
        features,
        "EPSG:4548",
        Text.same("GBK (cpg)"),
        id + ".shp",
        new Envelope(),
        Collections.nCopies(problems, problem));
  }
}
