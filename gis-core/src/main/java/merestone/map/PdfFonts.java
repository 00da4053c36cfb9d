package merestone.map;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The program's type faces in one PDF document: only the characters used are embedded. Other faces
 * have none here; their writing is drawn as outlines.
 */
final class PdfFonts extends PdfBoxGraphics2DFontTextDrawer {
  private final PDDocument document;
  private Optional<PDFont> regular = Optional.empty();
  private Optional<PDFont> bold = Optional.empty();

  PdfFonts(PDDocument document) {
    this.document = document;
  }

  @Override
  protected PDFont mapFont(Font font, IFontTextDrawerEnv environment) throws IOException {
    if (font.getFontName(Locale.ROOT).contains("Bold")) {
      bold = Optional.of(bold.isPresent() ? bold.get() : load(true));
      return bold.get();
    }
    regular = Optional.of(regular.isPresent() ? regular.get() : load(false));
    return regular.get();
  }

  private PDFont load(boolean heavy) throws IOException {
    try (InputStream in = MapFonts.file(heavy)) {
      return PDType0Font.load(document, in, true);
    }
  }
}
