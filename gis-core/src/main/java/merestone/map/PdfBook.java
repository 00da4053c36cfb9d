package merestone.map;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DLosslessImageEncoder;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;

/**
 * Pictures as the pages of one PDF file. Pages wait in a temporary file, not in memory. The same
 * pictures give the same bytes: no date, no random number. For one thread.
 */
public final class PdfBook implements Closeable {
  private static final double POINTS_PER_INCH = 72;

  /** Any number that stays the same: the file's identity comes from it and the title. */
  private static final long IDENTITY = 1;

  private final PDDocument document;
  private final PdfFonts fonts;
  private final PdfBoxGraphics2DLosslessImageEncoder images =
      new PdfBoxGraphics2DLosslessImageEncoder(); // one for all pages: an image is kept once
  private final PDDocumentOutline outline = new PDDocumentOutline();

  /** Begins a book; the title goes into its properties. */
  public PdfBook(String title) throws IOException {
    OwnFaces.only();
    document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    document.setDocumentId(IDENTITY);
    PDDocumentInformation about = new PDDocumentInformation();
    about.setTitle(title);
    about.setProducer("Merestone");
    document.setDocumentInformation(about);
    fonts = new PdfFonts(document);
  }

  /** Adds a page with an entry in the list of contents; no entry if the words are empty. */
  public void add(Picture picture, String bookmark) throws IOException {
    double points = POINTS_PER_INCH / picture.dpi();
    PDPage page =
        new PDPage(
            new PDRectangle(
                (float) (picture.width() * points), (float) (picture.height() * points)));
    document.addPage(page);
    PdfBoxGraphics2D g =
        new PdfBoxGraphics2D(document, (float) picture.width(), (float) picture.height());
    g.setFontTextDrawer(fonts);
    g.setImageEncoder(images);
    Medium.TEXT.set(g);
    picture.draw(g);
    g.dispose();
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.transform(Matrix.getScaleInstance((float) points, (float) points));
      content.drawForm(g.getXFormObject());
    }
    if (!bookmark.isEmpty()) {
      PDOutlineItem item = new PDOutlineItem();
      item.setTitle(bookmark);
      item.setDestination(page);
      outline.addLast(item);
    }
  }

  /** Writes the whole book, once. */
  public void write(OutputStream out) throws IOException {
    if (outline.hasChildren()) {
      document.getDocumentCatalog().setDocumentOutline(outline);
      document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }
    document.save(out);
  }

  @Override
  public void close() throws IOException {
    fonts.close();
    document.close();
  }
}
