package merestone.app.gui.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import merestone.app.gui.parts.Look;

/**
 * The look of the desktop this program runs on. JavaFX 17 cannot tell; the desktop's own command
 * can: the registry of Windows, the defaults of macOS, the settings of GNOME. Where none answers,
 * light is taken.
 */
final class SystemLook {
  private static final int PATIENCE_S = 2;

  private SystemLook() {}

  /** Asks the desktop; takes up to two seconds. */
  static Look ask() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return windows(
          said(
              List.of(
                  "reg",
                  "query",
                  "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                  "/v",
                  "AppsUseLightTheme")));
    }
    if (system.startsWith("mac")) {
      return named(said(List.of("defaults", "read", "-g", "AppleInterfaceStyle")));
    }
    return named(said(List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme")));
  }

  /** Reads the registry's answer: {@code AppsUseLightTheme REG_DWORD 0x0} is dark. */
  static Look windows(String answer) {
    return answer.strip().endsWith("0x0") ? Look.DARK : Look.LIGHT;
  }

  /** Reads the answer of a desktop that calls its looks by name. */
  static Look named(String answer) {
    return answer.toLowerCase(Locale.ROOT).contains("dark") ? Look.DARK : Look.LIGHT;
  }

  private static String said(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return "";
      }
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return ""; // no such command: no desktop that we know
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
