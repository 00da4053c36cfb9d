package merestone.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import merestone.message.Language;
import merestone.message.Text;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

class MapSheetTest {
  private static final Text NONE = Text.same("");
  private static final String LONG_ZH = "青屏山生态保护红线与永久基本农田及城镇开发边界符合性审查示意图".repeat(4);
  private static final String LONG_EN =
      "Conformity of the proposed parcels with the three control lines of the district ".repeat(4);
  private static final SheetText LONG =
      new SheetText(
          new Text(LONG_ZH, LONG_EN),
          new Text(LONG_ZH, LONG_EN),
          new Text(LONG_ZH, LONG_EN),
          new Text(LONG_ZH, LONG_EN),
          "2026-01-01");
  private static final SheetText SHORT = SheetText.titled(Text.same("T"));

  private static MapSheet sheet(Sketch sketch) {
    return new MapSheet(new MapPainter(sketch.scene()));
  }

  private static Sketch twoFields() {
    return new Sketch()
        .layer("farmland", "POLYGON((0 0,1000 0,1000 1000,0 1000,0 0))")
        .layer(
            "redline",
            "POLYGON((-9000 -9000,9000 -9000,9000 9000,-9000 9000,-9000 -9000),"
                + "(-5000 -5000,-5000 5000,5000 5000,5000 -5000,-5000 -5000))");
  }

  @ParameterizedTest(name = "{0} x {1} at {2} dpi, {3}")
  @CsvSource({
    "800, 600, 96, ZH", "800, 600, 96, BOTH", "900, 700, 96, EN", "1600, 1000, 96, BOTH",
    "900, 1250, 96, BOTH", "4961, 3508, 300, BOTH", "800, 600, 300, EN", "300, 300, 96, ZH",
  })
  void noBoxLiesOnAnotherHoweverLongTheTexts(int width, int height, double dpi, Language in) {
    SheetOptions options = SheetOptions.of(width, height, dpi, in);
    MapSheet sheet = new MapSheet(new MapPainter(District.scene(60)));
    for (SheetText words : List.of(LONG, SHORT)) {
      SheetLayout layout = sheet.layout(words, options);
      List<Rectangle2D> boxes = layout.boxes();
      Rectangle2D page = new Rectangle2D.Double(0, 0, width, height);
      for (int i = 0; i < boxes.size(); i++) {
        assertTrue(boxes.get(i).isEmpty() || page.contains(boxes.get(i)), "box " + i + " off page");
        for (int j = 0; j < i; j++) {
          assertFalse(boxes.get(i).intersects(boxes.get(j)), "boxes " + j + " and " + i);
        }
      }
      assertTrue(layout.neat().contains(layout.map()), "the map is in its frame");
      assertTrue(layout.map().width * layout.map().height > width * height / 6, "map too small");
      for (Legend.Placed row : sheet.legend(layout, options).rows()) {
        assertEquals(layout.legend(), layout.legend().createUnion(row.box()), "legend overflows");
      }
    }
  }

  @Test
  void aTitleOfOrdinaryLengthIsShownToItsLastCharacter() {
    SheetOptions options = SheetOptions.of(800, 600, 96, Language.ZH);
    String title = LONG_ZH.substring(0, 60);
    SheetText words = SheetText.titled(Text.same(title));
    Paragraph set = sheet(twoFields()).layout(words, options).title().words();
    assertEquals(title, String.join("", set.lines()));
  }

  @Test
  void theLegendListsOnlyWhatIsOnTheSheet() {
    MapSheet sheet = sheet(twoFields());
    assertEquals(List.of("图例", "redline", "farmland"), lines(sheet, all()));
    SheetOptions near = all().showing(new Envelope(400, 600, 400, 600));
    assertEquals(List.of("图例", "farmland"), lines(sheet, near), "in the hole of the red line");
    SheetOptions west = all().showing(new Envelope(-8000, -7000, 0, 1000));
    assertEquals(List.of("图例", "redline"), lines(sheet, west));
    assertEquals(List.of("图例", "redline"), lines(sheet, all().hiding(Set.of("farmland"))));
  }

