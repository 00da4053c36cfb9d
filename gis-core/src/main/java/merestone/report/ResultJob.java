package merestone.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import merestone.message.Language;
import merestone.progress.Progress;
import merestone.progress.Waiting;
import merestone.report.table.FrontPage;
import merestone.report.table.Table;

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

  /** Returns page one; the user is heard while it is made. */
  FrontPage front() {
    return heeding(() -> FrontPages.of(dossier));
  }

  /** Returns all tables; the user is heard while they, and then their rows, are prepared. */
  List<Table> tables() {
    return heeding(() -> ResultTables.of(dossier, terms.levelled())).stream()
        .map(table -> table.prepared(rows -> heeding(rows)))
        .toList();
  }

  /**
   * Works something out that has no cancel point of its own. What is left then ends by itself, so
   * it must not write anything.
   *
   * @throws merestone.progress.Cancelled as soon as the user has asked to stop
   */
  <T> T heeding(Supplier<T> work) {
    progress.heed();
    return Waiting.on(CompletableFuture.supplyAsync(work), progress);
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
