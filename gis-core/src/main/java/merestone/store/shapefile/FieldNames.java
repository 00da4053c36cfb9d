package merestone.store.shapefile;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Shortens column names to what a .dbf holds, without two becoming one. */
final class FieldNames {
  /** Bytes of a name in a .dbf field descriptor, the closing zero not counted. */
  static final int BYTES = 10;

  private FieldNames() {}

  /**
   * Returns one name for each given name, in order: cut to ten bytes at a character boundary, and
   * numbered where the cut makes two alike. Upper and lower case count as alike.
   */
  static List<String> shorten(List<String> names, Charset charset) {
    Set<String> taken = new HashSet<>();
    List<String> result = new ArrayList<>();
    for (String name : names) {
      String wish = cut(name, BYTES, charset);
      String free = wish;
      for (int n = 1; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
        String suffix = "_" + n;
        free = cut(wish, BYTES - suffix.length(), charset) + suffix;
      }
      result.add(free);
    }
    return result;
  }

  /** Returns the longest beginning of a text that fits, never half a character. */
  static String cut(String text, int bytes, Charset charset) {
    if (text.length() <= bytes && text.getBytes(charset).length <= bytes) {
      return text;
    }
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      used += text.substring(end, next).getBytes(charset).length;
      if (used > bytes) {
        break;
      }
      end = next;
    }
    return text.substring(0, end);
  }
}
