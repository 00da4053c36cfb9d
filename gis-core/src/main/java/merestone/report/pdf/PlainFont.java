package merestone.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import merestone.map.MapFonts;

/**
 * The program's fonts without their substitutions. PDFBox would join {@code fi} and {@code fl} into
 * one glyph that nobody can search for or copy out of the file.
 */
final class PlainFont {
  /**
   * Where the table directory of a TrueType font begins, and how long an entry is (ISO 14496-22).
   */
  private static final int DIRECTORY = 12;

  private static final int ENTRY = 16;
  private static final int COUNT = 4;
  private static final int SUBSTITUTIONS = 0x47535542; // "GSUB"
  private static final int UNKNOWN = 0x67737562; // "gsub", which no reader knows

  private PlainFont() {}

  static InputStream of(String name) {
    try (InputStream in = MapFonts.class.getResourceAsStream(name)) {
      ByteBuffer font = ByteBuffer.wrap(in.readAllBytes());
      for (int i = 0; i < font.getShort(COUNT); i++) {
        int entry = DIRECTORY + i * ENTRY;
        if (font.getInt(entry) == SUBSTITUTIONS) {
          font.putInt(entry, UNKNOWN);
        }
      }
      return new ByteArrayInputStream(font.array());
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own font cannot be read: " + name, e);
    }
  }
}
