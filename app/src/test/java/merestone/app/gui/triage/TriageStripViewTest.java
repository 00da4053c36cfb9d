package merestone.app.gui.triage;

import static merestone.app.gui.Sketches.conflict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import merestone.app.gui.OnScreen;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Commands;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.parts.MemoryPreferences;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.work.Background;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.finding.Finding;
import merestone.rule.Level;
import merestone.triage.DecisionBook;
import merestone.triage.RunFacts;
import merestone.triage.RunPrint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TriageStripViewTest {
  private static final CoordinateSystem CRS = CoordinateSystems.ofEpsg(4527);

  @TempDir static Path folder;

  private final OnScreen screen = new OnScreen();
  private final Finding one = conflict("FARM-1", Level.BLOCK, "P-1", 100);
  private final Background atOnce = new Background(Runnable::run, Runnable::run);
  private final TriageViewModel triage =
      new TriageViewModel(atOnce, new NoTroubles(), Clock.systemUTC());

  @Start
  void start(Stage stage) {
    Remembered remembered = new Remembered(new MemoryPreferences());
    Desk desk =
        new Desk(new Commands(remembered), screen.words(), remembered, atOnce, new NoTroubles());
    for (Command needed : List.of(Command.NEXT_UNDECIDED, Command.UNDO, Command.REDO)) {
      desk.commands().define(needed, () -> {}, triage.readyProperty());
    }
    TriageStripView strip = new TriageStripView(triage, new ComparisonViewModel(), () -> {}, desk);
    screen.show(stage, strip.root(), 800, 60);
  }

  @AfterEach
  void close() {
    screen.doing(triage::close);
  }

  @Test
  void whereAnotherWindowDecidesTheStripSaysSo() {
    Path review = folder.resolve("held.yaml");
    Label held = screen.find("#decisionsHeld");
    try (DecisionBook other = DecisionBook.open(review, CRS, "李")) {
      screen.doing(() -> begin(review));
      assertTrue(screen.asking(held::isVisible));
      assertEquals("Decisions not kept", screen.asking(held::getText));
      assertEquals(List.of(), other.history());
    }
    screen.doing(() -> begin(folder.resolve("free.yaml")));
    assertFalse(screen.asking(held::isVisible));
  }

  private void begin(Path review) {
    triage.open(() -> DecisionBook.open(review, CRS, "me"));
    RunFacts facts = new RunFacts("1", "", Map.of(), Map.of());
    triage.show(() -> RunPrint.of(facts, List.of(one)));
  }
}
