package merestone.store.geopackage;

import java.nio.file.Path;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UserError;

/** Everything this package can find fault with, in words. */
final class Faults {
  private static final Messages WORDS = Messages.of(Faults.class);

  private Faults() {}

  static UserError unwritable(Path target, Throwable cause) {
    return new UserError(
        new Problem(
            target.toString(),
            "output-unwritable",
            WORDS.text("output.unwritable", target.getFileName(), reason(cause)),
            WORDS.text("output.unwritable.remedy")),
        cause);
  }

  private static String reason(Throwable cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
