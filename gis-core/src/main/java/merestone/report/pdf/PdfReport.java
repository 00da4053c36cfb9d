package merestone.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import merestone.map.OwnFaces;
import merestone.message.Language;
import merestone.progress.Progress;
import merestone.progress.Waiting;
import merestone.report.table.FrontPage;
import merestone.report.table.Table;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.w3c.dom.Document;

/**
 * Writes a first page and tables as a PDF file on A4: contents with page numbers, bookmarks, table
 * heads repeated on every page. The fonts are the program's own, embedded as far as they are used;
 * a character they lack is spelt as its code point, {@code 〔U+20BB7〕}, and page one says so: never
 * a silent box, and the same pages on every machine. No clock: the same tables give the same bytes.
 */
public final class PdfReport {
  /** Any number will do: PDF wants one to tell documents apart, and takes the clock otherwise. */
  private static final long DOCUMENT_ID = 1;

  private static final int NORMAL = 400;
  private static final int BOLD = 700;
  private static final String REGULAR_FACE = "fonts/MerestoneSansSC-Regular.ttf";
  private static final String BOLD_FACE = "fonts/MerestoneSansSC-Bold.ttf";

  private final Language language;
  private final Progress progress;

  /**
   * Prepares a report; the progress is asked for cancel at every row and while pages are laid out.
   */
  public PdfReport(Language language, Progress progress) {
    this.language = language;
    this.progress = progress;
  }

  /**
   * Writes the file. Of each table the first {@link PdfTables#LISTED} rows are shown, which the
   * table then says.
   *
   * @param program name and version of what writes it
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public void write(OutputStream out, String program, FrontPage front, List<Table> tables)
      throws IOException {
    Document pages = new PdfPages(language, progress).of(front, tables);
    out.write(
        Waiting.on(
            CompletableFuture.supplyAsync(() -> laidOut(pages, program, front.title())), progress));
  }

  /** Laying out hears nothing until it is done: whoever waits may leave it to end by itself. */
  private static byte[] laidOut(Document pages, String program, String title) {
    XRLog.setLoggingEnabled(false); // its notes on fonts and style sheets tell users nothing
    OwnFaces.only();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(() -> PlainFont.of(REGULAR_FACE), "Merestone", NORMAL, FontStyle.NORMAL, true);
    builder.useFont(() -> PlainFont.of(BOLD_FACE), "Merestone", BOLD, FontStyle.NORMAL, true);
    builder.useFont(
        () -> PlainFont.of(REGULAR_FACE), "Merestone Wide", BOLD, FontStyle.NORMAL, true);
    builder.withW3cDocument(pages, null);
    builder.toStream(OutputStream.nullOutputStream()); // the pages are saved below
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      save(renderer.getPdfDocument(), bytes, program, title);
    } catch (IOException e) {
      throw new UncheckedIOException("a document in memory could not be written", e);
    }
    return bytes.toByteArray();
  }

  private static void save(PDDocument pdf, OutputStream out, String program, String title)
      throws IOException {
    PDDocumentInformation facts = new PDDocumentInformation();
    facts.setTitle(title);
    facts.setProducer(program);
    pdf.setDocumentInformation(facts);
    pdf.setDocumentId(DOCUMENT_ID);
    pdf.save(out);
    pdf.close();
  }
}
