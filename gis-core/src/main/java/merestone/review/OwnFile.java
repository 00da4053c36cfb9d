package merestone.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.message.WhyNot;

/**
 * A file that the window keeps for a review beside its review file, and writes only where nobody
 * else has: its first line begins with a mark. Immutable; of two that write at a time the last
 * wins.
 *
 * @param file where it lies
 * @param mark how its first line begins
 * @param kind the word its codes begin with, such as {@code profile}
 * @param remedy what to do where somebody else has written it
 */
record OwnFile(Path file, String mark, String kind, Text remedy) {
  private static final Messages MESSAGES = Messages.of(OwnFile.class);

  /** Returns where a review keeps its own file of a kind: {@code NAME.KIND.yaml}. */
  static Path beside(Path review, String kind) {
    String name = review.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    return review.resolveSibling(name + "." + kind + ".yaml");
  }

  /**
   * Writes it, or removes it.
   *
   * @param text all of it, the mark first; empty if there is nothing to keep
   * @throws UserError if the file was written by somebody else, or cannot be written, codes {@code
   *     KIND-foreign} and {@code KIND-unwritable}; nothing is changed then
   */
  void keep(Optional<String> text) {
    try {
      refuseForeign();
      if (text.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Aside.write(
            file,
            text.get(),
            part -> {},
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UserError(
          new Problem(
              file.toString(),
              kind + "-unwritable",
              MESSAGES.text("own.unwritable", file, WhyNot.of(e)),
              MESSAGES.text("own.unwritable.remedy")),
          e);
    }
  }

  private void refuseForeign() throws IOException {
    if (!Files.isRegularFile(file)) {
      return;
    }
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      String first = lines.readLine();
      if (first == null || !first.startsWith(mark)) {
        throw new UserError(
            new Problem(
                file.toString(), kind + "-foreign", MESSAGES.text("own.foreign", file), remedy));
      }
    }
  }
}
