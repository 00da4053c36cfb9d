package merestone.app.gui.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import merestone.crs.CoordinateSystem;
import merestone.map.MapClass;
import merestone.map.MapLayer;
import merestone.map.MapScene;
import merestone.map.Symbol;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.review.BrokenLayer;
import merestone.review.LayerPart;
import merestone.review.LayerSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class LayersViewModelTest {
  private static final BrokenLayer LOST =
      new BrokenLayer(
          0,
          "lost",
          "towns",
          "lost.shp",
          List.of(new Problem("lost.shp", "file-missing", Text.same("gone"), Text.same("look"))));

  private final Set<String> hidden = new HashSet<>();
  private final LayersViewModel model = new LayersViewModel(hidden);

  @BeforeEach
  void show() {
    MapScene scene =
        new MapScene(
            List.of(drawn("farmland"), drawn("redline"), drawn("parcels")),
            List.of(),
            subject -> Optional.empty(),
            new Envelope(),
            CoordinateSystem.unknown("test"));
    model.show(
        List.of(summary("parcels"), summary("points"), summary("redline"), summary("farmland")),
        scene);
  }

  @Test
  void theUppermostLayerComesFirstAndOneThatIsNotDrawnLast() {
    assertEquals(
        List.of("parcels", "redline", "farmland", "points"),
        model.items().stream().map(item -> item.summary().id()).toList());
  }

  @Test
  void aLayerSwitchedOffIsHiddenUntilSwitchedOnAgain() {
    model.items().get(1).visibleProperty().set(false);
    assertEquals(Set.of("redline"), hidden);
    model.items().get(1).visibleProperty().set(true);
    assertEquals(Set.of(), hidden);
  }

  @Test
  void aSingleLayerCanBeShownAloneAndAllAgain() {
    model.showOnly(model.items().get(2));
    assertEquals(Set.of("parcels", "redline", "points"), hidden);
    model.showAll();
    assertEquals(Set.of(), hidden);
  }

  @Test
  void layersStandUnderTheHeadOfTheirPartInDrawingOrder() {
    model.know(LayersViewModelTest::part, List.of(LOST));
    assertEquals(
        List.of(
            "lost",
            "findings",
            "[parcels]",
            "parcels",
            "[redline, farmland]",
            "redline",
            "farmland",
            "[points]",
            "points"),
        lines());
    model.move(model.items().get(0), 1);
    assertEquals(
        List.of(
            "lost",
            "findings",
            "[redline]",
            "redline",
            "[parcels]",
            "parcels",
            "[farmland]",
            "farmland",
            "[points]",
            "points"),
        lines());
  }

  @Test
  void aGroupMovesAsAWholeOverTheNextOneAndStaysSelected() {
    model.know(LayersViewModelTest::part, List.of());
    List<List<String>> told = new ArrayList<>();
    model.reorderBy(told::add);
    LayerRow.Group control = (LayerRow.Group) model.rows().get(3);
    model.move(control, -1);
    assertEquals(
        List.of(
            "findings",
            "[redline, farmland]",
            "redline",
            "farmland",
            "[parcels]",
            "parcels",
            "[points]",
            "points"),
        lines());
    assertEquals(List.of(List.of("parcels", "farmland", "redline")), told);
    LayerRow.Group moved = (LayerRow.Group) model.selectedProperty().get();
    assertEquals(control.layers(), moved.layers());
    model.move(moved, -1);
    assertEquals(1, told.size(), "at the top it stays");
    model.move(moved, 1);
    assertEquals("[parcels]", lines().get(1));
  }

  @Test
  void aGroupDroppedBesideALayerOfAnotherGroupLandsBesideThatGroup() {
    model.know(LayersViewModelTest::part, List.of());
    LayerRow.Group parcels = (LayerRow.Group) model.rows().get(1);
    LayerRow redline = model.rows().get(4);
    model.place(parcels, model.groupOf(redline).orElseThrow(), true);
    assertEquals(
        List.of("redline", "farmland", "parcels", "points"),
        model.items().stream().map(item -> item.summary().id()).toList());
    assertTrue(model.groupOf(model.rows().get(0)).isEmpty(), "findings are no group");
  }

  @Test
  void anotherOrderIsToldFromTheBottomUpWithoutWhatIsNotDrawn() {
    List<List<String>> told = new ArrayList<>();
    model.reorderBy(told::add);
    model.move(model.items().get(1), -1);
    model.place(model.items().get(0), model.items().get(2), true);
    assertEquals(
        List.of(
            List.of("farmland", "parcels", "redline"), List.of("redline", "farmland", "parcels")),
        told);
    model.move(model.items().get(0), -1);
    assertEquals(2, told.size());
  }

  @Test
  void theHeadOfAGroupSwitchesItsLayersOnly() {
    model.know(LayersViewModelTest::part, List.of());
    LayerRow.Group control =
        model.rows().stream()
            .filter(row -> row instanceof LayerRow.Group group && group.layers().size() == 2)
            .map(LayerRow.Group.class::cast)
            .findFirst()
            .orElseThrow();
    control.show(false);
    assertEquals(Set.of("redline", "farmland"), hidden);
    assertFalse(control.isVisible());
  }

  @Test
  void aLayerTakenOffTheMapComesBackWithAllOthers() {
    model.remove(model.items().get(0));
    assertEquals(Set.of("parcels"), hidden);
    assertFalse(lines().contains("parcels"));
    model.showAll();
    assertTrue(lines().contains("parcels"));
    assertEquals(Set.of(), hidden);
  }

  private List<String> lines() {
    return model.rows().stream().map(LayersViewModelTest::line).toList();
  }

  private static String line(LayerRow row) {
    if (row instanceof LayerRow.Line line) {
      return line.item().summary().id();
    }
    if (row instanceof LayerRow.Group group) {
      return group.layers().stream().map(item -> item.summary().id()).toList().toString();
    }
    return row instanceof LayerRow.Broken broken ? broken.layer().title() : "findings";
  }

  private static LayerPart part(String role) {
    return role.equals("parcels") ? LayerPart.PROPOSED : LayerPart.CONTROL;
  }

  private static MapLayer drawn(String id) {
    Symbol symbol = Symbol.of("#ffffff", "#000000", 0.2, Symbol.Hatch.NONE);
    MapClass all = new MapClass(Text.same(id), symbol, List.of());
    return new MapLayer(id, Text.same(id), List.of(all), List.of());
  }

  private static LayerSummary summary(String id) {
    return new LayerSummary(
        id, id, 1, "EPSG:4548", Text.same("UTF-8"), id + ".shp", new Envelope(), List.of());
  }
}
