package merestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documents point to is there. */
class DocumentationTest {
  private static final Path TOP = Path.of("..");
  private static final Path DOCS = TOP.resolve("docs");
  private static final long LARGEST_PICTURE = 400 * 1024;

  /** A link in the text, or the line that says where a named one leads. */
  private static final Pattern LINK =
      Pattern.compile("(?m)(?:\\]\\(|^\\[[^\\]]+\\]: )([^)\\s]+)\\)?");

  private static final Pattern NAMED = Pattern.compile("\\[(`\\w+`)\\](?![(:])");
  private static final Pattern CLASS_LINK =
      Pattern.compile("(?m)\\[`(\\w+)`\\](?:\\(|: )(\\S+\\.java)");
  private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^```.*?^```");
  private static final Pattern CLASS_NAME =
      Pattern.compile("`([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)*)`");
  private static final Set<String> NOT_OURS = Set.of("DataStoreFinder", "HPRtree");

  @Test
  void everyRelativeLinkPointsToAFile() throws IOException {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Path page : pages()) {
      for (String target : targets(page)) {
        links++;
        if (!Files.exists(page.resolveSibling(target))) {
          broken.add(page + " → " + target);
        }
      }
    }
    assertEquals(List.of(), broken);
    assertTrue(links > 100, "links are found: " + links);
  }

  @Test
  void everyClassOnTheWayOfTheDataExists() throws IOException {
    String way = section("The way the data goes");
    Set<String> known = classes();
    known.addAll(NOT_OURS);
    TreeSet<String> missing = new TreeSet<>();
    CLASS_NAME.matcher(way).results().map(name -> name.group(1)).forEach(missing::add);
    assertTrue(missing.size() > 60, "classes are found: " + missing);
    missing.removeAll(known);
    assertEquals(Set.of(), missing);
  }

  @Test
  void aLinkCalledAfterAClassLeadsToIt() throws IOException {
    List<String> astray = new ArrayList<>();
    Matcher link = CLASS_LINK.matcher(read(DOCS.resolve("architecture.md")));
    while (link.find()) {
      if (!link.group(2).endsWith("/" + link.group(1) + ".java")) {
        astray.add(link.group());
      }
    }
    assertEquals(List.of(), astray);
  }

  @Test
  void everyNamedLinkIsDefined() throws IOException {
    String page = read(DOCS.resolve("architecture.md"));
    TreeSet<String> undefined = new TreeSet<>();
    NAMED.matcher(page).results().map(name -> name.group(1)).forEach(undefined::add);
    assertTrue(undefined.size() > 60, "names are found: " + undefined);
    undefined.removeIf(name -> page.contains("\n[" + name + "]: "));
    assertEquals(Set.of(), undefined);
  }

  @Test
  void everyDecisionIsInTheList() throws IOException {
    String list = read(DOCS.resolve("decisions").resolve("README.md"));
    for (Path record : files(DOCS.resolve("decisions"), ".md")) {
      String name = record.getFileName().toString();
      assertTrue(name.equals("README.md") || list.contains("(" + name + ")"), name);
    }
  }

  @Test
  void everyPictureIsShownSomewhereAndSmall() throws IOException {
    Set<Path> shown = new TreeSet<>();
    for (Path page : pages()) {
      targets(page).forEach(target -> shown.add(page.resolveSibling(target).normalize()));
    }
    for (Path picture : files(DOCS.resolve("pictures"), ".png")) {
      assertTrue(shown.contains(picture.normalize()), picture + " is on no page");
      assertTrue(Files.size(picture) < LARGEST_PICTURE, picture + " is too large");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "see [a](b.md) and ![c](d/e.png),    b.md d/e.png",
    "with a place [a](b.md#part),        b.md",
    "elsewhere [a](https://example.org), ''",
    "in this page [a](#part),            ''",
    "with a space [a](b%20c.md),         'b c.md'",
    "[`A`]: d/A.java,                    d/A.java"
  })
  void linksAreFound(String words, String expected) {
    assertEquals(expected, String.join(" ", links(words)));
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(files(DOCS, ".md"));
    pages.add(TOP.resolve("README.md"));
    pages.add(TOP.resolve("CHANGELOG.md"));
    return pages;
  }

  private static List<String> targets(Path page) throws IOException {
    return links(read(page));
  }

  /** Returns the files that links of a text point to, without the place within them. */
  private static List<String> links(String words) {
    return LINK.matcher(CODE_BLOCK.matcher(words).replaceAll(""))
        .results()
        .map(link -> link.group(1).replaceFirst("#.*", ""))
        .filter(target -> !target.isEmpty() && !target.contains("://"))
        .map(target -> URLDecoder.decode(target, StandardCharsets.UTF_8))
        .toList();
  }

  private static String section(String title) throws IOException {
    String page = read(DOCS.resolve("architecture.md"));
    int from = page.indexOf("\n## " + title + "\n");
    assertTrue(from >= 0, title);
    int to = page.indexOf("\n## ", from + 1);
    return page.substring(from, to < 0 ? page.length() : to);
  }

  private static Set<String> classes() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String module : List.of("gis-core", "app")) {
      files(TOP.resolve(module).resolve("src").resolve("main"), ".java").stream()
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .forEach(names::add);
    }
    return names;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending))
          .sorted()
          .collect(Collectors.toList());
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file).replace("\r\n", "\n");
  }
}
