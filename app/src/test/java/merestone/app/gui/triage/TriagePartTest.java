package merestone.app.gui.triage;

import static merestone.app.gui.Sketches.complete;
import static merestone.app.gui.Sketches.conflict;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import merestone.app.gui.Desks;
import merestone.app.gui.KeptAside;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.findings.FindingsViewModel;
import merestone.app.gui.parts.Words;
import merestone.app.gui.run.RunViewModel;
import merestone.finding.Finding;
import merestone.message.Messages;
import merestone.review.ReviewSession;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriagePartTest {
  @TempDir Path folder;

  private final Words words = new Words(Messages.of(MerestoneWindow.class), Locale.ENGLISH);
  private final FindingsViewModel findings = Desks.findings(words);
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

  private TriagePart part() {
    Desk desk = Desks.of(words);
    RunViewModel run = new RunViewModel(desk.background(), ReviewSession::open, desk.troubles());
    return new TriagePart(desk, KeptAside.in(folder), run, findings);
  }
}
