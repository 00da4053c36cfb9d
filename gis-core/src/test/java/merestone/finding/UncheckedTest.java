package merestone.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import merestone.message.Text;
import org.junit.jupiter.api.Test;

class UncheckedTest {
  private static final Text MISSING = new Text("没有图层", "no layer");

  @Test
  void oneReasonIsSaidOnceWhateverLayersItConcerns() {
    LedgerRow redline =
        new LedgerRow("R", "redline", LedgerRow.Side.CONSTRAINT, notRun(3), MISSING);
    // 3 parcels and 3 plots were not checked; the redline features are not subjects
    assertEquals(
        List.of(new Unchecked(List.of("R"), List.of("parcels", "plots", "redline"), 6, 0, MISSING)),
        Unchecked.of(
            List.of(row("R", "parcels", notRun(3)), row("R", "plots", notRun(3)), redline)));
  }

  @Test
  void featuresOfConstraintsCountWhereNoSubjectIsConcerned() {
    LedgerRow redline =
        new LedgerRow("R", "redline", LedgerRow.Side.CONSTRAINT, notRun(4), MISSING);
    assertEquals(4, Unchecked.of(List.of(redline)).get(0).notRun());
  }

  @Test
  void rulesOfOneReasonAreSaidTogetherUnlessTheyLeftDifferentNumbersOut() {
    assertEquals(
        List.of(
            new Unchecked(List.of("R-1", "R-3"), List.of("parcels", "plots"), 0, 0, MISSING),
            new Unchecked(List.of("R-2"), List.of("parcels"), 3, 0, MISSING)),
        Unchecked.of(
            List.of(
                row("R-1", "parcels", notRun(0)),
                row("R-2", "parcels", notRun(3)),
                row("R-3", "plots", notRun(0)))));
  }

  @Test
  void aRuleThatCountsWhatItLeftUndecidedOrGivesNoReasonStandsAlone() {
    LedgerRow.Counts two = new LedgerRow.Counts(9, 9, 7, 0, 2, 0, 0);
    List<Unchecked> apart =
        Unchecked.of(
            List.of(
                row("R-1", "parcels", two),
                row("R-2", "parcels", two),
                new LedgerRow("R-3", "p", LedgerRow.Side.SUBJECT, notRun(1), Text.same("")),
                new LedgerRow("R-4", "p", LedgerRow.Side.SUBJECT, notRun(1), Text.same(""))));
    assertEquals(
        List.of(List.of("R-1"), List.of("R-2"), List.of("R-3"), List.of("R-4")),
        apart.stream().map(Unchecked::rules).toList());
    assertEquals(2, apart.get(0).undecided());
  }

  @Test
  void whatIsOfNoRuleStandsApartFromRulesAndTheWholeRunFromLayers() {
    assertEquals(
        List.of(
            new Unchecked(List.of(), List.of("a.shp", "b.shp"), 0, 0, MISSING),
            new Unchecked(List.of(), List.of(), 0, 0, MISSING),
            new Unchecked(List.of("R"), List.of("a.shp"), 0, 0, MISSING)),
        Unchecked.of(
            List.of(
                row("", "a.shp", notRun(0)),
                row("", "", notRun(0)),
                row("R", "a.shp", notRun(0)),
                row("", "b.shp", notRun(0)))));
  }

  @Test
  void whatIsCompleteIsNotSaid() {
    LedgerRow.Counts clear = new LedgerRow.Counts(2, 2, 2, 0, 0, 0, 0);
    LedgerRow complete = new LedgerRow("R", "p", LedgerRow.Side.SUBJECT, clear, Text.same(""));
    assertEquals(List.of(), Unchecked.of(List.of(complete, LedgerRow.leftOut("Q", "p", MISSING))));
  }

  private static LedgerRow.Counts notRun(long features) {
    return new LedgerRow.Counts(features, 0, 0, 0, 0, features, 0);
  }

  private static LedgerRow row(String rule, String layer, LedgerRow.Counts counts) {
    return new LedgerRow(rule, layer, LedgerRow.Side.SUBJECT, counts, MISSING);
  }
}
