package merestone.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The window's bundles are complete, without surplus, and agree about the holes. */
class WordingTest {
  private static final Path SOURCES = Path.of("src", "main", "java", "merestone", "app", "gui");
  private static final Path BUNDLES =
      Path.of("src", "main", "resources", "merestone", "app", "gui");

  @Test
  void bothLanguagesHaveTheSameKeysAndHoles() throws IOException {
    assertEquals(shape("zh"), shape("en"));
  }

  @Test
  void everyKeyIsUsedInTheSource() throws IOException {
    String source = source();
    Set<String> unused =
        keys("en").stream()
            .filter(key -> !source.contains('"' + key + '"'))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unused);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void noKeyIsDoubled(String language) throws IOException {
    List<String> keys = keys(language);
    assertEquals(keys.stream().distinct().toList(), keys);
  }

  @Test
  void everyKeyTheSourceAsksForIsThere() throws IOException {
    Set<String> known = new TreeSet<>(keys("en"));
    Matcher asked =
        Pattern.compile("(?:live|now|text|tip|Text)\\((?:\\w+, )?\"([a-zA-Z]+\\.[a-zA-Z.]+)\"")
            .matcher(source());
    Set<String> missing = new TreeSet<>();
    int seen = 0;
    while (asked.find()) {
      seen++;
      if (!known.contains(asked.group(1))) {
        missing.add(asked.group(1));
      }
    }
    assertEquals(Set.of(), missing);
    assertTrue(seen > 100, "the pattern no longer fits the source: " + seen);
  }

  /** Of what the engine says, these are said on the command line alone, or name both ways. */
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void whatTheWindowSaysNamesNoOptionOfTheCommandLine(String language) throws IOException {
    Pattern option = Pattern.compile("--[a-z]");
    Set<String> found = new TreeSet<>();
    for (Path bundle : allBundles(language)) {
      for (String line : Files.readAllLines(bundle)) {
        String key = line.replaceFirst("=.*", "");
        boolean told = key.matches("(direct|stored|overlay)\\..*|heap\\.remedyOrTry");
        if (!told && option.matcher(line).find()) {
          found.add(line);
        }
      }
    }
    assertEquals(Set.of(), found);
  }

  private static List<Path> allBundles(String language) throws IOException {
    Path engine = Path.of("..", "gis-core", "src", "main", "resources");
    try (Stream<Path> files = Files.walk(engine)) {
      String name = "messages_" + language + ".properties";
      List<Path> found = files.filter(file -> file.endsWith(name)).toList();
      assertTrue(found.size() > 5, "the engine's bundles are elsewhere now");
      return Stream.concat(Stream.of(BUNDLES.resolve(name)), found.stream()).toList();
    }
  }

  private static List<String> keys(String language) throws IOException {
    return lines(language).stream().map(line -> line.substring(0, line.indexOf('='))).toList();
  }

  private static Set<String> shape(String language) throws IOException {
    return lines(language).stream()
        .map(
            line ->
                line.substring(0, line.indexOf('='))
                    + Pattern.compile("\\{\\d}")
                        .matcher(line)
                        .results()
                        .map(hole -> hole.group())
                        .sorted()
                        .toList())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> lines(String language) throws IOException {
    return Files.readAllLines(BUNDLES.resolve("messages_" + language + ".properties")).stream()
        .filter(line -> line.contains("="))
        .toList();
  }

  private static String source() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
      return all.toString();
    }
  }
}
