package merestone.app.gui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.work.Background;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.progress.SilentProgress;
import merestone.review.ReviewSession;
import merestone.review.RuleBooks;
import merestone.review.draft.RoleNeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewReviewViewModelTest {
  private static final Path DATA = Path.of("..", "sample-data").toAbsolutePath().normalize();

  private final Told troubles = new Told();
  private final List<Path> created = new ArrayList<>();
  private final Background here = new Background(Runnable::run, Runnable::run);
  private final NewReviewViewModel model = new NewReviewViewModel(here, troubles);

  @TempDir Path folder;

  @Test
  void aDroppedFolderIsReadyToBeCreatedAndOpens() {
    model.take(List.of(DATA.resolve("qinghe")));
    assertTrue(model.openProperty().get());
    assertEquals(6, model.rows().size());
    assertEquals("qinghe", model.nameProperty().get());
    assertEquals("EPSG:4527", model.crsProperty().get());
    assertEquals(DATA.resolve("qinghe.yaml"), model.targetProperty().get());
    assertEquals(List.of(), missing());
    assertEquals(NewReviewViewModel.Hint.NOTHING, model.hintProperty().get());

    model.chooseTarget(folder.resolve("q.yaml"));
    model.create(created::add);

    assertFalse(model.openProperty().get());
    assertEquals(List.of(folder.resolve("q.yaml")), created);
    assertEquals(6, ReviewSession.open(created.get(0), new SilentProgress()).layers().size());
  }

  @Test
  void theBooksAreCalledByTheirTitles() {
    assertEquals(Map.of(), model.booksProperty().get());
    model.begin();
    assertEquals(
        Set.copyOf(RuleBooks.shipped()), model.booksProperty().get().keySet(), "all that ship");
    assertEquals(
        new Text("三区三线审查规则", "Three control lines"),
        model.booksProperty().get().get(model.bookProperty().get()));
  }

  @Test
  void aRoleTakenAwayIsToldAsMissing() {
    model.take(List.of(DATA.resolve("qinghe")));
    model.role(row("YJJBNTBHTB"), "");
    assertEquals(List.of("farmland"), missing());
    assertEquals("", row("YJJBNTBHTB").role());
    model.rows().stream().toList().forEach(row -> model.role(row, ""));
    assertEquals(NewReviewViewModel.Hint.NO_ROLES, model.hintProperty().get());
  }

  @Test
  void anotherEncodingShowsOtherTextAndTheFilesOwnComesBack() {
    model.take(List.of(DATA.resolve("qinghe").resolve("redline")));
    String wanted = firstName();
    model.readAs(model.rows().get(0), Optional.of("ISO-8859-1"), Optional.empty());
    assertEquals("ISO-8859-1", model.rows().get(0).layer().orElseThrow().encoding().orElseThrow());
    assertFalse(firstName().equals(wanted));
    model.readAs(model.rows().get(0), Optional.empty(), Optional.empty());
    assertEquals(wanted, firstName());
  }

  @Test
  void whatIsNoEncodingIsExplainedAndChangesNothing() {
    model.take(List.of(DATA.resolve("qinghe").resolve("redline")));
    StartRow before = model.rows().get(0);
    model.readAs(before, Optional.of("国标"), Optional.empty());
    assertEquals(List.of("encoding-unknown"), troubles.codes);
    assertEquals(before, model.rows().get(0));
    assertFalse(model.busyProperty().get());
  }

  @Test
  void brokenFilesAreLinesAndTheRestIsThere() {
    model.take(List.of(DATA.resolve("broken")));
    StartRow webPage = row("web-page.shp");
    assertTrue(webPage.layer().isEmpty());
    assertEquals(1, webPage.problems().size());
    assertEquals(
        List.of("crs-unknown"),
        row("missing-prj").problems().stream().map(problem -> problem.code()).toList());
    assertEquals("parcels", row("gbk-without-cpg").role());
    // web-page.shp, half-a-download.gpkg, corrupt-page.gpkg; and half-a-zip.zip, no-layers.zip
    assertEquals(5, model.rows().stream().filter(row -> row.layer().isEmpty()).count());
  }

  @Test
  void aSystemTheUserSaysClearsTheProblem() {
    model.take(List.of(DATA.resolve("broken/shapefile/missing-prj.shp")));
    assertEquals(NewReviewViewModel.Hint.NO_CRS, model.hintProperty().get());
    model.readAs(model.rows().get(0), Optional.empty(), Optional.of("EPSG:4527"));
    assertEquals(List.of(), model.rows().get(0).problems());
    assertEquals("EPSG:4527", model.crsProperty().get());
    assertEquals(NewReviewViewModel.Hint.NOTHING, model.hintProperty().get());
  }

  @Test
  void aSystemOfTheRunThatTheUserWroteStays() {
    model.take(List.of(DATA.resolve("qinghe")));
    model.crsProperty().set("EPSG:4548");
    model.role(row("项目用地"), "");
    assertEquals("EPSG:4548", model.crsProperty().get());
  }

  @Test
  void anotherBookNeedsOtherRoles() {
    model.take(List.of(DATA.resolve("qinghe")));
    model.bookProperty().set("redevelopment");
    assertEquals(List.of("issues", "legacy", "low_use"), missing());
  }

  @Test
  void nothingIsReplacedUnlessTheUserAgreed() throws java.io.IOException {
    model.take(List.of(DATA.resolve("qinghe")));
    Path mine = Files.writeString(folder.resolve("mine.yaml"), "mine");
    model.targetProperty().set(mine);
    model.create(created::add);
    assertEquals(List.of("review-exists"), troubles.codes);
    assertEquals("mine", Files.readString(mine));
    assertTrue(model.openProperty().get());
  }

  @Test
  void cancellingLeavesTheAssistantAsItWas() {
    Deque<Runnable> later = new ArrayDeque<>();
    NewReviewViewModel slow =
        new NewReviewViewModel(new Background(later::add, Runnable::run), troubles);
    slow.take(List.of(DATA.resolve("qinghe")));
    assertTrue(slow.busyProperty().get());
    slow.cancel();
    later.forEach(Runnable::run);
    assertFalse(slow.busyProperty().get());
    assertEquals(List.of(), slow.rows());
  }

  private List<String> missing() {
    return model.needs().stream().filter(RoleNeed::isMissing).map(RoleNeed::role).sorted().toList();
  }

  private StartRow row(String name) {
    return model.rows().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name));
  }

  private String firstName() {
    var sample = model.rows().get(0).layer().orElseThrow().found().sample();
    return sample.rows().get(0).get(sample.columns().indexOf("HXMC"));
  }

  private static final class Told implements Troubles {
    private final List<String> codes = new ArrayList<>();

    @Override
    public void explain(UserError error) {
      codes.add(error.problem().code());
    }

    @Override
    public void reportBug(Throwable fault) {
      throw new AssertionError(fault);
    }
  }
}
