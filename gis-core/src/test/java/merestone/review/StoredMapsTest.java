package merestone.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import merestone.message.Language;
import merestone.message.Problem;
import merestone.message.UserError;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A result is drawn again from what is on the disk, as it was drawn from the check. */
class StoredMapsTest {
  private static final SilentProgress SILENT = new SilentProgress();
  private static final PageWish PAGES = new PageWish(PageWish.ATLAS, 0, Language.BOTH, 60);

  @TempDir Path folder;
  private Path review;
  private Path result;

  @BeforeEach
  void aCopyOfTheSample() throws IOException {
    Path sample = Path.of("..", "sample-data", "qinghe");
    try (Stream<Path> all = Files.walk(sample)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve("in").resolve(sample.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    review = folder.resolve("in/review.yaml");
    result = folder.resolve("in/result");
  }

  @Test
  void thePagesAreThoseOfTheCheck() throws IOException {
    MapOutput checked = check();
    StoredMaps stored = open(Optional.empty());
    assertEquals(List.of(), stored.problems());
    draw(checked, folder.resolve("one"));
    draw(stored.maps(), folder.resolve("other"));
    List<Path> files = files(folder.resolve("one"));
    assertTrue(
        files.size() > 100, "an atlas by finding and sheets by parcel, were " + files.size());
    assertEquals(files, files(folder.resolve("other")));
    for (Path file : files) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("one").resolve(file)),
          Files.readAllBytes(folder.resolve("other").resolve(file)),
          file.toString());
    }
  }

  @Test
  void filesThatAreOthersByNowAreToldAndStandOnEveryPage() throws IOException {
    check();
    Files.writeString(review, Files.readString(review) + "\n# another remark\n");
    StoredMaps stored = open(Optional.of(review));
    assertEquals(
        List.of(
            "Files are no longer those this result was made from: review.yaml (changed)."
                + " The maps show the findings of then on the layers of now."),
        stored.problems().stream().map(Problem::message).map(text -> text.en()).toList());
    assertTrue(
        stored
            .maps()
            .page(PAGES, "")
            .content()
            .warning()
            .en()
            .startsWith("Inputs have changed since this result was made"));
  }

  @Test
  void aReviewThatIsNowhereIsAskedFor() throws IOException {
    check();
    Path away = Files.createDirectories(folder.resolve("away/deep"));
    Path moved = Files.move(result, away.resolve("result"));
    UserError error =
        assertThrows(
            UserError.class,
            () -> StoredMaps.open(moved, Optional.empty(), HeapLimit.ofThisProcess(), SILENT));
    assertEquals("no-review", error.problem().code());
    assertEquals("Name it with --review.", error.problem().remedy().en());
  }

  @Test
  void anotherGeoPackageIsNoResult() {
    UserError error =
        assertThrows(
            UserError.class,
            () ->
                StoredMaps.open(
                    folder.resolve("in/qinghe.gpkg"),
                    Optional.empty(),
                    HeapLimit.ofThisProcess(),
                    SILENT));
    assertEquals("no-result", error.problem().code());
  }

  private MapOutput check() {
    ReviewResult checked = ReviewSession.open(review, SILENT).check(1, SILENT);
    checked.write(
        result, new ResultOrder(List.of("gpkg"), Language.ZH, false, Optional.empty()), SILENT);
    return checked.maps();
  }

  private StoredMaps open(Optional<Path> named) {
    return StoredMaps.open(result, named, HeapLimit.ofThisProcess(), SILENT);
  }

  private static void draw(MapOutput maps, Path target) throws IOException {
    Files.createDirectories(target);
    maps.write(target.resolve("whole.svg"), PAGES, "", SILENT);
    maps.write(target.resolve("plain.png"), new MapOrder(900, 700, 96, Locale.ENGLISH, ""), SILENT);
    for (AtlasWish.Per per : AtlasWish.Per.values()) {
      AtlasWish wish = new AtlasWish(PAGES, per, false, "", "svg");
      maps.write(target.resolve(per.name()), wish, SILENT);
    }
    PageWish sheets = new PageWish(PageWish.DECISIONS, 0, Language.ZH, 60);
    AtlasWish decisions = new AtlasWish(sheets, AtlasWish.Per.PARCEL, true, "", "svg");
    maps.write(target.resolve("sheets"), decisions, SILENT);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }
}
