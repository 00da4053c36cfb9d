package merestone.map;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The kinds of files a picture can be written to. The same picture gives the same bytes. */
public enum PictureFormat {
  /** Pixels without loss. */
  PNG("png"),
  /** Pixels with a small loss, for mail. */
  JPEG("jpg", "jpeg"),
  /** Shapes; writing is outlines, so that it looks the same wherever it is opened. */
  SVG("svg"),
  /** Shapes and text; the type faces are embedded as far as they are used. */
  PDF("pdf");

  private static final float JPEG_QUALITY = 0.92f;
  private static final String JPEG_METADATA = "javax_imageio_jpeg_image_1.0";

  private final List<String> endings;

  PictureFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** Returns the format a file's name ends with; empty if it is none of them. */
  public static Optional<PictureFormat> of(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (PictureFormat format : values()) {
      if (format.endings.contains(ending)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Returns how the names of its files end, without the dot. */
  public String ending() {
    return endings.get(0);
  }

  /**
   * Writes a picture.
   *
   * @param title what it shows, for the properties of the file; may be empty
   * @throws IOException if the stream does not take it
   */
  public void write(Picture picture, String title, OutputStream out) throws IOException {
    switch (this) {
      case PNG -> out.write(PngFile.bytes(picture.image(), picture.dpi()));
      case JPEG -> writeJpeg(picture.image(), picture.dpi(), out);
      case SVG -> SvgFile.write(picture, title, out);
      default -> {
        try (PdfBook book = new PdfBook(title)) {
          book.add(picture, "");
          book.write(out);
        }
      }
    }
  }

  private static void writeJpeg(BufferedImage image, double dpi, OutputStream out)
      throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream to = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(JPEG_QUALITY);
      ImageTypeSpecifier type = ImageTypeSpecifier.createFromRenderedImage(image);
      IIOMetadata metadata = writer.getDefaultImageMetadata(type, param);
      Element root = (Element) metadata.getAsTree(JPEG_METADATA);
      NodeList jfif = root.getElementsByTagName("app0JFIF");
      for (int i = 0; i < jfif.getLength(); i++) {
        Element density = (Element) jfif.item(i);
        density.setAttribute("resUnits", "1"); // dots per inch
        density.setAttribute("Xdensity", String.valueOf(Math.round(dpi)));
        density.setAttribute("Ydensity", String.valueOf(Math.round(dpi)));
      }
      metadata.setFromTree(JPEG_METADATA, root);
      writer.setOutput(to);
      writer.write(null, new IIOImage(image, null, metadata), param);
    } finally {
      writer.dispose();
    }
  }
}
