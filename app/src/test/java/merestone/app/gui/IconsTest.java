package merestone.app.gui;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** A name that no icon has is only found out when somebody comes to where it is shown. */
class IconsTest {
  private static final Pattern NAME = Pattern.compile("md(al|mz)-[a-z0-9_]+");

  @Test
  void everyIconThatIsNamedExists() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src", "main"))) {
      for (Path source : sources.filter(IconsTest::mayNameIcons).toList()) {
        NAME.matcher(Files.readString(source))
            .results()
            .map(MatchResult::group)
            .forEach(names::add);
      }
    }
    assertTrue(names.contains("mdal-folder_open"), names.toString());
    for (String name : names) {
      assertDoesNotThrow(() -> icon(name), name);
    }
  }

  private static boolean mayNameIcons(Path source) {
    return source.toString().matches(".*\\.(java|fxml|css)");
  }

  private static void icon(String name) {
    if (name.startsWith("mdal")) {
      Material2AL.findByDescription(name);
    } else {
      Material2MZ.findByDescription(name);
    }
  }
}
