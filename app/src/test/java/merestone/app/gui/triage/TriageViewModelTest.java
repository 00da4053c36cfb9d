package merestone.app.gui.triage;

import static merestone.app.gui.Sketches.conflict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.app.gui.error.Troubles;
import merestone.app.gui.work.Background;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.finding.Finding;
import merestone.message.UserError;
import merestone.rule.Level;
import merestone.triage.Change;
import merestone.triage.DecisionBook;
import merestone.triage.Entry;
import merestone.triage.RunFacts;
import merestone.triage.RunPrint;
import merestone.triage.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriageViewModelTest {
  private static final CoordinateSystem CRS = CoordinateSystems.ofEpsg(4527);
  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  @TempDir Path folder;

  private final Deque<Runnable> worker = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private final Finding one = conflict("FARM-1", Level.BLOCK, "P-1", 100);
  private final Finding two = conflict("FARM-1", Level.BLOCK, "P-2", 100);
  private final Finding three = conflict("FARM-1", Level.WARN, "P-3", 100);
  private final TriageViewModel model =
      new TriageViewModel(
          new Background(worker::add, Runnable::run), new Told(), Clock.fixed(NOW, ZoneOffset.UTC));

  /** Remembers what the user is told. */
  private final class Told implements Troubles {
    @Override
    public void explain(UserError error) {
      told.add(error.problem().code());
    }

    @Override
    public void reportBug(Throwable fault) {
      throw new AssertionError(fault);
    }
  }

  @AfterEach
  void close() {
    work();
    model.close();
  }

  @Test
  void aDecisionIsShownAtOnceAndKept() {
    begin(one, two, three);
    assertTrue(model.decide(List.of(one, two), Status.CONFIRMED, Optional.of("现场核实")));
    assertEquals(Status.CONFIRMED, model.statusOf(one).status());
    assertEquals(2, model.decidedProperty().get());
    assertEquals(3, model.totalProperty().get());
    work();
    List<Entry> kept = DecisionBook.read(review(), CRS).history();
    assertEquals(List.of("P-1", "P-2"), keys(kept));
    assertEquals("王", kept.get(0).actor());
    assertEquals(NOW, kept.get(0).at());
  }

  @Test
  void whoDismissesGivesAReason() {
    begin(one, two);
    assertFalse(model.decide(List.of(one), Status.DISMISSED, Optional.empty()));
    assertEquals(Status.OPEN, model.statusOf(one).status());
    assertTrue(model.decide(List.of(one), Status.DISMISSED, Optional.of("批文")));
    assertEquals(Status.DISMISSED, model.statusOf(one).status());
  }

  @Test
  void actionsAreTakenBackAndDoneAgainAsAWhole() {
    begin(one, two);
    model.decide(List.of(one), Status.NEEDS_DOCUMENT, Optional.of("缺批文"));
    model.decide(List.of(one, two), Status.CONFIRMED, Optional.empty());
    model.undo();
    assertEquals(Status.NEEDS_DOCUMENT, model.statusOf(one).status());
    assertEquals(Status.OPEN, model.statusOf(two).status());
    model.undo();
    assertEquals(0, model.decidedProperty().get());
    assertFalse(model.canUndoProperty().get());
    model.redo();
    model.redo();
    assertEquals(Status.CONFIRMED, model.statusOf(two).status());
    assertFalse(model.canRedoProperty().get());
    work();
    // decided 1 + 2, undone 2 + 1, redone 1 + 2: every change is a line
    assertEquals(9, DecisionBook.read(review(), CRS).history().size());
  }

  @Test
  void theNextRunFindsDecisionsAndWhatHasChanged() {
    begin(one, two, three);
    model.decide(List.of(one), Status.CONFIRMED, Optional.empty());
    model.decide(List.of(two), Status.DISMISSED, Optional.of("批文"));
    work();
    Finding grown = conflict("FARM-1", Level.BLOCK, "P-2", 144);
    Finding fresh = conflict("FARM-1", Level.BLOCK, "P-4", 100);
    model.show(() -> run("data-2", one, grown, fresh));
    work();
    assertEquals(Status.CONFIRMED, model.statusOf(one).status());
    assertEquals(Status.OPEN, model.statusOf(grown).status());
    assertEquals(Status.DISMISSED, model.statusOf(grown).earlier().orElseThrow().status());
    assertEquals(1, model.decidedProperty().get());
    Map<Change.Kind, Integer> counts = model.comparisonProperty().get().orElseThrow().counts();
    assertEquals(1, counts.get(Change.Kind.NEW));
    assertEquals(1, counts.get(Change.Kind.GONE));
    assertEquals(1, counts.get(Change.Kind.GROWN));
    assertEquals(1, counts.get(Change.Kind.UNCHANGED));
  }

  @Test
  void whatTheDiskDoesNotTakeIsShownAsNotKeptAndTriedAgain() throws IOException {
    begin(one, two);
    model.decide(List.of(one), Status.CONFIRMED, Optional.empty());
    work();
    Path file = DecisionBook.fileOf(review());
    Path away = folder.resolve("away");
    Files.move(file, away);
    model.decide(List.of(two), Status.CONFIRMED, Optional.empty());
    assertTrue(model.statusOf(two).kept());
    work();
    assertFalse(model.statusOf(two).kept());
    assertTrue(model.statusOf(one).kept());
    assertEquals("output-unwritable", model.troubleProperty().get().orElseThrow().code());
    Files.move(away, file);
    model.retry();
    work();
    assertTrue(model.statusOf(two).kept());
    assertEquals(Optional.empty(), model.troubleProperty().get());
    assertEquals(2, DecisionBook.read(review(), CRS).history().size());
  }

  @Test
  void whereAnotherWindowDecidesNothingCanBeDecided() {
    try (DecisionBook other = DecisionBook.open(review(), CRS, "李")) {
      begin(one);
      assertEquals("triage-held", model.troubleProperty().get().orElseThrow().code());
      assertFalse(model.readyProperty().get());
      assertFalse(model.decide(List.of(one), Status.CONFIRMED, Optional.empty()));
      assertEquals(List.of(), other.history());
    }
  }

  @Test
  void theNextUndecidedIsFoundBothWays() {
    begin(one, two, three);
    model.decide(List.of(two), Status.CONFIRMED, Optional.empty());
    List<Finding> all = List.of(one, two, three);
    assertEquals(Optional.of(three), model.undecided(all, one, 1));
    assertEquals(Optional.of(one), model.undecided(all, three, -1));
    assertEquals(Optional.empty(), model.undecided(all, three, 1));
    assertEquals(Optional.of(one), model.undecided(all, null, 1));
  }

  @Test
  void aTypedCommentGoesToAllInHandAndNoneIsCopied() {
    begin(one, two);
    HandViewModel hand = new HandViewModel(model);
    model.decide(List.of(one), Status.CONFIRMED, Optional.of("甲"));
    hand.take(one, List.of(one, two));
    assertEquals("甲", hand.commentProperty().get());
    hand.choose(Status.CORRECTED);
    assertEquals("甲", model.statusOf(one).comment());
    assertEquals("", model.statusOf(two).comment());
    hand.choose(Status.DISMISSED);
    assertTrue(hand.askingProperty().get());
    hand.commentProperty().set("批文");
    hand.submit();
    assertEquals(Status.DISMISSED, model.statusOf(two).status());
    assertEquals("批文", model.statusOf(two).comment());
    assertFalse(hand.askingProperty().get());
  }

  /** One of them was confirmed and stays so; the others are not confirmed by it. */
  @Test
  void aCommentForSeveralLeavesEachItsStatus() {
    begin(one, two);
    HandViewModel hand = new HandViewModel(model);
    model.decide(List.of(one), Status.CONFIRMED, Optional.empty());
    hand.take(one, List.of(one, two));
    hand.commentProperty().set("待核");
    hand.submit();
    assertEquals(Status.CONFIRMED, model.statusOf(one).status());
    assertEquals(Status.OPEN, model.statusOf(two).status());
    assertEquals("待核", model.statusOf(one).comment());
    assertEquals("待核", model.statusOf(two).comment());
    hand.take(null, List.of(one, two));
    hand.choose(Status.NEEDS_DOCUMENT);
    assertEquals(Status.NEEDS_DOCUMENT, model.statusOf(one).status());
    assertEquals(Status.NEEDS_DOCUMENT, model.statusOf(two).status());
    model.undo();
    assertEquals(Status.CONFIRMED, model.statusOf(one).status());
  }

  private void begin(Finding... findings) {
    model.reviewerProperty().set("王");
    model.open(() -> DecisionBook.open(review(), CRS, "王"));
    model.show(() -> run("data-1", findings));
    work();
  }

  private static RunPrint run(String data, Finding... findings) {
    RunFacts facts =
        new RunFacts("1", "EPSG:4527", Map.of("FARM-1", data), Map.of("FARM-1", "text"));
    return RunPrint.of(facts, List.of(findings));
  }

  private Path review() {
    return folder.resolve("review.yaml");
  }

  private void work() {
    while (!worker.isEmpty()) {
      worker.poll().run();
    }
  }

  private static List<String> keys(List<Entry> entries) {
    return entries.stream().map(entry -> entry.imprint().subject().key()).toList();
  }
}
