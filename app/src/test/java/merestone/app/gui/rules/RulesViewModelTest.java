package merestone.app.gui.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.desk.Commands;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.parts.MemoryPreferences;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.parts.Words;
import merestone.app.gui.run.RunViewModel;
import merestone.app.gui.work.Background;
import merestone.message.Messages;
import merestone.review.Rehearsal;
import merestone.review.ReviewSession;
import merestone.rule.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules of the sample. By its {@code expected-findings.csv}, derived by hand, PBF-01 has ten
 * conflicts and one undecided finding; six of the conflicts are not larger than 0.3 ha.
 */
class RulesViewModelTest {
  private static final Path QINGHE = Path.of("..", "sample-data", "qinghe");

  @TempDir Path folder;
  private final Words words = new Words(Messages.of(MerestoneWindow.class), Locale.ENGLISH);
  private RunViewModel run;
  private RulesViewModel rules;

  @BeforeEach
  void open() throws IOException {
    String review = Files.readString(QINGHE.resolve("review.yaml"));
    String here = QINGHE.toAbsolutePath() + "/";
    Files.writeString(
        folder.resolve("review.yaml"),
        review.replace("rules: sanxian.yaml", "rules: sanxian").replace("path: ", "path: " + here));
    Background atOnce = new Background(Runnable::run, Runnable::run);
    run = new RunViewModel(atOnce, ReviewSession::open, new NoTroubles());
    Remembered remembered = new Remembered(new MemoryPreferences());
    rules =
        new RulesViewModel(
            new Desk(new Commands(remembered), words, remembered, atOnce, new NoTroubles()), run);
    run.open(folder.resolve("review.yaml"));
  }

  @Test
  void rulesStandInGroupsByWhatTheyHoldTheParcelsAgainst() {
    List<String> groups =
        rules.rows().stream()
            .filter(RuleRow.Group.class::isInstance)
            .map(row -> ((RuleRow.Group) row).title().zh())
            .toList();
    assertEquals(List.of("生态保护红线", "永久基本农田", "城镇开发边界"), groups);
    rules.rows().stream()
        .filter(RuleRow.Group.class::isInstance)
        .map(row -> ((RuleRow.Group) row).title().en())
        .forEach(title -> assertTrue(title.matches("[\\x20-\\x7e]+"), title));
    assertEquals(14 + 3, rules.rows().size());
    assertEquals(Optional.empty(), line("PBF-01").count());
  }

  @Test
  void afterARunEveryRuleTellsWhatItCameTo() {
    run.check();
    RuleCount count = line("PBF-01").count().orElseThrow();
    assertEquals(10, count.conflicts());
    assertEquals(1, count.undecided());
    assertFalse(count.complete());
  }

  @Test
  void aLimitIsRehearsedThenKeptThenUndone() {
    run.check();
    rules.select(line("PBF-01"));
    rules.editor().limitProperty().set("3000");
    assertTrue(rules.canKeep());
    rules.rehearse();
    Rehearsal tried = rules.rehearsalProperty().get().orElseThrow();
    assertEquals(11, tried.before());
    assertEquals(5, tried.after());

    rules.keep();
    assertEquals(1, rules.changedProperty().get());
    assertTrue(run.outdatedProperty().get(), "the result is of the rules before");
    assertTrue(line("PBF-01").isChanged());
    assertFalse(rules.canKeep());
    run.check();
    assertFalse(run.outdatedProperty().get());
    assertEquals(4, line("PBF-01").count().orElseThrow().conflicts());

    rules.select(line("PBF-01"));
    rules.undo();
    assertEquals(0, rules.changedProperty().get());
    assertFalse(Files.exists(folder.resolve("review.profile.yaml")));
  }

  @Test
  void aRuleIsSwitchedOffOnlyWithAReason() {
    rules.select(line("RL-01"));
    rules.editor().onProperty().set(false);
    assertFalse(rules.canKeep());
    rules.editor().reasonProperty().set("另行规定");
    rules.keep();
    assertTrue(line("RL-01").isOff());
    assertEquals("另行规定", rules.editor().reasonProperty().get(), "the rule stays selected");
    rules.undoAll();
    assertFalse(line("RL-01").isOff());
  }

  @Test
  void theRuleOfAFindingIsShownUnlessAnEntryWouldBeLost() {
    rules.follow("RL-01");
    assertEquals("RL-01", rules.editor().lineProperty().get().base().id());
    rules.follow("PBF-01");
    assertEquals("PBF-01", rules.editor().lineProperty().get().base().id());
    rules.editor().limitProperty().set("3000");
    rules.follow("RL-01");
    assertEquals("PBF-01", rules.editor().lineProperty().get().base().id());
    assertEquals("3000", rules.editor().limitProperty().get());
    for (String begun : List.of("", "many")) {
      rules.editor().limitProperty().set(begun);
      rules.follow("RL-01");
      assertEquals(begun, rules.editor().limitProperty().get());
    }
  }

  @Test
  void aSwitchThatStillWantsItsReasonIsNotLost() {
    rules.select(line("RL-01"));
    rules.editor().onProperty().set(false);
    rules.follow("PBF-01");
    assertEquals("RL-01", rules.editor().lineProperty().get().base().id());
    assertFalse(rules.editor().onProperty().get());
  }

  @Test
  void aSwitchIsRehearsed() {
    run.check();
    rules.select(line("PBF-01"));
    rules.editor().onProperty().set(false);
    rules.editor().reasonProperty().set("另行规定");
    rules.rehearse();
    Rehearsal tried = rules.rehearsalProperty().get().orElseThrow();
    assertEquals(11, tried.before());
    assertEquals(0, tried.after());
  }

  @Test
  void anotherLanguageLeavesTheRuleAndWhatIsEnteredAlone() {
    rules.select(line("PBF-01"));
    rules.editor().limitProperty().set("3000");
    RuleRow.Line shown = rules.editor().lineProperty().get();
    words.localeProperty().set(Locale.CHINESE);
    assertSame(shown, rules.editor().lineProperty().get());
    assertEquals("3000", rules.editor().limitProperty().get());
  }

  @Test
  void aCheckLeavesWhatIsEnteredAlone() {
    rules.select(line("PBF-01"));
    rules.editor().limitProperty().set("3,000");
    run.check();
    assertSame(line("PBF-01"), rules.editor().lineProperty().get());
    assertEquals("3,000", rules.editor().limitProperty().get());
    rules.keep();
    assertEquals(3000, line("PBF-01").now().limit().orElseThrow().value());
    assertEquals("3000", rules.editor().limitProperty().get());
    rules.editor().limitProperty().set("many");
    run.check();
    assertEquals("many", rules.editor().limitProperty().get());
  }

  @Test
  void aLimitThatIsNoNumberIsNotKept() {
    rules.select(line("PBF-01"));
    for (String wrong : List.of("", "-1", "many", "1e3", "0,5", "3,00", "1,0000")) {
      rules.editor().limitProperty().set(wrong);
      assertTrue(rules.editor().isLimitWrong(), wrong);
      assertFalse(rules.canKeep(), wrong);
    }
    rules.editor().limitProperty().set("1");
    assertFalse(rules.canKeep(), "nothing was changed");
    rules.editor().levelProperty().set(Level.INFO);
    assertTrue(rules.canKeep());
  }

  private RuleRow.Line line(String rule) {
    return rules.rows().stream()
        .filter(RuleRow.Line.class::isInstance)
        .map(RuleRow.Line.class::cast)
        .filter(line -> line.base().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
