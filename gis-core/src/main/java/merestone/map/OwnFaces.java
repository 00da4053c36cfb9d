package merestone.map;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Keeps PDFBox away from the fonts of the machine: it would look through all of them, keep a list
 * in the user's home, and choose other ones elsewhere. What we write embeds its faces and needs no
 * others; the fourteen every reader has, which a document may name without holding them, are here
 * names without glyphs. Safe from many threads.
 */
public final class OwnFaces implements FontMapper {

  private OwnFaces() {}

  /** Has PDFBox use nothing else from now on; before its first use, any number of times. */
  public static void only() {
    FontMappers.set(Only.MAPPER);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(new Blank(name), false);
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(Read.REGULAR, false);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo collection) {
    return new CIDFontMapping(null, Read.REGULAR, false);
  }

  private static final class Only {
    static final OwnFaces MAPPER = new OwnFaces();
  }

  /** For documents of others that name a face and do not hold it; read when first asked for. */
  private static final class Read {
    static final TrueTypeFont REGULAR = regular();

    private static TrueTypeFont regular() {
      try (InputStream in = MapFonts.file(false)) {
        return new TTFParser().parse(new RandomAccessReadBuffer(in));
      } catch (IOException e) {
        throw new UncheckedIOException("the program's own font cannot be read", e);
      }
    }
  }

  /** A face of the reader's, whose glyphs are not ours to know. */
  private record Blank(String name) implements FontBoxFont {
    /** Of a thousand units to an em, as in all fonts of this kind (ISO 32000-1, 9.2.4). */
    private static final List<Number> MATRIX = List.of(0.001, 0, 0, 0.001, 0, 0);

    @Override
    public String getName() {
      return name;
    }

    @Override
    public BoundingBox getFontBBox() {
      return new BoundingBox();
    }

    @Override
    public List<Number> getFontMatrix() {
      return MATRIX;
    }

    @Override
    public GeneralPath getPath(String glyph) {
      return new GeneralPath();
    }

    @Override
    public float getWidth(String glyph) {
      return 0;
    }

    @Override
    public boolean hasGlyph(String glyph) {
      return false;
    }
  }
}
