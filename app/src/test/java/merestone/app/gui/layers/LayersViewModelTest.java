package merestone.app.gui.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import merestone.crs.CoordinateSystem;
import merestone.map.MapLayer;
import merestone.map.MapScene;
import merestone.message.Text;
import merestone.review.LayerSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class LayersViewModelTest {
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

  private static MapLayer drawn(String id) {
    return new MapLayer(id, Text.same(id), List.of(), List.of());
  }

  private static LayerSummary summary(String id) {
    return new LayerSummary(
        id, id, 1, "EPSG:4548", "UTF-8 (cpg)", id + ".shp", new Envelope(), List.of());
  }
}
