package merestone.store.shapefile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Understands how programs spell an encoding in a .cpg file or an option: {@code UTF8}, {@code
 * 65001}, {@code ANSI 936}, {@code Big-5}, {@code LDID/77}, {@code latin1} and their like.
 *
 * <p>Numbers are Microsoft's code page identifiers ("Code Page Identifiers", Windows documentation)
 * or Esri's 88591 … 885915 for the parts of ISO 8859. GB2312 is read as GBK, which holds all of it:
 * files that say GB2312 are full of names GB2312 lacks.
 */
final class CpgNames {
  private static final Pattern NOISE = Pattern.compile("[^A-Z0-9]");
  private static final Pattern LANGUAGE_BYTE = Pattern.compile("LDID/(\\d{1,3})");
  private static final Pattern CODE_PAGE =
      Pattern.compile("(?:XWINDOWS|WINDOWS|ANSI|OEM|CP|MS|IBM|DOS)*(\\d{3,6})");
  private static final Pattern LEGAL_NAME = Pattern.compile("[A-Z0-9][A-Z0-9.:_+-]*");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("UTF8", "UTF-8"),
          Map.entry("UTF8BOM", "UTF-8"),
          Map.entry("UNICODE", "UTF-8"),
          Map.entry("GBK", "GBK"),
          Map.entry("GB2312", "GBK"),
          Map.entry("GB231280", "GBK"),
          Map.entry("EUCCN", "GBK"),
          Map.entry("MSWIN936", "GBK"),
          Map.entry("XMSWIN936", "GBK"),
          Map.entry("GB18030", "GB18030"),
          Map.entry("GB180302000", "GB18030"),
          Map.entry("BIG5", "Big5"),
          Map.entry("BIG5HKSCS", "Big5-HKSCS"),
          Map.entry("LATIN1", "ISO-8859-1"),
          Map.entry("ISO88591", "ISO-8859-1"),
          Map.entry("SJIS", "windows-31j"),
          Map.entry("SHIFTJIS", "windows-31j"),
          Map.entry("EUCKR", "x-windows-949"),
          Map.entry("ASCII", "windows-1252"),
          Map.entry("USASCII", "windows-1252"));

  private static final Map<Integer, String> PAGES =
      Map.ofEntries(
          Map.entry(936, "GBK"),
          Map.entry(20936, "GBK"),
          Map.entry(51936, "GBK"),
          Map.entry(54936, "GB18030"),
          Map.entry(18030, "GB18030"),
          Map.entry(950, "Big5"),
          Map.entry(932, "windows-31j"),
          Map.entry(949, "x-windows-949"),
          Map.entry(874, "x-windows-874"),
          Map.entry(65001, "UTF-8"),
          Map.entry(20127, "windows-1252"),
          Map.entry(28591, "ISO-8859-1"));

  private CpgNames() {}

  /** Returns the encoding a text names; empty if it names none we know. */
  static Optional<Charset> parse(String text) {
    String said = text.replaceAll("[\\x00\\uFEFF\"']", "").strip().toUpperCase(Locale.ROOT);
    Matcher ldid = LANGUAGE_BYTE.matcher(said);
    if (ldid.matches()) {
      return LanguageByte.charset(Integer.parseInt(ldid.group(1)));
    }
    String plain = NOISE.matcher(said).replaceAll("");
    if (NAMES.containsKey(plain)) {
      return supported(NAMES.get(plain));
    }
    Matcher page = CODE_PAGE.matcher(plain);
    if (page.matches()) {
      return page(Integer.parseInt(page.group(1)));
    }
    return LEGAL_NAME.matcher(said).matches() ? supported(said) : Optional.empty();
  }

  /** Returns the encoding named by the bytes of a .cpg: its first line. */
  static Optional<Charset> parse(byte[] cpg) {
    return parse(firstLine(cpg));
  }

  /** Returns the first line of a .cpg as text, for people. */
  static String firstLine(byte[] cpg) {
    String text = new String(cpg, StandardCharsets.UTF_8).replace("\u0000", "");
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
  }

  private static Optional<Charset> page(int number) {
    if (PAGES.containsKey(number)) {
      return supported(PAGES.get(number));
    }
    if (number >= 88591 && number <= 88599) {
      return supported("ISO-8859-" + number % 10);
    }
    if (number >= 885910 && number <= 885916) {
      return supported("ISO-8859-" + number % 100);
    }
    return number >= 1250 && number <= 1258
        ? supported("windows-" + number)
        : supported("IBM" + number);
  }

  private static Optional<Charset> supported(String name) {
    return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
  }
}
