package merestone.message;

import java.util.Objects;

/**
 * Something wrong with an input: where, what, and what to do about it.
 *
 * @param path the file, layer or line it is about, as the user named it; may be empty, never null
 * @param code a stable short name for programs, such as {@code crs-unknown}
 * @param message one sentence: what is wrong, with the offending value
 * @param remedy one sentence: what the user can do
 */
public record Problem(String path, String code, Text message, Text remedy) {

  public Problem {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(remedy, "remedy");
  }
}
