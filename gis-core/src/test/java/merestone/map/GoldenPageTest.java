package merestone.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import merestone.map.page.BoundaryPoint;
import merestone.map.page.PageBlock;
import merestone.map.page.PageContent;
import merestone.message.Language;
import merestone.message.Text;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;

/**
 * Pages held against pictures that a person looked at and kept; see {@link Likeness} for what
 * counts as a difference. After an intended change, {@code -Dmerestone.golden=write} writes the
 * pictures anew into the test resources, to be looked at before they are committed.
 */
class GoldenPageTest {
  private static final double DPI = 72;
  private static final double MEAN = 0.6;
  private static final int PEAK = 40;

  /** Another renderer draws edges and hatching by rules of its own; fills and places agree. */
  private static final double MEAN_OF_PDF = 4;

  private static MapPage page(String size, boolean landscape) {
    MapScene scene = District.scene(60);
    Envelope ground = new Envelope(39_515_000, 39_519_000, 3_458_000, 3_461_000);
    List<BoundaryPoint> points =
        BoundaryPoint.of(
            Sketch.wkt(
                "POLYGON((39516000 3459000,39517500 3459000,39517500 3460000,39516000"
                    + " 3460000,39516000 3459000))"));
    PageContent content =
        new PageContent(
            new Text("自然保护地核心保护区：示例", "Core zone: example"),
            Text.same("清河镇"),
            new Text("未检查：RL-01", "Not checked: RL-01"),
            List.of(Text.same("CGCS2000"), Text.same("2026-03-01")),
            ground,
            "",
            points,
            List.of(
                new PageBlock.Lines(Text.same("审查结果"), List.of(Text.same("占用 0.5 公顷"))),
                new PageBlock.Table(
                    Text.same("界址点"),
                    List.of(Text.same("点"), Text.same("X"), Text.same("Y")),
                    List.of(List.of("J1", "3460000", "39516000")),
                    Text.same("{0}")),
                new PageBlock.Fields(Text.same(""), List.of(Text.same("审查人"), Text.same("日期")))),
            Optional.empty());
    return new PageMaker(
            new MapPainter(scene), Pages.layout(size, landscape, 50_000), Language.BOTH, DPI)
        .page(content);
  }

  @ParameterizedTest
  @CsvSource({"A4, true", "A4, false"})
  void thePageLooksAsItDidWhenSomebodyLooked(String size, boolean landscape) throws IOException {
    String name = "golden/" + size + (landscape ? "-landscape" : "-portrait") + ".png";
    BufferedImage now = page(size, landscape).picture().image();
    if ("write".equals(System.getProperty("merestone.golden"))) {
      PngFile.write(now, DPI, Path.of("src/test/resources/merestone/map").resolve(name));
    }
    try (InputStream in = GoldenPageTest.class.getResourceAsStream(name)) {
      Likeness like = Likeness.of(ImageIO.read(in), now);
      assertTrue(like.mean() <= MEAN && like.peak() <= PEAK, like.toString());
    }
  }

  /** The PDF, drawn by another renderer, is the picture that is written as PNG. */
  @ParameterizedTest
  @CsvSource({"A4, true", "A4, false"})
  void allMediaShowTheSamePicture(String size, boolean landscape) throws IOException {
    MapPage page = page(size, landscape);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PictureFormat.PDF.write(page.picture(), "", out);
    BufferedImage image = page.picture().image();
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      BufferedImage pdf = new PDFRenderer(document).renderImageWithDPI(0, (float) DPI);
      Likeness like = Likeness.of(image, Likeness.scaled(pdf, image.getWidth(), image.getHeight()));
      assertTrue(like.mean() <= MEAN_OF_PDF, like.toString());
    }
  }
}
