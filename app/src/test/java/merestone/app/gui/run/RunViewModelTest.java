package merestone.app.gui.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.work.Background;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.progress.Stage;
import merestone.review.ReviewSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunViewModelTest {
  private static final Path REVIEW = Path.of("review.yaml");

  private final Deque<Runnable> worker = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private RunViewModel model;

  @Test
  void anInputErrorIsExplainedAndTheWindowIsAsBefore() {
    RunViewModel model =
        model(
            (file, progress) -> {
              throw new UserError(
                  new Problem("a.shp", "missing", Text.same("missing"), Text.same("bring it")));
            });
    model.open(REVIEW);
    assertEquals(RunState.OPENING, model.stateProperty().get());
    work();
    assertEquals(RunState.EMPTY, model.stateProperty().get());
    assertEquals(List.of("explained missing"), told);
  }

  @Test
  void aFaultIsReported() {
    RunViewModel model =
        model(
            (file, progress) -> {
              throw new IllegalStateException("broken");
            });
    model.open(REVIEW);
    work();
    assertEquals(List.of("bug broken"), told);
  }

  @Test
  void cancelStopsOpeningWithoutAWord() {
    RunViewModel model =
        model(
            (file, progress) -> {
              progress.start(Stage.READ, "parcels", 10);
              progress.step();
              throw new AssertionError("not stopped");
            });
    model.open(REVIEW);
    model.cancel();
    work();
    assertEquals(RunState.EMPTY, model.stateProperty().get());
    assertEquals("parcels", model.progressProperty().get().subject());
    assertTrue(told.isEmpty(), told.toString());
  }

  @Test
  void whileOneReviewIsOpeningASecondIsNotStarted() {
    RunViewModel model =
        model(
            (file, progress) -> {
              throw new IllegalStateException("broken");
            });
    model.open(REVIEW);
    model.open(REVIEW);
    assertEquals(1, worker.size());
  }

  @Test
  void withoutAReviewThereIsNothingToCheck() {
    RunViewModel model =
        model(
            (file, progress) -> {
              throw new AssertionError("never asked");
            });
    model.check();
    assertTrue(worker.isEmpty());
    assertEquals(RunState.EMPTY, model.stateProperty().get());
  }

  @Test
  void aCheckThatIsCancelledDecidesNothingAndCanBeRunAgain() {
    RunViewModel model = model(ReviewSession::open);
    model.open(Path.of("..", "sample-data", "qinghe", "review.yaml"));
    work();
    assertEquals(RunState.READY, model.stateProperty().get());
    model.check();
    model.cancel();
    work();
    assertEquals(RunState.CANCELLED, model.stateProperty().get());
    assertTrue(model.result().isEmpty());
    model.check();
    work();
    assertEquals(RunState.CHECKED, model.stateProperty().get());
    assertTrue(model.result().isPresent());
    assertEquals(List.of(), told);
  }

  @Test
  void aRerunThatIsCancelledOrFailsLeavesTheResultBeforeAndSaysSo() {
    boolean[] broken = new boolean[1];
    RunViewModel model = model(ReviewSession::open);
    model.open(Path.of("..", "sample-data", "qinghe", "review.yaml"));
    work();
    model.threadsBy(() -> broken[0] ? -1 : 1); // no pool has so many threads: the check fails
    model.check();
    work();
    CheckedReview first = model.result().orElseThrow();
    assertFalse(model.earlierProperty().get());

    model.check();
    assertSame(first, model.result().orElseThrow());
    model.cancel();
    work();
    assertEquals(RunState.CANCELLED, model.stateProperty().get());
    assertSame(first, model.result().orElseThrow());
    assertTrue(model.earlierProperty().get());

    broken[0] = true;
    model.check();
    work();
    assertEquals(RunState.FAILED, model.stateProperty().get());
    assertSame(first, model.result().orElseThrow());
    assertTrue(model.earlierProperty().get());

    broken[0] = false;
    model.check();
    work();
    assertNotSame(first, model.result().orElseThrow());
    assertFalse(model.earlierProperty().get());
  }

  @Test
  void filesChangedSinceOpeningAreReadAgainBeforeTheCheck(@TempDir Path folder) throws IOException {
    Path review = copied(Path.of("..", "sample-data", "qinghe"), folder);
    RunViewModel model = model(ReviewSession::open);
    model.open(review);
    work();
    OpenReview opened = model.review().orElseThrow();
    model.check();
    work();
    assertSame(opened, model.review().orElseThrow(), "nothing has changed");

    // Another program takes the red line away: what was read of it is no longer what lies there.
    Files.delete(folder.resolve("redline").resolve("生态保护红线STBHHX.shp"));
    model.check();
    work();
    assertEquals(RunState.CHECKED, model.stateProperty().get());
    assertEquals(1, model.review().orElseThrow().session().unusable().size());
    assertTrue(
        model.result().orElseThrow().result().findings().all().stream()
            .noneMatch(one -> one.rule().id().equals("RL-01")));

    OpenReview again = model.review().orElseThrow();
    model.check();
    work();
    assertSame(again, model.review().orElseThrow(), "read once is enough");
    assertEquals(List.of(), told);
  }

  private static Path copied(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : (Iterable<Path>) all::iterator) {
        Path target = to.resolve(from.relativize(one).toString());
        if (Files.isDirectory(one)) {
          Files.createDirectories(target);
        } else {
          Files.copy(one, target);
        }
      }
    }
    return to.resolve("review.yaml");
  }

  private RunViewModel model(Opening opening) {
    model = new RunViewModel(new Background(worker::add, Runnable::run), opening, new Told());
    return model;
  }

  /** Works to the end; what was cancelled long before may be ended by another thread. */
  private void work() {
    while (!worker.isEmpty() || model.stateProperty().get().isBusy()) {
      Optional.ofNullable(worker.poll()).ifPresentOrElse(Runnable::run, Thread::onSpinWait);
    }
  }

  private final class Told implements Troubles {
    @Override
    public void explain(UserError error) {
      told.add("explained " + error.problem().code());
    }

    @Override
    public void reportBug(Throwable fault) {
      told.add("bug " + fault.getMessage());
    }
  }
}
