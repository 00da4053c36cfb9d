package merestone.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UsageError;
import merestone.message.UserError;
import merestone.triage.RunPrint;

/**
 * A result as an earlier run wrote it, as far as another one can be held against it. Immutable.
 *
 * @param file the file it was read from
 * @param print its findings and what they were made with
 * @param settings rule book, coordinate system, deciding area and the like, by their codes in the
 *     table {@code run}; empty where the file does not tell
 * @param inputs the SHA-256 of every input by its path; empty where the file does not tell
 * @param verdict {@code clean}, {@code findings} or {@code incomplete}; empty where the file does
 *     not tell
 */
public record StoredResult(
    Path file,
    RunPrint print,
    Map<String, Text> settings,
    Map<String, String> inputs,
    Optional<String> verdict) {
  private static final Messages MESSAGES = Messages.of(StoredResult.class);

  public StoredResult {
    settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
  }

  /**
   * Reads a result.
   *
   * @param path the folder of a result, of which {@code findings.gpkg} is read, or {@code
   *     findings.jsonl} if there is none; or one of these files under whatever name
   * @throws UsageError if there is no result, code {@code no-result}
   * @throws UserError if the file is damaged, or of a version that kept nothing to compare by, code
   *     {@code result-unreadable}
   */
  public static StoredResult read(Path path) {
    Path file = Files.isDirectory(path) ? inside(path) : path;
    if (!Files.isRegularFile(file)) {
      throw new UsageError(noResult(path));
    }
    return file.toString().endsWith(".jsonl") ? StoredLines.read(file) : StoredPackage.read(file);
  }

  private static Path inside(Path folder) {
    Path tables = folder.resolve("findings.gpkg");
    return Files.exists(tables) ? tables : folder.resolve("findings.jsonl");
  }

  /** Returns whether the file tells what the findings were made from. */
  public boolean tellsItsInputs() {
    return !settings.isEmpty();
  }

  /** Returns whether everything was checked, as far as the file tells. */
  public boolean isComplete() {
    return verdict.filter(word -> !word.equals("incomplete")).isPresent();
  }

  static UserError unreadable(Path file, Text why) {
    return new UserError(
        new Problem(
            file.toString(),
            "result-unreadable",
            MESSAGES.text("compare.unreadable", why),
            MESSAGES.text("compare.unreadable.remedy")));
  }

  static UserError withoutImprints(Path file) {
    return new UserError(
        new Problem(
            file.toString(),
            "result-unreadable",
            MESSAGES.text("compare.noImprints"),
            MESSAGES.text("compare.noImprints.remedy")));
  }

  private static Problem noResult(Path path) {
    return new Problem(
        path.toString(),
        "no-result",
        MESSAGES.text("compare.noResult"),
        MESSAGES.text("compare.noResult.remedy"));
  }
}
