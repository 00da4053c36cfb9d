package merestone.app.gui.findings;

import static merestone.app.gui.Sketches.complete;
import static merestone.app.gui.Sketches.conflict;
import static merestone.app.gui.Sketches.undecided;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import merestone.app.gui.Desks;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.parts.Words;
import merestone.finding.Finding;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AreaKind;
import merestone.rule.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three findings: 9 m² and 1000 m² (1001 m² on the ellipsoid), and one without ground. */
class FindingsFilterTest {
  private final Words words = new Words(Messages.of(MerestoneWindow.class), Locale.ENGLISH);
  private final FindingsViewModel model = Desks.findings(words);
  private final Finding small = conflict("FARM-1", Level.WARN, "P-1", 9);
  private final Finding large = conflict("RED-2", Level.BLOCK, "P-2", 1000);
  private final Finding open = undecided("FARM-1", "P-3");

  @BeforeEach
  void showThree() {
    model.show(complete(small, large, open));
  }

  @ParameterizedTest
  @CsvSource({"1500,1500", "' 1,500.5 ',1500.5", "0,0", "'',NaN"})
  void anAreaIsReadAsPeopleWriteIt(String typed, double m2) {
    assertEquals(Optional.of(m2), AreaRange.read(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-5", "1e3", "15 亩"})
  void whatIsNoAreaIsNotTakenForOne(String typed) {
    assertEquals(Optional.empty(), AreaRange.read(typed));
  }

  @Test
  void aChoiceShowsItsValuesWithCountsAndNarrowsToThoseChosen() {
    Choice rules = choice("Rule");
    assertEquals(
        List.of(
            new Choice.Option("FARM-1", new Text("FARM-1  规则", "FARM-1  Rule"), 2),
            new Choice.Option("RED-2", new Text("RED-2  规则", "RED-2  Rule"), 1)),
        rules.options());
    rules.choose("RED-2", true);
    assertEquals(List.of(large), model.shown());
    assertEquals("Rule: RED-2  Rule", rules.words().en());
    rules.choose("RED-2", false);
    assertEquals(3, model.shown().size());
  }

  @Test
  void aValueChosenStaysOnOfferWhenNoFindingHasItAnyMore() {
    choice("Rule").choose("RED-2", true);
    model.show(complete(small));
    assertEquals(List.of(), model.shown());
    assertEquals(Set.of("RED-2"), choice("Rule").chosenProperty().get());
    assertEquals(0, choice("Rule").options().get(1).count());
  }

  @ParameterizedTest
  @CsvSource({
    "9,NaN,P-1 P-2",
    "9.1,NaN,P-2",
    "NaN,9,P-1",
    "9,1000,P-1 P-2",
    "1000.5,NaN,''",
    "2000,1,''"
  })
  void aRangeHoldsItsBoundsAndNothingWithoutGround(double least, double most, String parcels) {
    model.filter().area().boundsProperty().set(new AreaRange.Bounds(least, most));
    assertEquals(parcels, parcels());
  }

  /** A thousandth more on the ellipsoid: 1001 m². */
  @Test
  void aRangeIsOfTheAreaThatDecides() {
    model.filter().area().boundsProperty().set(new AreaRange.Bounds(1000.5, Double.NaN));
    assertEquals("", parcels());
    model.areaProperty().set(AreaKind.ELLIPSOIDAL);
    assertEquals("P-2", parcels());
  }

  @Test
  void whatNarrowsIsToldAndClearedTogether() {
    model.filterProperty().set("P-");
    model.shownProperty(Gravity.WARN).set(false);
    model.filter().area().boundsProperty().set(new AreaRange.Bounds(1, Double.NaN));
    assertEquals(
        List.of("Says \"P-\"", "Hidden: Warning", "Area ≥ 1 m²"),
        model.filter().narrowing().stream().map(one -> one.words().en()).toList());
    model.showAll();
    assertEquals(List.of(), model.filter().narrowing());
    assertEquals(3, model.shown().size());
  }

  @Test
  void aCriterionOfAnotherPartCountsLikeTheOthers() {
    Choice parcel = new Choice(Text.same("Parcel"), one -> one.subject().label(), this::label);
    model.filter().add(parcel);
    parcel.choose("P-3", true);
    assertEquals(List.of(open), model.shown());
    assertTrue(model.filter().choices().contains(parcel));
  }

  private Text label(Finding finding) {
    return Text.same(finding.subject().label());
  }

  private Choice choice(String name) {
    return model.filter().choices().stream()
        .filter(one -> one.name().en().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String parcels() {
    return String.join(" ", model.shown().stream().map(one -> one.subject().label()).toList());
  }
}
