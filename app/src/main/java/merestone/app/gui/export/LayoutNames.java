package merestone.app.gui.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import merestone.app.gui.parts.Words;

/** What the layouts that ship are called; one of a file is called as the file. */
final class LayoutNames {
  private static final Pattern SHEET = Pattern.compile("(a\\d)-(portrait|landscape)");
  private static final Pattern DECISIONS = Pattern.compile("decision-(a\\d)");

  private LayoutNames() {}

  static String of(String layout, Words words) {
    Matcher sheet = SHEET.matcher(layout);
    Matcher decisions = DECISIONS.matcher(layout);
    if (sheet.matches()) {
      String key = sheet.group(2).equals("portrait") ? "pages.portrait" : "pages.landscape";
      return words.now(key, sheet.group(1).toUpperCase(Locale.ROOT));
    }
    return decisions.matches()
        ? words.now("pages.decisionSheet", decisions.group(1).toUpperCase(Locale.ROOT))
        : Path.of(layout).getFileName().toString();
  }
}
