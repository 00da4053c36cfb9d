package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.map.LayerLook;
import merestone.map.MapLayer;
import merestone.map.MapScene;
import merestone.map.Symbol;
import merestone.message.UserError;
import merestone.progress.SilentProgress;
import merestone.rule.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts are those sqlite3 gives of {@code YJJBNTBHTB} in the sample. */
class ReviewLayersTest {
  private static final Path QINGHE = Path.of("..", "sample-data", "qinghe");
  private static final String FARMLAND = "永久基本农田";
  private static final Symbol GREY = Symbol.of("#11223380", "#445566", 0.7, Symbol.Hatch.LEVEL);

  private static final int PADDY = 243;
  private static final List<String> VALUES = List.of("0102", "0103");

  /** As sha256sum gives it of {@code qinghe.gpkg}. */
  private static final String SHA256 =
      "b341b7b55843c2c91e8c7fc4260330f2b06ebea6c1b6c9d441e748b382f0e141";

  @TempDir Path folder;
  private ReviewLayers layers;

  @BeforeEach
  void open() throws IOException {
    String review = Files.readString(QINGHE.resolve("review.yaml"));
    Files.writeString(
        folder.resolve("review.yaml"),
        review
            .replace("rules: sanxian.yaml", "rules: sanxian")
            .replace("path: ", "path: " + QINGHE.toAbsolutePath() + "/"));
    layers = reopened();
  }

  @Test
  void propertiesTellFieldsAndTheChecksumOfTheFile() {
    LayerProperties farmland = layers.properties(FARMLAND).orElseThrow();
    assertEquals(SHA256, farmland.files().get(0).sha256());
    assertTrue(farmland.fields().stream().anyMatch(field -> field.name().equals("DLBM")));
    assertEquals(1067, farmland.summary().features());
    assertTrue(layers.properties("nothing").isEmpty());
  }

  @Test
  void aFilterIsCountedAndWhatIsWrongWithItNamed() {
    FilterAnswer paddy = layers.filter(FARMLAND, "DLBM = '0101'", new SilentProgress());
    assertEquals(PADDY, paddy.shown());
    assertEquals(1067, paddy.all());
    assertEquals(1067, layers.filter(FARMLAND, " ", new SilentProgress()).shown());

    FilterAnswer.Fault column = fault("DLBM = '0101' AND\nDLMB = '1'");
    assertEquals(2, column.line());
    assertEquals(1, column.column());
    assertTrue(column.remedy().en().contains("DLBM"), column.remedy().en());
    String columns = fault("QQQQQQQQ = '1'").remedy().en();
    assertTrue(columns.contains("DLBM"), columns);
    assertFalse(columns.contains("geom"), columns);
    FilterAnswer.Fault syntax = fault("DLBM = '0101' ANDD BSM = '1'");
    assertEquals(1, syntax.line());
    assertEquals(15, syntax.column());
    assertEquals(8, fault("DLBM = ").column());
  }

  @Test
  void theValuesOfAColumnComeByHowOftenTheyStand() {
    assertEquals(VALUES, layers.values(FARMLAND, "DLBM", 2, new SilentProgress()));
  }

  @Test
  void aFilterLeavesFeaturesOutOfTheMapAndSaysSo() {
    MapScene scene = layers.scene(List.of(), Map.of(FARMLAND, Condition.parse("DLBM = '0101'")));
    MapLayer drawn = layer(scene, FARMLAND);
    assertEquals(PADDY, drawn.classes().stream().mapToInt(one -> one.shapes().size()).sum());
    assertEquals(FARMLAND + " (filtered)", drawn.title().en());
    assertEquals(FARMLAND + "（已筛选）", drawn.classes().get(0).label().zh());
  }

