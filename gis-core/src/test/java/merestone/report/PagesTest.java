package merestone.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import merestone.message.Language;
import merestone.message.Text;
import merestone.progress.SilentProgress;
import merestone.report.pdf.PdfReport;
import merestone.report.table.CellForm;
import merestone.report.table.Table;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
  @TempDir Path folder;

  @Test
  void aCharacterTheFontLacksIsSpeltAndPageOneSaysSo() throws Exception {
    String rare = "\uD842\uDFB7村"; // U+20BB7, which even the full Noto lacks
    Written written = Written.all(SampleDossier.withKey(rare), folder, Language.ZH);
    assertTrue(written.pdf(3, 999).contains("U+20BB7"));
    assertTrue(written.pdf(1, 2).contains("以其 Unicode 编码表示：U+20BB7"));
  }

  @Test
  void everyPageHasItsNumberAndTableHeadsAreRepeated() throws Exception {
    Written written = Written.all(SampleDossier.many(300), folder, Language.EN);
    int pages = document().getNumberOfPages();
    assertTrue(pages > 10, "300 findings take more than ten pages, were " + pages);
    for (int page = 1; page <= pages; page++) {
      assertTrue(written.pdf(page, page).contains(page + " / " + pages), "page " + page);
    }
    assertTrue(written.pdf(5, 5).contains("Planar"), written.pdf(5, 5));
    assertTrue(written.pdf(6, 6).contains("Planar"), written.pdf(6, 6));
  }

  @Test
  void theContentsAreBookmarksToo() throws Exception {
    Written.all(SampleDossier.incomplete(), folder, Language.EN);
    try (PDDocument document = document()) {
      assertEquals(
          "Ledger", document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
    }
  }

  @Test
  void everyFontIsInTheFile() throws Exception {
    Written.all(SampleDossier.incomplete(), folder, Language.ZH);
    try (PDDocument document = document()) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded(), font.getName());
        }
      }
    }
  }

  @Test
  void ofVeryManyTheFirstAreListedAndItIsSaid() throws Exception {
    String more = "Only the first 1000 of 1001 rows are listed here";
    String listed = rows(1001);
    assertTrue(listed.contains(more), listed.substring(0, Math.min(1500, listed.length())));
    assertFalse(rows(1000).contains("Only the first"));
  }

  /** Returns the first pages of a report of one table with so many rows. */
  private String rows(int count) throws Exception {
    Table table =
        Table.<Integer>named("numbers", Text.same("Numbers"), Text.same(""))
            .column("number", Text.same("Number"), CellForm.COUNT, number -> number)
            .of(() -> IntStream.range(0, count).boxed());
    Path file = folder.resolve("report.pdf");
    PdfReport report = new PdfReport(Language.EN, new SilentProgress());
    try (OutputStream out = Files.newOutputStream(file)) {
      report.write(out, "test", FrontPages.of(SampleDossier.clean()), List.of(table));
    }
    return new Written(folder).pdf(1, 3);
  }

  @Test
  void bothLanguagesStandTogether() throws Exception {
    Written written = Written.all(SampleDossier.incomplete(), folder, Language.BOTH);
    String first = written.pdf(1, 2);
    for (String words : List.of("未检查的内容及原因", "What was not checked, and why")) {
      assertTrue(first.contains(words), first);
    }
  }

  private PDDocument document() throws Exception {
    return Loader.loadPDF(folder.resolve("report.pdf").toFile());
  }
}
