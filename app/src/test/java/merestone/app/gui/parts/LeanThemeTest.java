package merestone.app.gui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeanThemeTest {
  private static final Path MAIN = Path.of("src", "main");
  private static final Pattern STYLE_CLASSES = Pattern.compile("styleClass=\"([^\"]+)\"");
  private static final Pattern WORDS = Pattern.compile("getStyleClass\\(\\)[^;]*;");
  private static final Pattern WORD = Pattern.compile("\"([a-z][a-z0-9-]*)\"");

  /** Controls whose rules are left out, each with the style class it comes with. */
  private static final Map<String, String> GONE =
      Map.ofEntries(
          Map.entry("Accordion", "accordion"),
          Map.entry("DatePicker", "date-picker"),
          Map.entry("HTMLEditor", "html-editor"),
          Map.entry("Pagination", "pagination"),
          Map.entry("RadioButton", "radio-button"),
          Map.entry("SplitMenuButton", "split-menu-button"),
          Map.entry("ToolBar", "tool-bar"),
          Map.entry("TreeTableView", "tree-table-view"),
          Map.entry("TreeView", "tree-view"),
          Map.entry("BarChart", "bar-chart"),
          Map.entry("PieChart", "chart"));

  @TempDir Path folder;

  @Test
  void aRuleIsKeptForTheSelectorsThatAreNeeded() {
    String sheet =
        """
        /* lists { and } trees */
        .list-view, .tree-view:focused { -fx-padding: 0; }
        .chart > .axis-label { -fx-fill: red; }
        .color-picker > .label, .tile .button { -fx-graphic: url("data:image/png;base64,A=="); }
        """;
    assertEquals(
        ".list-view { -fx-padding: 0; }\n\n"
            + ".color-picker > .label { -fx-graphic: url(\"data:image/png;base64,A==\"); }",
        LeanTheme.lean(sheet));
  }

  @Test
  void whatDiffersInTheDarkIsNamedOrARuleOfItsOwn() {
    String light =
        """
        .root {
          -color-bg: white;
        }
        .button, .tip {
          -color-hover: -color-base-1;
          -fx-effect: dropshadow(three-pass-box, -color-shadow, 6px, 0.3, 0, 2);
          -fx-padding: 2;
        }
        """;
    String dark =
        light
            .replace("-color-bg: white", "-color-bg: grey")
            .replace("base-1", "base-6")
            .replace("6px, 0.3", "8px, 0.6");
    assertEquals(
        """
        .root {
          -look-0: -color-base-1;
        }
        .root:dark {
          -color-bg: grey;
          -look-0: -color-base-6;
        }
        .root {
          -color-bg: white;
        }
        .button, .tip {
          -color-hover: -look-0;
          -fx-effect: dropshadow(three-pass-box, -color-shadow, 6px, 0.3, 0, 2);
          -fx-padding: 2;
        }
        .root:dark .button, .root:dark .tip {
          -fx-effect: dropshadow(three-pass-box, -color-shadow, 8px, 0.6, 0, 2);
        }
        """,
        OneSheet.of(light, dark));
  }

  /** Another version of the library shows here: then the themes are to be written anew. */
  @Test
  void theThemesAreThoseOfTheLibrary() throws IOException {
    LeanTheme.write(folder.resolve("looks"));
    assertEquals(rules(folder.resolve("looks").toUri().toURL()), rules(Look.sheet()));
  }

  @Test
  void theWindowHasNoControlWhoseRulesAreLeftOut() throws IOException {
    GONE.values().forEach(style -> assertTrue(LeanTheme.leavesOut(style), style));
    List<String> names = List.copyOf(GONE.keySet());
    for (String text : texts()) {
      for (String name : names) {
        Pattern imported =
            Pattern.compile("javafx\\.scene\\.(control|chart|web)\\." + name + "\\b");
        assertEquals(false, imported.matcher(text).find(), name);
      }
    }
  }

  @Test
  void noStyleClassOfTheWindowIsLeftOut() throws IOException {
    for (String text : texts()) {
      Stream<String> inFxml =
          STYLE_CLASSES
              .matcher(text)
              .results()
              .flatMap(found -> Stream.of(found.group(1).split("[ ,]+")));
      Stream<String> inJava =
          WORDS
              .matcher(text)
              .results()
              .map(MatchResult::group)
              .flatMap(call -> WORD.matcher(call).results())
              .map(word -> word.group(1));
      List<String> lost =
          Stream.concat(inFxml, inJava).filter(LeanTheme::leavesOut).distinct().toList();
      assertEquals(List.of(), lost);
    }
  }

  /** The bytes differ from time to time: sets have no order. */
  private static List<String> rules(URL sheet) throws IOException {
    return Stylesheet.loadBinary(sheet).getRules().stream().map(Rule::toString).toList();
  }

  private static List<String> texts() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files
          .filter(file -> file.toString().endsWith(".fxml") || file.toString().endsWith(".java"))
          .map(LeanThemeTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
