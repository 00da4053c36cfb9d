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
