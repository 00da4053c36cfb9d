package merestone.store.shapefile;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What byte 29 of a .dbf header says about the text: the language driver id.
 *
 * <p>Source: the table of Esri's ArcPad help, "Setting the code page for shapefiles" (ArcPad 10.0),
 * which agrees with the code page marks of Visual FoxPro where both have an entry. 0xF0 for UTF-8
 * is a later custom of some writers. Id 0x57 reads "current ANSI code page": whatever the writing
 * machine used. It is taken as windows-1252, as ogr2ogr and ArcGIS mean it, but only as a hint (see
 * {@link #isVague}).
 */
final class LanguageByte {
  private static final int CURRENT_ANSI = 0x57;
  private static final Map<Integer, String> NAMES = table();

  private LanguageByte() {}

  /** Returns the declared encoding; empty if the byte says nothing or nothing we know. */
  static Optional<Charset> charset(int languageByte) {
    String name = NAMES.get(languageByte & 0xFF);
    return name != null && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }

  /** Returns whether the byte leaves it to the writing machine which code page was meant. */
  static boolean isVague(int languageByte) {
    return (languageByte & 0xFF) == CURRENT_ANSI;
  }

  /** Returns the byte to write for an encoding; 0 (the .cpg says it) for all but the common. */
  static byte of(Charset charset) {
    return switch (charset.name()) {
      case "GBK" -> 0x4D;
      case "Big5" -> 0x4F;
      case "windows-1252", "ISO-8859-1" -> CURRENT_ANSI;
      default -> 0;
    };
  }

  private static Map<Integer, String> table() {
    Map<Integer, String> names = new HashMap<>();
    put(names, "GBK", 0x4D, 0x7A);
    put(names, "Big5", 0x4F, 0x78);
    put(names, "x-windows-949", 0x4E, 0x79);
    put(names, "windows-31j", 0x13, 0x7B);
    put(names, "x-windows-874", 0x50, 0x7C);
    put(names, "windows-1252", 0x03, CURRENT_ANSI, 0x58, 0x59);
    put(names, "IBM437", 0x01, 0x09, 0x0B, 0x0D, 0x0F, 0x11, 0x15, 0x18, 0x19, 0x1B);
    put(names, "IBM850", 0x02, 0x0A, 0x0E, 0x10, 0x12, 0x14, 0x16, 0x1A, 0x1D, 0x25, 0x37);
    put(names, "IBM852", 0x1F, 0x22, 0x23, 0x40, 0x64, 0x87);
    put(names, "IBM860", 0x24);
    put(names, "IBM861", 0x67);
    put(names, "IBM863", 0x1C, 0x6C);
    put(names, "IBM865", 0x08, 0x17, 0x66);
    put(names, "IBM866", 0x26, 0x65);
    put(names, "x-IBM737", 0x6A, 0x86);
    put(names, "IBM857", 0x6B, 0x88);
    put(names, "windows-1250", 0xC8);
    put(names, "windows-1251", 0xC9);
    put(names, "windows-1254", 0xCA);
    put(names, "windows-1253", 0xCB);
    put(names, "windows-1257", 0xCC);
    put(names, "windows-1255", 0x7D);
    put(names, "windows-1256", 0x7E);
    put(names, "UTF-8", 0xF0);
    return Map.copyOf(names);
  }

  private static void put(Map<Integer, String> names, String charset, int... codes) {
    for (int code : codes) {
      names.put(code, charset);
    }
  }
}
