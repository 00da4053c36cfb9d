package merestone.app.gui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Two themes in one sheet: the light one, and under {@code .root:dark} what differs in the dark
 * one. They have the same rules in the same order. A colour that differs in a rule becomes a name
 * that the root gives a value, light and dark, so that no rule wins over another that did not
 * before; anything else becomes a rule for the dark.
 */
final class OneSheet {
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final Pattern COLOURS = Pattern.compile("(-color-[\\w-]+|rgba\\([^)]*\\)|, )+");

  private final List<String> rules = new ArrayList<>();
  private final List<String> light = new ArrayList<>();
  private final List<String> dark = new ArrayList<>();
  private int names;

  private OneSheet() {}

  /** Returns the sheet of both. */
  static String of(String light, String dark) {
    List<MatchResult> ofLight = RULE.matcher(light).results().toList();
    List<MatchResult> ofDark = RULE.matcher(dark).results().toList();
    OneSheet sheet = new OneSheet();
    for (int i = 0; i < ofLight.size(); i++) {
      String selectors = ofLight.get(i).group(1).strip();
      if (!selectors.equals(ofDark.get(i).group(1).strip())) {
        throw new IllegalArgumentException("not the same rules: " + selectors);
      }
      sheet.rule(selectors, lines(ofLight.get(i)), lines(ofDark.get(i)));
    }
    return sheet.text();
  }

  private void rule(String selectors, List<String> ofLight, List<String> ofDark) {
    List<String> both = new ArrayList<>();
    List<String> darkOnly = new ArrayList<>();
    for (int i = 0; i < ofLight.size(); i++) {
      String lit = ofLight.get(i);
      String unlit = ofDark.get(i);
      if (lit.equals(unlit)) {
        both.add(lit);
      } else if (selectors.equals(".root")) {
        both.add(lit);
        dark.add(unlit);
      } else if (COLOURS.matcher(value(lit)).matches()) {
        String name = "-look-" + names++;
        light.add(name + ": " + value(lit));
        dark.add(name + ": " + value(unlit));
        both.add(property(lit) + ": " + name);
      } else {
        both.add(lit);
        darkOnly.add(unlit);
      }
    }
    rules.add(written(selectors, both));
    if (!darkOnly.isEmpty()) {
      rules.add(written(".root:dark " + selectors.replace(", ", ", .root:dark "), darkOnly));
    }
  }

  private String text() {
    return written(".root", light)
        + written(".root:dark", dark)
        + rules.stream().collect(Collectors.joining());
  }

  private static List<String> lines(MatchResult rule) {
    return Pattern.compile(";\\s*(\n|$)")
        .splitAsStream(rule.group(2))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String property(String line) {
    return line.substring(0, line.indexOf(':')).strip();
  }

  private static String value(String line) {
    return line.substring(line.indexOf(':') + 1).strip();
  }

  private static String written(String selectors, List<String> lines) {
    return selectors
        + " {\n"
        + lines.stream().map(line -> "  " + line + ";\n").collect(Collectors.joining())
        + "}\n";
  }
}
