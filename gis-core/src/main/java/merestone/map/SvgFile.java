package merestone.map;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SimpleImageHandler;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pictures as SVG of their size on paper; nothing in it points outside the file. */
final class SvgFile {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  /** Hundredths of a pixel: at 300 dpi less than a thousandth of a millimetre. */
  private static final int DECIMALS = 2;

  private SvgFile() {}

  static void write(Picture picture, String title, OutputStream out) throws IOException {
    Document document = document();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(DECIMALS);
    context.setGenericImageHandler(new SimpleImageHandler(new PngInside()));
    SVGGraphics2D g = new SVGGraphics2D(context, true);
    Medium.SHAPES.set(g);
    picture.draw(g);
    Element root = g.getRoot();
    root.setAttributeNS(null, "width", mm(picture.widthMm()));
    root.setAttributeNS(null, "height", mm(picture.heightMm()));
    root.setAttributeNS(null, "viewBox", "0 0 " + picture.width() + " " + picture.height());
    if (!title.isEmpty()) {
      Element name = document.createElementNS(NAMESPACE, "title");
      name.setTextContent(title);
      root.insertBefore(name, root.getFirstChild());
    }
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    g.stream(root, writer, false, false);
    writer.flush();
    g.dispose();
  }

  /** Images within the file, as PNG. */
  private static final class PngInside extends ImageHandlerBase64Encoder {
    @Override
    public void encodeImage(RenderedImage image, OutputStream out) {
      try {
        ImageIO.write(image, "png", out);
      } catch (IOException e) {
        throw new UncheckedIOException("an image in memory could not be written", e);
      }
    }
  }

  private static String mm(double length) {
    return String.format(Locale.ROOT, "%.2fmm", length);
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java makes a plain document", e);
    }
  }
}
