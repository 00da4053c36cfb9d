package merestone.map;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The program's type faces in one PDF document: only the characters used are embedded. Other faces
 * have none here; their writing is drawn as outlines.
 */
final class PdfFonts extends PdfBoxGraphics2DFontTextDrawer {
  private final PDDocument document;
  private final List<TrueTypeFont> open = new ArrayList<>();
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

  @Override
  public void close() {
    super.close();
    open.forEach(IOUtils::closeQuietly);
  }

  /** Glyphs are not substituted: one that stands for no character could not be read out again. */
  private PDFont load(boolean heavy) throws IOException {
    try (InputStream in = MapFonts.file(heavy)) {
      TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(in));
      open.add(face); // the document embeds it when it is saved
      face.setEnableGsub(false);
      return PDType0Font.load(document, face, true);
    }
  }
}
