package merestone.app.gui.parts;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.Stylesheet;

/**
 * Writes the themes of the window: those of AtlantaFX without their rules for controls that the
 * window has none of, in the toolkit's binary form, so that nothing is parsed at the start. For
 * every kind of node the toolkit holds the style classes of all rules against those of the node,
 * bit by bit, and rules that nobody needs cost most of the time in which styles are found. By hand,
 * in the folder {@code app}, after another version of AtlantaFX or another kind of control:
 *
 * <pre>java -cp … merestone.app.gui.parts.LeanTheme</pre>
 */
final class LeanTheme {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*\\})");

  /** Style classes of controls, and of variants of them, that the window has none of. */
  private static final Pattern UNUSED =
      Pattern.compile(
          "\\.(accordion|area-legend|axis|bar-chart|bar-legend|bb-code|bg|breadcrumbs"
              + "|bubble-legend|calendar|caption-menu-item|card|center-pill|chart|classic"
              + "|custom-text-field|date-picker|default-color\\d|elevated|floating|html-editor"
              + "|left-pill|message|modal|notification|pagination|popover|radio-button|right-pill"
              + "|ring-progress-indicator|split-menu-button|stacked-bar-chart|tile|toggle-switch"
              + "|tool-bar|tree)(-[\\w-]+)?(?![\\w-])");

  private LeanTheme() {}

  /** Writes both themes to where they are read from. */
  public static void main(String[] arguments) throws IOException {
    Path parts = Path.of("src", "main", "resources", "merestone", "app", "gui", "parts");
    write(parts.resolve("looks.bss"));
  }

  /** Writes the light theme and the dark one, without what is not needed. */
  static void write(Path target) throws IOException {
    Path lean = Files.createTempFile("looks", ".css");
    try {
      Files.writeString(
          lean, OneSheet.of(lean(read(new PrimerLight())), lean(read(new PrimerDark()))));
      Stylesheet.convertToBinary(lean.toFile(), target.toFile());
    } finally {
      Files.delete(lean);
    }
  }

  /** Returns whether rules for a style class are left out. */
  static boolean leavesOut(String styleClass) {
    return UNUSED.matcher("." + styleClass).matches();
  }

  /** Returns a sheet without the selectors, and the rules, of what is not needed. */
  static String lean(String sheet) {
    return RULE.matcher(COMMENT.matcher(sheet).replaceAll(""))
        .results()
        .map(LeanTheme::rule)
        .collect(Collectors.joining("\n"));
  }

  private static String rule(MatchResult rule) {
    Predicate<String> unused = UNUSED.asPredicate();
    String selectors =
        Arrays.stream(rule.group(1).strip().split("\\s*,\\s*"))
            .filter(unused.negate())
            .collect(Collectors.joining(", "));
    return selectors.isEmpty() ? "" : selectors + " " + rule.group(2);
  }

  private static String read(Theme theme) {
    try (InputStream sheet = Theme.class.getResourceAsStream(theme.getUserAgentStylesheet())) {
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
