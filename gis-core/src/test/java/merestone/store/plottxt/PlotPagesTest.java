package merestone.store.plottxt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages on input files say of this format is so. */
class PlotPagesTest {
  private static final Path GUIDE = Path.of("..", "docs", "guide");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```\\R(\\[属性描述\\].*?)```");
  private static final Pattern CODE_ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"inputs-zh.md", "inputs-en.md"})
  void everyCodeIsInTheTableInTheOrderOfTheProgram(String page) throws IOException {
    List<String> listed =
        CODE_ROW
            .matcher(Files.readString(GUIDE.resolve(page)))
            .results()
            .map((MatchResult row) -> row.group(1))
            .toList();
    assertEquals(Arrays.stream(Fault.values()).map(Fault::code).distinct().toList(), listed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"inputs-zh.md", "inputs-en.md"})
  void theExampleIsReadAsThePageSays(String page) throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(GUIDE.resolve(page)));
    assertTrue(example.find());
    OpenedPlots opened =
        OpenedPlots.read(Files.writeString(folder.resolve("a.txt"), example.group(1)));
    assertEquals(List.of(), opened.problems());
    assertEquals("EPSG:4527", opened.facts().crs().code());
    assertEquals(9600, opened.area(0));
  }
}
