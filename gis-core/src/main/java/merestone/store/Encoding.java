package merestone.store;

import java.util.Locale;
import merestone.message.Messages;
import merestone.message.Text;

/**
 * The text encoding a layer is read with, and what it was decided by.
 *
 * @param name the Java charset name, such as {@code GBK} or {@code UTF-8}
 * @param from what decided
 */
public record Encoding(String name, From from) {
  private static final Messages WORDS = Messages.of(Encoding.class);

  /** What an encoding was decided by, strongest first. */
  public enum From {
    /** The user said so. */
    OPTION,
    /** A .cpg file beside the shapefile. */
    CPG,
    /** The language byte of the .dbf header. */
    DBF,
    /** A byte order mark at the start of the text. */
    BOM,
    /** The GeoPackage standard: always UTF-8. */
    GPKG,
    /** The bytes of the text itself. */
    GUESS;

    /** Returns the word used in JSON: the constant's name in lower case. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what decided in words, to stand behind the encoding's name. */
    public Text words() {
      return switch (this) {
        case OPTION -> WORDS.text("encoding.from.option");
        case CPG -> WORDS.text("encoding.from.cpg");
        case DBF -> WORDS.text("encoding.from.dbf");
        case BOM -> WORDS.text("encoding.from.bom");
        case GPKG -> WORDS.text("encoding.from.gpkg");
        case GUESS -> WORDS.text("encoding.from.guess");
      };
    }
  }
}
