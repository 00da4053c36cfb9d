package merestone.report;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import merestone.message.Language;
import merestone.progress.Progress;

/**
 * A result being written.
 *
 * @param dossier the result
 * @param terms how it is to be written
 * @param folder where to
 * @param map the map as PNG; waits until it is drawn
 * @param progress is asked whether the user wants to stop
 */
public record ResultJob(
    Dossier dossier, Terms terms, StagedFolder folder, Supplier<byte[]> map, Progress progress) {

  /**
   * How a result is to be written.
   *
   * @param language the language of its words
   * @param levelled whether rounded hectares of parts are to sum to the rounded whole
   * @param templates a folder that may hold {@code report.ftlh} and {@code findings.xlsx}, which
   *     then take the place of ours
   */
  public record Terms(Language language, boolean levelled, Optional<Path> templates) {

    /** Returns the user's own template of this name, if there is one. */
    Optional<Path> template(String name) {
      return templates.map(folder -> folder.resolve(name)).filter(file -> file.toFile().isFile());
    }
  }

  Path file(String name) {
    return folder.file(name);
  }

  Language language() {
    return terms.language();
  }

  String program() {
    return "Merestone " + dossier.settings().version();
  }
}