  @Test
  void theLegendCountsFindingsOnTheSheetAndOwnsUpToTheOthers() {
    Sketch sketch = twoFields();
    sketch.conflict("A", Level.BLOCK, Sketch.wkt("POLYGON((450 450,550 450,550 550,450 450))"));
    sketch.conflict("B", Level.BLOCK, Sketch.wkt("POLYGON((500 500,560 450,550 550,500 500))"));
    sketch.conflict("C", Level.WARN, Sketch.wkt("POLYGON((460 450,550 450,550 550,460 450))"));
    sketch.conflict(
        "D", Level.WARN, Sketch.wkt("POLYGON((8000 8000,8001 8000,8001 8001,8000 8000))"));
    sketch.finding("E", Level.BLOCK, merestone.finding.Finding.Kind.UNDECIDED, null, 7);
    SheetOptions near = all().showing(new Envelope(400, 600, 400, 600));
    assertEquals(
        List.of("审查结果", "禁止\u00a0×\u00a02", "警告\u00a0×\u00a01", "另有 2 条不在本图显示"),
        lines(sheet(sketch), near).subList(0, 4));
  }

  @Test
  void aLegendWithoutRoomSaysHowManyLinesAreMissing() {
    Sketch sketch = new Sketch();
    for (int i = 0; i < 90; i++) {
      sketch.layer("layer number " + i, "POLYGON((0 0,9 0,9 9,0 9,0 0))");
    }
    MapSheet sheet = sheet(sketch);
    SheetOptions options = SheetOptions.of(800, 600, 96, Language.EN);
    List<String> lines = lines(sheet, options);
    // the heading, some of 90 layers, and the note: 91 lines in all are wanted
    int shown = lines.size() - 1;
    assertEquals(91 - shown + " more not listed", lines.get(shown));
  }

  @Test
  void theScaleIsRoundAndTheGroundAskedForIsWholeOnTheSheet() {
    Envelope ground = new Envelope(120, 3333, -70, 450);
    SheetOptions options = all().showing(ground);
    MapSheet sheet = sheet(twoFields());
    MapView view = sheet.view(sheet.layout(SHORT, options).map(), options);
    assertTrue(view.extent().contains(ground));
    // 1:n with n = metres per pixel * pixels per inch / metres per inch
    double number = view.metresPerPixel() * 96 / 0.0254;
    assertEquals(0, number % 1000, 1e-6, "1:" + number);
  }

  @Test
  void aSheetOfNothingIsDrawnToo() throws IOException {
    MapSheet sheet = sheet(new Sketch());
    assertEquals(List.of(), lines(sheet, all()));
    assertTrue(PngFile.bytes(sheet.image(SHORT, all()), 96).length > 1000);
  }

  @Test
  void theSameSheetHasTheSameBytes() throws IOException {
    SheetText words = new SheetText(Text.same("甲"), Text.same("乙"), NONE, NONE, "");
    byte[] once = PngFile.bytes(sheet(twoFields()).image(words, all()), 96);
    byte[] again = PngFile.bytes(sheet(twoFields()).image(words, all()), 96);
    assertArrayEquals(once, again);
  }

  /** The bar is drawn and its black ends are measured: pixels times metres per pixel. */
  @ParameterizedTest(name = "{0} m a pixel")
  @CsvSource({"1, 200", "0.37, 50", "12.5, 2000", "3, 500"})
  void theScaleBarIsAsLongAsItSays(double metresPerPixel, double metres) {
    ScaleBar bar = ScaleBar.within(210, metresPerPixel);
    assertEquals(metres, bar.metres());
    BufferedImage image = new BufferedImage(400, 80, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 400, 80);
    SheetSkin skin = new SheetSkin(MapStyles.standard().ink(), 12, Language.EN);
    bar.draw(g, 50, 10, skin.small(), skin);
    g.dispose();
    int row = 10 + (int) (skin.small().lineHeight() + skin.small().size() * 0.2);
    int[] dark = IntStream.range(0, 400).filter(x -> (image.getRGB(x, row) & 0xFF) < 160).toArray();
    double length = (dark[dark.length - 1] - dark[0]) * metresPerPixel;
    assertEquals(50, dark[0], 1);
    assertEquals(metres, length, 1.5 * metresPerPixel);
  }

  private static SheetOptions all() {
    return SheetOptions.of(1000, 700, 96, Language.ZH);
  }

  private static List<String> lines(MapSheet sheet, SheetOptions options) {
    return sheet.legend(sheet.layout(SHORT, options), options).rows().stream()
        .map(row -> row.entry().words())
        .toList();
  }
}
