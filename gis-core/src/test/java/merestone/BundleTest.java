package merestone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every visible word is in both languages, once, and is used. */
public class BundleTest {
  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern KEY = Pattern.compile("^([\\w.\\-]+)\\s*=");
  private static final Pattern HOLE = Pattern.compile("\\{\\d}");

  @Test
  void bothLanguagesHaveTheSameKeysOnceEachWithTheSameHoles() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path zh : bundles("messages_zh.properties")) {
      Path en = zh.resolveSibling("messages_en.properties");
      var chinese = read(zh, faults);
      var english = read(en, faults);
      differences(zh, chinese.keySet(), english.keySet(), faults);
      chinese.forEach(
          (key, words) -> {
            String other = english.getOrDefault(key, words);
            if (!holes(words).equals(holes(other))) {
              faults.add(zh + ": " + key + " has other holes in English");
            }
          });
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    String code = sources();
    List<String> unused = new ArrayList<>();
    for (Path zh : bundles("messages_zh.properties")) {
      for (String key : read(zh, new ArrayList<>()).keySet()) {
        if (!code.contains("\"" + key + "\"")) {
          unused.add(zh + ": " + key);
        }
      }
    }
    assertEquals(List.of(), unused);
  }

  @Test
  void everyKeyAskedForExists() throws IOException {
    TreeSet<String> known = new TreeSet<>();
    for (Path zh : bundles("messages_zh.properties")) {
      known.addAll(read(zh, new ArrayList<>()).keySet());
    }
    Matcher calls =
        Pattern.compile("\\btext\\(\\s*\"([\\w.\\-]+\\.[\\w.\\-]+)\"").matcher(sources());
    TreeSet<String> missing = new TreeSet<>();
    while (calls.find()) {
      if (!known.contains(calls.group(1))) {
        missing.add(calls.group(1));
      }
    }
    assertEquals(new TreeSet<String>(), missing);
  }

  private static List<Path> bundles(String name) throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      List<Path> found =
          files.filter(f -> f.getFileName().toString().equals(name)).sorted().toList();
      assertEquals(false, found.isEmpty(), "no bundles under " + RESOURCES.toAbsolutePath());
      return found;
    }
  }

  private static TreeMap<String, String> read(Path bundle, List<String> faults) throws IOException {
    TreeMap<String, String> entries = new TreeMap<>();
    for (String line : Files.readAllLines(bundle)) {
      Matcher key = KEY.matcher(line);
      if (key.find() && entries.put(key.group(1), line.substring(key.end())) != null) {
        faults.add(bundle + ": " + key.group(1) + " stands twice");
      }
    }
    return entries;
  }

  private static void differences(
      Path zh, java.util.Set<String> chinese, java.util.Set<String> english, List<String> faults) {
    TreeSet<String> onlyOne = new TreeSet<>(chinese);
    onlyOne.addAll(english);
    onlyOne.removeIf(key -> chinese.contains(key) && english.contains(key));
    onlyOne.forEach(key -> faults.add(zh.getParent() + ": " + key + " is in one language only"));
  }

  private static TreeSet<String> holes(String words) {
    return HOLE.matcher(words)
        .results()
        .map(result -> result.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path root : List.of(SOURCES, RESOURCES)) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(BundleTest::isSource).sorted().toList()) {
          all.append(Files.readString(file));
        }
      }
    }
    return all.toString();
  }

  private static boolean isSource(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".java") || name.endsWith(".ftl") || name.endsWith(".ftlh");
  }
}
