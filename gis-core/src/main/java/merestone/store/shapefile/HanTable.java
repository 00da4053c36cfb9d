package merestone.store.shapefile;

import java.nio.charset.Charset;

/**
 * How common a Chinese character is, by its place in the old character sets: level 1 of GB 2312-80
 * (rows 16–55, 3,755 characters in daily use), level 2 (rows 56–87, 3,008 rarer ones), and the
 * frequently used ones of Big5 (A440–C67E, 5,401 characters).
 */
final class HanTable {
  private static final int GB_COMMON = 1;
  private static final int GB_RARER = 2;
  private static final int BIG5_COMMON = 4;
  private static final byte[] MARKS = marks();

  private HanTable() {}

  static boolean isCommonSimplified(char c) {
    return (MARKS[c] & GB_COMMON) != 0;
  }

  static boolean isRarerSimplified(char c) {
    return (MARKS[c] & GB_RARER) != 0;
  }

  static boolean isCommonTraditional(char c) {
    return (MARKS[c] & BIG5_COMMON) != 0;
  }

  private static byte[] marks() {
    byte[] marks = new byte[1 << 16];
    Charset gbk = Charset.forName("GBK");
    mark(marks, gbk, 0xB0A1, 0xD7F9, GB_COMMON);
    mark(marks, gbk, 0xD8A1, 0xF7FE, GB_RARER);
    mark(marks, Charset.forName("Big5"), 0xA440, 0xC67E, BIG5_COMMON);
    return marks;
  }

  private static void mark(byte[] marks, Charset charset, int first, int last, int mark) {
    for (int code = first; code <= last; code++) {
      boolean inGrid = charset.name().equals("Big5") || (code & 0xFF) >= 0xA1;
      String text = new String(new byte[] {(byte) (code >> 8), (byte) code}, charset);
      if (inGrid && text.length() == 1 && Character.isIdeographic(text.charAt(0))) {
        marks[text.charAt(0)] |= (byte) mark;
      }
    }
  }
}
