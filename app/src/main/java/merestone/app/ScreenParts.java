package merestone.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks, before JavaFX does, whether a Linux machine has what a window needs: JavaFX itself would
 * end in a stack trace.
 */
final class ScreenParts {
  private static final Map<String, String> PACKAGE_OF_LIBRARY =
      new TreeMap<>(Map.of("libgtk-3.so.0", "libgtk-3-0", "libXtst.so.6", "libxtst6"));

  /** The Debian packages a window needs. */
  static final List<String> PACKAGES = List.copyOf(PACKAGE_OF_LIBRARY.values());

  private static final List<String> FOLDERS =
      List.of("/usr/lib", "/lib", "/usr/lib64", "/lib64", "/usr/local/lib");
  private static final int DEPTH = 2;

  private ScreenParts() {}

  /** Returns whether there is a display to open a window on. */
  static boolean hasDisplay() {
    return !isLinux() || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
  }

  /** Returns the Debian packages that are not installed; none on other systems. */
  static List<String> missingPackages() {
    if (!isLinux()) {
      return List.of();
    }
    return PACKAGE_OF_LIBRARY.entrySet().stream()
        .filter(part -> !isInstalled(part.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static boolean isInstalled(String library) {
    return FOLDERS.stream().map(Path::of).anyMatch(folder -> holds(folder, library));
  }

  private static boolean holds(Path folder, String library) {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var found = Files.find(folder, DEPTH, (path, facts) -> path.endsWith(library))) {
      return found.findAny().isPresent();
    } catch (java.io.IOException | java.io.UncheckedIOException e) {
      return true; // a folder we may not look into is no proof that the library is missing
    }
  }

  private static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }

  private static boolean isLinux() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
  }
}