  @Test
  void aLookIsKeptBesideTheReviewAndDrawnWhereverItIsOpened() {
    LayerLook changed =
        layers
            .look(FARMLAND)
            .with(0, GREY)
            .with(Optional.of(new LayerLook.LabelLook("YJJBNTTBBH", 2)));
    layers.keepLook(FARMLAND, changed);
    ReviewLayers again = reopened();
    assertEquals(changed, again.look(FARMLAND));
    MapLayer drawn = layer(again.scene(List.of(), Map.of()), FARMLAND);
    assertEquals(GREY, drawn.classes().get(0).symbol());
    assertFalse(drawn.labels().isEmpty());
    assertTrue(again.hasOwnLook(FARMLAND));
    assertFalse(again.standardLook(FARMLAND).equals(changed));

    again.resetLook(FARMLAND);
    assertFalse(Files.exists(again.styleFile()));
    assertEquals(again.standardLook(FARMLAND), reopened().look(FARMLAND));
  }

  @Test
  void aLayerOfSeveralClassesKeepsThem() {
    LayerLook look = layers.look("城镇开发边界");
    assertEquals(4, look.classes().size());
    layers.keepLook("城镇开发边界", look.with(1, GREY));
    LayerLook again = reopened().look("城镇开发边界");
    assertEquals(GREY, again.classes().get(1).symbol());
    assertEquals(look.classes().get(0), again.classes().get(0));
  }

  @Test
  void anOrderIsKeptBesideTheReview() {
    List<String> usual = titles(layers);
    assertEquals(List.of("乡镇", "城镇开发边界", FARMLAND, "生态保护红线", "项目用地"), usual);
    layers.keepOrder(List.of("生态保护红线", FARMLAND));
    assertEquals(List.of("乡镇", "城镇开发边界", "生态保护红线", FARMLAND, "项目用地"), titles(reopened()));
  }

  @Test
  void aStyleFileWrittenByHandIsReadAndNotOverwritten() throws IOException {
    Path own = folder.resolve("review.styles.yaml");
    String byHand =
        "layers:\n  - { role: farmland, rest: { fill: \"#010203\", outline: \"#040506\","
            + " outlineMm: 1, hatch: none } }\n";
    Files.writeString(own, byHand);
    ReviewLayers hand = reopened();
    assertEquals("#010203", hand.look(FARMLAND).classes().get(0).symbol().hexFill());
    UserError refused = assertThrows(UserError.class, () -> hand.keepOrder(List.of(FARMLAND)));
    assertEquals("styles-foreign", refused.problem().code());
    assertEquals(byHand, Files.readString(own));
  }

  @Test
  void aStyleFileThatTheReviewNamesIsDrawnAndTheReviewsOwnOverIt() throws IOException {
    Files.writeString(
        folder.resolve("city.yaml"),
        "findings: { block: { fill: \"#0a0b0c\", outline: \"#0d0e0f\", outlineMm: 1,"
            + " hatch: none } }\n");
    Path review = folder.resolve("review.yaml");
    Files.writeString(review, "styles: city.yaml\n" + Files.readString(review));
    ReviewLayers named = reopened();
    named.keepLook(FARMLAND, named.look(FARMLAND).with(0, GREY));
    MapScene scene = reopened().scene(List.of(), Map.of());
    assertEquals("#0a0b0c", scene.styles().symbol(merestone.map.ConflictKind.BLOCK).hexFill());
    assertEquals(GREY, layer(scene, FARMLAND).classes().get(0).symbol());
  }

  private FilterAnswer.Fault fault(String ecql) {
    return layers.filter(FARMLAND, ecql, new SilentProgress()).fault().orElseThrow();
  }

  private static List<String> titles(ReviewLayers layers) {
    return layers.scene(List.of(), Map.of()).layers().stream().map(MapLayer::id).toList();
  }

  private static MapLayer layer(MapScene scene, String id) {
    return scene.layers().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private ReviewLayers reopened() {
    return ReviewSession.open(folder.resolve("review.yaml"), new SilentProgress()).inDetail();
  }
}
