package merestone.message;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in a reader's words why a file could not be read or written. */
public final class WhyNot {
  private static final Messages MESSAGES = Messages.of(WhyNot.class);

  private WhyNot() {}

  /**
   * Returns the reason of a failure. Where the system only names the file, as it does when a right
   * is missing, the kind of failure is put into words; otherwise the system's own words stand.
   */
  public static Text of(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return MESSAGES.text("why.denied");
    }
    if (failure instanceof NoSuchFileException) {
      return MESSAGES.text("why.missing");
    }
    if (failure instanceof NotDirectoryException) {
      return MESSAGES.text("why.noFolder");
    }
    if (failure instanceof FileSystemException named && named.getReason() != null) {
      return system(named.getReason());
    }
    String said = failure.getMessage();
    return said == null ? Text.same(failure.getClass().getSimpleName()) : Text.same(said);
  }

  /** What Unix answers in a path through a file, and on a full or a read-only disk. */
  private static Text system(String reason) {
    return switch (reason) {
      case "Not a directory" -> MESSAGES.text("why.noFolder");
      case "No space left on device" -> MESSAGES.text("why.full");
      case "Read-only file system" -> MESSAGES.text("why.readOnly");
      default -> Text.same(reason);
    };
  }
}
