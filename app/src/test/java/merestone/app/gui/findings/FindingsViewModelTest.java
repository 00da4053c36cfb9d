package merestone.app.gui.findings;

import static merestone.app.gui.Sketches.complete;
import static merestone.app.gui.Sketches.conflict;
import static merestone.app.gui.Sketches.undecided;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merestone.app.gui.Desks;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.parts.Words;
import merestone.finding.Finding;
import merestone.message.Messages;
import merestone.rule.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsViewModelTest {
  private final Words words = new Words(Messages.of(MerestoneWindow.class), Locale.ENGLISH);
  private final FindingsViewModel model = Desks.findings(words);
  private final Finding block = conflict("FARM-1", Level.BLOCK, "P-1");
  private final Finding warn = conflict("URB-2", Level.WARN, "P-2");
  private final Finding info = conflict("NOTE-3", Level.INFO, "P-3");
  private final Finding open = undecided("RED-4", "P-4");

  @BeforeEach
  void showFour() {
    model.show(complete(block, warn, info, open));
  }

  @Test
  void countsGoByGravityAndUndecidedIsOneOfThem() {
    assertEquals(1, model.countProperty(Gravity.BLOCK).get());
    assertEquals(1, model.countProperty(Gravity.UNDECIDED).get());
    assertEquals(1, model.countProperty(Gravity.WARN).get());
    assertEquals(1, model.countProperty(Gravity.INFO).get());
  }

  @ParameterizedTest
  @CsvSource({
    "p-2,URB-2",
    "farm,FARM-1",
    "FARMLAND,FARM-1 URB-2 NOTE-3 RED-4",
    "学校,FARM-1 URB-2 NOTE-3 RED-4",
    "nowhere,''"
  })
  void textFilterLooksIntoEveryColumnInBothLanguages(String words, String rules) {
    model.filterProperty().set(words.equals("farm") ? "farm-" : words);
    assertEquals(rules, rules());
  }

  @Test
  void aGravitySwitchedOffHidesItsFindingsAndNoOthers() {
    model.shownProperty(Gravity.WARN).set(false);
    assertEquals("FARM-1 NOTE-3 RED-4", rules());
    model.showAll();
    assertEquals("FARM-1 URB-2 NOTE-3 RED-4", rules());
  }

  @Test
  void aNewAnswerKeepsTheFindingThatIsLookedAt() {
    model.selectedProperty().set(warn);
    Finding again = conflict("URB-2", Level.WARN, "P-2");
    model.show(complete(block, again));
    assertEquals(again.id(), model.selectedProperty().get().id());
    model.show(complete(block));
    assertNull(model.selectedProperty().get());
  }

  @Test
  void aFindingThatAFilterHidesIsNotListedUntilItIsAskedBack() {
    model.selectedProperty().set(warn);
    model.shownProperty(Gravity.WARN).set(false);
    assertNull(model.listedProperty().get());
    model.listSelected();
    assertEquals(warn, model.listedProperty().get());
  }

  @Test
  void aFindingInAGroupThatIsClosedIsNotListedUntilItIsAskedBack() {
    model.groupingProperty().set(Grouping.RULE);
    model.selectedProperty().set(warn);
    assertEquals(warn, model.listedProperty().get());
    model.toggleAll(false);
    assertNull(model.listedProperty().get());
    model.listSelected();
    assertEquals(warn, model.listedProperty().get());
  }

  @Test
  void clicksOnTheSameSpotWalkThroughWhatLiesThere() {
    List<Finding> hits = List.of(block, open);
    assertEquals(Optional.of(block), model.selectAmong(hits));
    assertEquals(Optional.of(open), model.selectAmong(hits));
    assertEquals(Optional.of(block), model.selectAmong(hits));
  }

  @Test
  void aClickBesideEverythingKeepsTheSelection() {
    model.selectedProperty().set(info);
    assertEquals(Optional.empty(), model.selectAmong(List.of()));
    assertEquals(info, model.selectedProperty().get());
  }

  @Test
  void steppingStaysInsideTheRowsShown() {
    model.step(1);
    assertEquals(block, model.selectedProperty().get());
    model.step(-1);
    assertEquals(block, model.selectedProperty().get());
    model.step(3);
    assertEquals(open, model.selectedProperty().get());
    model.step(1);
    assertEquals(open, model.selectedProperty().get());
  }

  @Test
  void clearLeavesNothingSelectedOrCounted() {
    model.selectedProperty().set(block);
    model.clear();
    assertNull(model.selectedProperty().get());
    assertEquals(0, model.countProperty(Gravity.BLOCK).get());
    assertEquals("", rules());
  }

  private String rules() {
    return String.join(" ", model.shown().stream().map(finding -> finding.rule().id()).toList());
  }
}
