package merestone.map;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The type faces of maps: Merestone Sans SC, loaded from the program on first use, so that Chinese
 * reads the same on every machine. The regular face has all characters of GBK, the bold one those
 * of GB 2312. Safe to use from many threads.
 */
public final class MapFonts {
  private static final Font SYSTEM = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

  private static final String FAMILY = "Merestone Sans SC";
  private static final String REGULAR_FILE = "fonts/MerestoneSansSC-Regular.ttf";
  private static final String BOLD_FILE = "fonts/MerestoneSansSC-Bold.ttf";

  private MapFonts() {}

  /** Returns the regular face at a size in pixels. */
  public static Font regular(double pixels) {
    return Faces.REGULAR.deriveFont((float) pixels);
  }

  /** Returns the bold face at a size in pixels. */
  public static Font bold(double pixels) {
    return Faces.BOLD.deriveFont((float) pixels);
  }

  /** A stretch of text one face can show. */
  record Run(Font font, String words) {}

  /**
   * Splits a text into runs that can be shown. A character the face lacks comes from the regular
   * face, else from a font of the machine, else it is spelt as its code point, {@code U+20BB7}:
   * never a silent box.
   */
  static List<Run> runs(String words, Font face) {
    List<Run> runs = new ArrayList<>();
    Font current = null;
    StringBuilder run = new StringBuilder();
    for (int point : words.codePoints().filter(MapFonts::isVisible).toArray()) {
      int shown = Character.isISOControl(point) ? ' ' : point;
      Font font = fontFor(shown, face);
      if (font != current && run.length() > 0) {
        runs.add(new Run(current, run.toString()));
        run.setLength(0);
      }
      current = font;
      run.append(font.canDisplay(shown) ? Character.toString(shown) : spelt(shown));
    }
    if (run.length() > 0) {
      runs.add(new Run(current, run.toString()));
    }
    return runs;
  }

  /** Returns whether a face is one that comes with the program. */
  static boolean isOurs(Font face) {
    return face.getFamily(Locale.ROOT).startsWith(FAMILY);
  }

  /** Returns whether a character can be shown as itself here: none is spelt as its code point. */
  static boolean isShown(int point) {
    return !isVisible(point)
        || Character.isISOControl(point)
        || fontFor(point, regular(1)).canDisplay(point);
  }

  /** Opens the file of the face a font is of: bold or regular. */
  static InputStream file(boolean bold) {
    return MapFonts.class.getResourceAsStream(bold ? BOLD_FILE : REGULAR_FILE);
  }

  private static Font fontFor(int point, Font face) {
    if (face.canDisplay(point)) {
      return face;
    }
    Font regular = regular(face.getSize2D());
    boolean fromSystem = !regular.canDisplay(point) && SYSTEM.canDisplay(point);
    return fromSystem ? SYSTEM.deriveFont(face.getSize2D()) : regular;
  }

  private static String spelt(int point) {
    return String.format("U+%04X", point);
  }

  private static boolean isVisible(int point) {
    int type = Character.getType(point);
    return type != Character.FORMAT
        && (type != Character.CONTROL || Character.isWhitespace(point))
        && !(point >= 0xFE00 && point <= 0xFE0F);
  }

  /** Loaded when the first text is drawn, once. */
  private static final class Faces {
    static final Font REGULAR = load(REGULAR_FILE);
    static final Font BOLD = load(BOLD_FILE);

    private static Font load(String name) {
      try (InputStream in = MapFonts.class.getResourceAsStream(name)) {
        return Font.createFont(Font.TRUETYPE_FONT, in);
      } catch (FontFormatException e) {
        throw new IllegalStateException("the program's own font is broken: " + name, e);
      } catch (IOException e) {
        throw new UncheckedIOException("the program's own font cannot be read: " + name, e);
      }
    }
  }
}
