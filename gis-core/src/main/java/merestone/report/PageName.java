package merestone.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UsageError;

/** Fills the holes of a pattern for names and titles, such as {@code {number}-{rule}}. */
final class PageName {
  private static final Messages MESSAGES = Messages.of(PageName.class);
  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
  private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

  /** Names longer than this are refused by some file systems once they are UTF-8. */
  private static final int LONGEST = 70;

  private PageName() {}

  /**
   * Returns a pattern with its holes filled.
   *
   * @throws UsageError if it has a hole of another name
   */
  static String filled(String pattern, Map<String, String> values) {
    Matcher holes = HOLE.matcher(pattern);
    StringBuilder filled = new StringBuilder();
    while (holes.find()) {
      String value = values.get(holes.group(1));
      if (value == null) {
        String known = String.join(", ", new TreeSet<>(values.keySet()));
        throw new UsageError(
            new Problem(
                pattern,
                "unknown-hole",
                MESSAGES.text("atlas.hole", holes.group()),
                MESSAGES.text("atlas.hole.remedy", known)));
      }
      holes.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return holes.appendTail(filled).toString();
  }

  /**
   * Returns names fit for files, without ending: no two alike, also where upper and lower case are
   * one.
   */
  static List<String> distinct(List<String> names) {
    Set<String> taken = new HashSet<>();
    List<String> all = new ArrayList<>();
    for (String name : names) {
      String clean = FORBIDDEN.matcher(name).replaceAll("_").strip();
      int end =
          clean.offsetByCodePoints(0, Math.min(LONGEST, clean.codePointCount(0, clean.length())));
      String fit = clean.substring(0, end).replaceAll("[. ]+$", "");
      String base = fit.isEmpty() ? "page" : fit;
      String unique = base;
      for (int i = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
        unique = base + "-" + i;
      }
      all.add(unique);
    }
    return all;
  }
}
