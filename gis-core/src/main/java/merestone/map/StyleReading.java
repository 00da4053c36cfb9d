package merestone.map;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UserError;

/** Reads the style files of users. Stateless. */
final class StyleReading {
  private static final Messages MESSAGES = Messages.of(StyleReading.class);

  private StyleReading() {}

  /**
   * Reads a file.
   *
   * @throws UserError if it cannot be read or has a wrong entry; code {@code style-unreadable}
   */
  static StyleFile of(Path path) {
    try (InputStream in = Files.newInputStream(path)) {
      return StyleFile.read(in);
    } catch (IOException e) {
      String file = path.getFileName().toString();
      String why = e.getMessage().lines().findFirst().orElse("");
      throw new UserError(
          new Problem(
              file,
              "style-unreadable",
              MESSAGES.text("style.unreadable", file, why),
              MESSAGES.text("style.unreadable.remedy")),
          e);
    }
  }
}
