package merestone.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.progress.Progress;
import merestone.progress.Stage;
import merestone.report.InputFile;
import merestone.report.StoredFindings;

/**
 * A result on the disk, to be drawn without another check: the findings as they were written, on
 * the layers of the review as they are now. Inputs that are others by now, by their SHA-256, are
 * told by {@link #problems()} and on every page. Safe from many threads.
 */
public final class StoredMaps {
  private static final Messages MESSAGES = Messages.of(StoredMaps.class);
  private static final String FILE = "findings.gpkg";

  private final ReviewSession session;
  private final MapOutput maps;
  private final List<Problem> problems;

  private StoredMaps(ReviewSession session, MapOutput maps, List<Problem> problems) {
    this.session = session;
    this.maps = maps;
    this.problems = List.copyOf(problems);
  }

  /** Returns whether a path is a result, not a review: a folder or a GeoPackage. */
  public static boolean isOne(Path path) {
    return Files.isDirectory(path) || path.toString().endsWith(".gpkg");
  }

  /**
   * Opens a result.
   *
   * @param result its folder, or its {@code findings.gpkg}
   * @param review the review file it was made from; if empty it is looked for by its recorded name
   *     in the folder of the result, the folder above, and the current one: the one with the
   *     recorded checksum first
   * @throws UserError if the result or the review cannot be found or read, or the review is in
   *     another coordinate system or lacks rules by now
   * @throws merestone.progress.Cancelled if the user stops it
   */
  public static StoredMaps open(
      Path result, Optional<Path> review, HeapLimit limit, Progress progress) {
    Path file = Files.isDirectory(result) ? result.resolve(FILE) : result;
    progress.start(Stage.OPEN, file.getFileName().toString(), -1);
    StoredFindings stored = StoredFindings.read(file, progress);
    Path found = review.orElseGet(() -> reviewOf(file, stored.inputs(), progress));
    ReviewSession session = ReviewSession.open(found, limit, progress);
    if (!stored.setting("crs").equals(session.crsLabel())) {
      throw new UserError(
          new Problem(
              file.toString(),
              "result-outdated",
              MESSAGES.text("stored.crs", stored.setting("crs"), session.crsLabel()),
              MESSAGES.text("stored.outdated.remedy")));
    }
    List<Problem> problems = changes(file, stored.inputs(), session.inputs());
    Text notice = problems.isEmpty() ? Text.same("") : MESSAGES.text("stored.notice");
    MapOutput maps = session.mapsOf(stored, notice);
    problems.addAll(session.unusable());
    return new StoredMaps(session, maps, problems);
  }

  /** Returns the maps of the result. */
  public MapOutput maps() {
    return maps;
  }

  /** Returns what is not as it was when the result was made, and layers that cannot be drawn. */
  public List<Problem> problems() {
    return problems;
  }

  /** Returns why layers of the review cannot be drawn; empty if all can. */
  public List<Problem> unusable() {
    return session.unusable();
  }

  private static Path reviewOf(Path result, List<InputFile> inputs, Progress progress) {
    InputFile review =
        inputs.stream()
            .filter(input -> List.of(input.use().split(", ")).contains("review"))
            .findFirst()
            .orElseThrow(
                () ->
                    new UserError(
                        new Problem(
                            result.toString(),
                            "no-review",
                            MESSAGES.text("stored.direct"),
                            MESSAGES.text("stored.direct.remedy"))));
    Path folder = result.toAbsolutePath().getParent();
    List<Path> there =
        Stream.of(folder, folder.resolveSibling(""), Path.of("").toAbsolutePath())
            .map(place -> place.resolve(review.path()))
            .filter(Files::isRegularFile)
            .toList();
    return there.stream()
        .filter(file -> sha256(file, progress).equals(review.sha256()))
        .findFirst()
        .or(() -> there.stream().findFirst())
        .orElseThrow(
            () ->
                new UserError(
                    new Problem(
                        result.toString(),
                        "no-review",
                        MESSAGES.text("stored.noReview", review.path()),
                        MESSAGES.text("stored.noReview.remedy"))));
  }

  private static String sha256(Path file, Progress progress) {
    Inputs one = new Inputs(file.getParent(), progress);
    one.add(file, "review");
    return one.list().get(0).sha256();
  }

  /** Returns one problem that names every file that is not what it was; none if all are. */
  private static List<Problem> changes(Path result, List<InputFile> then, List<InputFile> now) {
    Map<String, InputFile> left = new HashMap<>();
    now.forEach(file -> left.put(file.path(), file));
    List<Text> changes = new ArrayList<>();
    for (InputFile file : then) {
      InputFile found = left.remove(file.path());
      if (found == null) {
        changes.add(MESSAGES.text("stored.gone", file.path()));
      } else if (!found.sha256().equals(file.sha256())) {
        changes.add(MESSAGES.text("stored.changed", file.path()));
      }
    }
    now.stream()
        .filter(file -> left.containsKey(file.path()))
        .forEach(file -> changes.add(MESSAGES.text("stored.added", file.path())));
    List<Problem> problems = new ArrayList<>();
    if (!changes.isEmpty()) {
      Text all =
          new Text(
              String.join("、", changes.stream().map(Text::zh).toList()),
              String.join(", ", changes.stream().map(Text::en).toList()));
      problems.add(
          new Problem(
              result.toString(),
              "result-outdated",
              MESSAGES.text("stored.outdated", all),
              MESSAGES.text("stored.outdated.remedy")));
    }
    return problems;
  }
}
