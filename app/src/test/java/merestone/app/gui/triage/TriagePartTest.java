package merestone.app.gui.triage;

import static merestone.app.gui.Sketches.complete;
import static merestone.app.gui.Sketches.conflict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import merestone.app.gui.Desks;
import merestone.app.gui.KeptAside;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.findings.FindingsViewModel;
import merestone.app.gui.parts.Words;
import merestone.app.gui.run.RunViewModel;
import merestone.finding.Finding;
import merestone.message.Messages;
import merestone.progress.SilentProgress;
import merestone.review.ReviewSession;
import merestone.rule.Amendment;
import merestone.rule.Level;
import merestone.triage.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriagePartTest {
  @TempDir Path folder;

  private final Words words = new Words(Messages.of(MerestoneWindow.class), Locale.ENGLISH);
  private final FindingsViewModel findings = Desks.findings(words);
  private final Desk desk = Desks.of(words);
  private final RunViewModel run =
      new RunViewModel(desk.background(), ReviewSession::open, desk.troubles());
  private final Finding one = conflict("FARM-1", Level.BLOCK, "P-1");
  private final Finding two = conflict("FARM-1", Level.WARN, "P-2");

  @Test
  void aFindingThatAFilterHidesIsNotInHand() {
    HandViewModel hand = part().hand();
    findings.show(complete(one, two));
    findings.selectedProperty().set(two);
    assertEquals(List.of(two), hand.chosenProperty().get());
    findings.filterProperty().set("P-1");
    assertEquals(List.of(), hand.chosenProperty().get());
    findings.showAll();
    assertEquals(List.of(two), hand.chosenProperty().get());
  }

  /** The result of the rules before stays until the next check; so do the decisions about it. */
  @Test
  void decisionsStayWhenARuleIsChangedForTheReview() throws IOException {
    TriagePart part = part();
    run.resultProperty()
        .addListener(
            (property, before, now) -> {
              if (now != null) {
                findings.show(now.result().findings());
              }
            });
    run.open(sample());
    run.check();
    Finding first = findings.all().get(0);
    assertTrue(part.triage().decide(List.of(first), Status.CONFIRMED, Optional.of("seen")));
    ReviewSession session = run.review().orElseThrow().session();
    Amendment milder =
        new Amendment(
            first.rule().id(), Optional.of(Level.INFO), Optional.empty(), Optional.empty());
    run.amended(session.amended(List.of(milder), new SilentProgress()));
    assertEquals(Status.CONFIRMED, part.triage().statusOf(first).status());
    assertEquals(1, part.triage().decidedProperty().get());
    assertEquals(Set.of(first.id()), part.triage().standings().keySet());
    assertTrue(part.triage().canUndoProperty().get());
    run.check();
    Finding again = findings.byId(first.id()).orElseThrow();
    assertTrue(part.triage().statusOf(again).earlier().isPresent(), "to be confirmed again");
  }

  /** The sample with its rules beside the test, where a changed rule is written. */
  private Path sample() throws IOException {
    Path qinghe = Path.of("..", "sample-data", "qinghe").toAbsolutePath();
    Path review = folder.resolve("review.yaml");
    Files.copy(qinghe.resolve("sanxian.yaml"), folder.resolve("sanxian.yaml"));
    Files.writeString(
        review,
        Files.readString(qinghe.resolve("review.yaml")).replace("path: ", "path: " + qinghe + "/"));
    return review;
  }

  private TriagePart part() {
    return new TriagePart(desk, KeptAside.in(folder), run, findings);
  }
}
