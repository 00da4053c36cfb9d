package merestone.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import merestone.map.page.PageBlock;
import merestone.map.page.PageContent;
import merestone.map.page.PageLayout;
import merestone.message.Language;
import merestone.message.Text;
import merestone.message.UserError;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class MapPageTest {
  private static final Envelope KILOMETRE = new Envelope(0, 1000, 0, 1000);

  /** Two fields a kilometre apart, of a colour nothing else on the page has. */
  private static MapScene twoFields() {
    return new Sketch()
        .layer(
            "parcels",
            "POLYGON((0 500,20 500,20 520,0 520,0 500))",
            "POLYGON((980 500,1000 500,1000 520,980 520,980 500))")
        .scene();
  }

  private static byte[] bytes(MapPage page, PictureFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(page.picture(), "t", out);
    return out.toByteArray();
  }

  /** At 1:n a kilometre is 1 000 000 / n mm on paper: at 1:5000 200 mm, at 1:10000 100 mm. */
  @ParameterizedTest
  @CsvSource({"A4, 5000, 200", "A4, 10000, 100", "A0, 2000, 500", "A3, 25000, 40"})
  void aKilometreOnPaperIsWhatTheScaleSays(String size, int scale, double mm) {
    PageLayout layout = Pages.layout(size, true, scale);
    Envelope middle = new Envelope(499, 501, 499, 501);
    MapPage page = Pages.page(twoFields(), layout, Pages.content(Text.same("T"), middle), 127);
    Coordinate west = page.onPaper(new Coordinate(0, 510));
    Coordinate east = page.onPaper(new Coordinate(1000, 510));
    assertEquals(scale, page.scale(), 1e-6);
    assertEquals(mm, west.distance(east), mm * 1e-9);
  }

  /**
   * Measured on the picture itself, not from the plan: the outer edges of the two fields are 100 mm
   * apart at 1:10000. 254 dpi are 10 pixels per mm; an outline is 0.22 mm wide.
   */
  @ParameterizedTest
  @EnumSource(
      value = PictureFormat.class,
      names = {"PNG", "PDF"})
  void theScaleIsTrueOnThePictureItself(PictureFormat format) throws IOException {
    PageLayout layout = Pages.layout("A4", true, 10_000);
    MapPage page = Pages.page(twoFields(), layout, Pages.content(Text.same("T"), KILOMETRE), 254);
    BufferedImage image =
        format == PictureFormat.PNG ? page.picture().image() : rendered(page, 254);
    Coordinate middle = page.onPaper(new Coordinate(500, 510));
    int row = (int) Math.round(middle.y * 10);
    List<Integer> dark = new ArrayList<>();
    for (int x = (int) (middle.x * 10) - 700; x < middle.x * 10 + 700; x++) {
      if ((image.getRGB(x, row) & 0xFF) < 170 && (image.getRGB(x, row) >> 16 & 0xFF) < 120) {
        dark.add(x);
      }
    }
    double pixels = Collections.max(dark) - Collections.min(dark);
    assertEquals(1000 + 2.2, pixels, 3);
  }

  private static BufferedImage rendered(MapPage page, int dpi) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(page, PictureFormat.PDF))) {
      return new PDFRenderer(document).renderImageWithDPI(0, dpi);
    }
  }

  @Test
  void textOfAPdfCanBeReadOutAlsoWhatNoFaceHas() throws IOException {
    PageContent content =
        Pages.content(
            Text.same("\uD842\uDFB7家镇审查"), // U+20BB7, which the face does not have
            KILOMETRE,
            new PageBlock.Lines(Text.same("依据"), List.of(Text.same("自然资发〔2022〕142号"))));
    MapPage page = Pages.page(twoFields(), Pages.layout("A4", true, 10_000), content, 200);
    try (PDDocument document = Loader.loadPDF(bytes(page, PictureFormat.PDF))) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("家镇审查"), text);
      assertTrue(text.contains("自然资发〔2022〕142号"), text);
      assertTrue(text.contains("第二行"), text);
      document
          .getPage(0)
          .getResources()
          .getXObjectNames()
          .forEach(name -> assertFalse(name.getName().startsWith("Im"), name.getName()));
    }
    boolean spelt = !MapFonts.isShown(0x20BB7);
    String faults = page.faults().toString();
    assertEquals(spelt, faults.contains("U+20BB7"), faults);
  }

  /** Hatching stays lines: a picture with every hatch holds no image and no pattern. */
  @Test
  void anSvgHasShapesOnlyAndPointsNowhere() throws IOException {
    MapPainter painter = new MapPainter(District.scene(60));
    MapSheet sheet = new MapSheet(painter);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PictureFormat.SVG.write(
        sheet.picture(
            SheetText.titled(Text.same("图")), SheetOptions.of(900, 700, 100, Language.BOTH)),
        "图 & <题>",
        out);
    String svg = out.toString(StandardCharsets.UTF_8);
    assertTrue(svg.contains("width=\"228.60mm\""), svg.substring(0, 600)); // 9 inches
    assertTrue(svg.contains("图 &amp; &lt;题&gt;"), "title");
    assertFalse(svg.contains("<image") || svg.contains("<pattern"), "pixels");
    assertFalse(
        svg.replace("http://www.w3.org/", "").contains("http://"), "a link to somewhere else");
  }

  @ParameterizedTest
  @EnumSource(PictureFormat.class)
  void theSamePageGivesTheSameBytes(PictureFormat format) throws IOException {
    PageLayout layout = Pages.layout("A5", true);
    PageContent content = Pages.content(Text.same("题"), KILOMETRE);
    byte[] first = bytes(Pages.page(twoFields(), layout, content, 72), format);
    byte[] second = bytes(Pages.page(twoFields(), layout, content, 72), format);
    assertTrue(first.length > 1000);
    assertArrayEquals(first, second);
  }

  @Test
  void aPageWithEverythingInOrderHasNoFaults() {
    MapPage page =
        Pages.page(
            twoFields(),
            Pages.layout("A4", true, 10_000),
            Pages.content(Text.same("清河"), KILOMETRE),
            100);
    assertEquals(List.of(), page.faults());
  }

  /** A kilometre does not fit into A4 at 1:500, so a scale that is not allowed has to be taken. */
  @Test
  void aPageThatCannotKeepToItsScalesSaysSo() {
    MapPage page =
        Pages.page(
            twoFields(),
            Pages.layout("A4", true, 500),
            Pages.content(Text.same("T"), KILOMETRE),
            100);
    assertTrue(page.faults().toString().contains("比例尺"), page.faults().toString());
    String said = page.sayingFaults().content().notes().get(0).zh();
    assertTrue(said.startsWith("※ 本页未通过自检：版面所列比例尺都容纳不下"), said);
  }

  @Test
  void aTitleThatMustBeCutIsAFault() {
    String title = "某省某市某区某镇人民政府驻地城镇开发边界局部优化方案".repeat(12);
    MapPage page =
        Pages.page(
            twoFields(),
            Pages.layout("A5", true, 10_000, 20_000),
            Pages.content(Text.same(title), KILOMETRE),
            100);
    assertTrue(page.faults().toString().contains("截断"), page.faults().toString());
  }

  @Test
  void aTableThatIsTooLongSaysHowMuchIsLeftOut() {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 1; i <= 3000; i++) {
      rows.add(List.of("J" + i, "4355650.000", "39499000.000"));
    }
    PageBlock table =
        new PageBlock.Table(
            Text.same("界址点"),
            List.of(Text.same("点"), Text.same("X"), Text.same("Y")),
            rows,
            Text.same("另有 {0} 点"));
    for (boolean landscape : new boolean[] {true, false}) {
      MapPage page =
          Pages.page(
              twoFields(),
              Pages.layout("A4", landscape, 10_000, 25_000),
              Pages.content(Text.same("T"), KILOMETRE, table),
              100);
      assertEquals(List.of(), page.faults());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A5, true",
    "A5, false",
    "A4, true",
    "A4, false",
    "A3, true",
    "A0, true",
    "A0, false",
  })
  void noBoxLiesOnAnotherNorOutsideThePaper(String size, boolean landscape) {
    String words = "新疆维吾尔自治区伊犁哈萨克自治州察布查尔锡伯自治县种羊场街道办事处辖区范围内用地";
    PageBlock lines = new PageBlock.Lines(Text.same("依据"), List.of(Text.same(words.repeat(2))));
    PageBlock fields =
        new PageBlock.Fields(Text.same("签字"), List.of(Text.same("审查人"), Text.same("日期")));
    for (PageContent content :
        List.of(
            Pages.content(Text.same(words), KILOMETRE, lines, fields),
            Pages.content(Text.same("T"), new Envelope()))) {
      MapPage page = Pages.page(District.scene(60), Pages.layout(size, landscape), content, 60);
      List<Rectangle2D> boxes = boxes(page.plan());
      Rectangle2D paper =
          new Rectangle2D.Double(0, 0, page.picture().width(), page.picture().height());
      for (Rectangle2D box : boxes) {
        assertTrue(paper.contains(box), box + " is outside " + paper);
        for (Rectangle2D other : boxes) {
          assertTrue(box == other || !box.intersects(other), box + " lies on " + other);
        }
      }
      assertTrue(page.plan().map().width > 60 && page.plan().map().height > 60);
    }
  }

  private static List<Rectangle2D> boxes(PagePlan plan) {
    List<Rectangle2D> boxes = new ArrayList<>();
    plan.head().forEach(words -> boxes.add(words.box()));
    boxes.addAll(List.of(plan.tag().box(), plan.notes().box(), plan.map(), plan.overview()));
    boxes.addAll(List.of(plan.legend(), plan.blocks(), plan.scale()));
    boxes.removeIf(box -> box.getWidth() < 0.01 || box.getHeight() < 0.01);
    return boxes;
  }

  /** The logo is a square of pure green; nothing else on a page is. */
  @Test
  void theLogoStandsAtTheHead(@TempDir Path folder) throws IOException {
    BufferedImage green = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 400; i++) {
      green.setRGB(i % 20, i / 20, 0x00FF00);
    }
    Path file = folder.resolve("logo.png");
    ImageIO.write(green, "png", file.toFile());
    PageLayout plain = Pages.layout("A5", true);
    PageLayout layout =
        new PageLayout(
            plain.paper(),
            plain.marginMm(),
            plain.typeMm(),
            plain.panel(),
            plain.scales(),
            plain.furniture(),
            plain.words(),
            Optional.of(file));
    MapPage page = Pages.page(twoFields(), layout, Pages.content(Text.same("T"), KILOMETRE), 100);
    Rectangle2D box = page.plan().logo();
    int middle = page.picture().image().getRGB((int) box.getCenterX(), (int) box.getCenterY());
    assertEquals(0x00FF00, middle & 0xFFFFFF);
    Files.writeString(file, "no picture");
    assertThrows(
        UserError.class,
        () -> Pages.page(twoFields(), layout, Pages.content(Text.same("T"), KILOMETRE), 100));
  }

  /** A preview is the page itself at another size: half as large, the same picture. */
  @Test
  void aPreviewShowsWhatIsPrinted() {
    MapPage page =
        Pages.page(
            twoFields(),
            Pages.layout("A4", true, 10_000),
            Pages.content(Text.same("T"), KILOMETRE),
            100);
    BufferedImage whole = page.picture().image();
    BufferedImage small =
        new BufferedImage(whole.getWidth() / 2, whole.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
    page.picture().preview(small);
    BufferedImage shrunk = Likeness.scaled(whole, small.getWidth(), small.getHeight());
    Likeness like = Likeness.of(shrunk, small);
    assertTrue(like.mean() < 3, like.toString());
  }
}
