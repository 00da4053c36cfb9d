package merestone.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents show of a check is what the program prints. */
class PastedOutputTest {
  private static final Path TOP = Path.of("..");
  private static final Pattern PASTED = Pattern.compile("\\$ \\./merestone (check .*)\n([^`]+)```");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/guide/zh.md", "docs/guide/en.md"})
  void theProgramPrintsWhatThePageShows(String page) throws IOException {
    Matcher pasted = PASTED.matcher(Files.readString(TOP.resolve(page)).replace("\r\n", "\n"));
    assertTrue(pasted.find(), page + " shows a check");
    assertEquals(withoutFolder(pasted.group(2)), withoutFolder(output(pasted.group(1))));
  }

  private String output(String command) {
    List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
    arguments.set(1, TOP.resolve(arguments.get(1)).toString());
    arguments.addAll(List.of("--out", folder.toString()));
    StringWriter out = new StringWriter();
    Console console = new Console(new PrintWriter(out), new PrintWriter(new StringWriter()));
    CommandLineDoor.run(console, arguments.toArray(String[]::new));
    return out.toString();
  }

  /** The last line names the folder, which is another one here. */
  private static List<String> withoutFolder(String output) {
    List<String> lines = Arrays.asList(output.strip().split("\\R"));
    return lines.subList(0, lines.size() - 1);
  }
}
