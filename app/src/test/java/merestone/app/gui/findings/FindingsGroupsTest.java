package merestone.app.gui.findings;

import static merestone.app.gui.Sketches.complete;
import static merestone.app.gui.Sketches.conflict;
import static merestone.app.gui.Sketches.undecided;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import merestone.app.gui.Desks;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.parts.Words;
import merestone.app.gui.work.Background;
import merestone.finding.Cause;
import merestone.finding.Finding;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sorting and grouping; a row is a parcel, a head the name and count of its group. */
class FindingsGroupsTest {
  private final Words words = new Words(Messages.of(MerestoneWindow.class), Locale.ENGLISH);
  private final FindingsViewModel model = Desks.findings(words);
  private final Finding one = conflict("B", Level.WARN, "P-1", 30);
  private final Finding two = caused(conflict("A", Level.BLOCK, "P-2", 20));
  private final Finding three = caused(conflict("A", Level.BLOCK, "P-3", 10));
  private final Finding open = undecided("B", "P-4");

  @BeforeEach
  void showFour() {
    model.show(complete(one, two, three, open));
  }

  @Test
  void groupsByRuleHaveCountsAndAreasAndStartClosed() {
    model.groupingProperty().set(Grouping.RULE);
    assertEquals("A×2=30 B×2=30", rows());
    model.toggle((FindingRow.Group) model.rows().get(0));
    assertEquals("A×2=30 P-2 P-3 B×2=30", rows());
    model.toggleAll(true);
    assertEquals("A×2=30 P-2 P-3 B×2=30 P-1 P-4", rows());
    model.toggleAll(false);
    assertEquals("A×2=30 B×2=30", rows());
  }

  @Test
  void theRestWithoutACauseComesLast() {
    model.groupingProperty().set(Grouping.CAUSE);
    assertEquals("c×2=30 ×2=30", rows());
    assertEquals("No cause in common", ((FindingRow.Group) model.rows().get(1)).title().en());
  }

  /** The same ground may be under both rules; nobody adds 30 and 30. */
  @Test
  void areasAreAddedUpForEachRuleByItself() {
    model.show(complete(two, caused(one), three));
    model.groupingProperty().set(Grouping.CAUSE);
    assertEquals("c×3=30+30", rows());
  }

  @Test
  void theGroupOfTheFindingLookedAtIsOpen() {
    model.groupingProperty().set(Grouping.RULE);
    model.selectedProperty().set(open);
    assertEquals("A×2=30 B×2=30 P-1 P-4", rows());
    assertEquals(3, model.rowOf(open));
  }

  @Test
  void steppingGoesThroughClosedGroupsInTheOrderOfTheScreen() {
    model.groupingProperty().set(Grouping.RULE);
    model.step(1);
    assertEquals(two, model.selectedProperty().get());
    model.step(2);
    assertEquals(one, model.selectedProperty().get());
  }

  /** Without ground comes last in either direction. */
  @Test
  void sortedByAreaFindingsWithoutGroundComeLastEitherWay() {
    sort(FindingColumn.M2, false);
    assertEquals("P-3 P-2 P-1 P-4", rows());
    sort(FindingColumn.M2, true);
    assertEquals("P-1 P-2 P-3 P-4", rows());
    sort(FindingColumn.GRAVITY, false);
    assertEquals("P-2 P-3 P-4 P-1", rows());
  }

  /** The first request answers after the second: it comes too late. */
  @Test
  void anAnswerToAnOutdatedRequestIsDropped() {
    List<Runnable> work = new ArrayList<>();
    List<Runnable> screen = new ArrayList<>();
    FindingsViewModel slow =
        new FindingsViewModel(new Background(work::add, screen::add), new NoTroubles(), words);
    slow.show(complete(one, two, three, open));
    slow.filterProperty().set("P-1");
    slow.filterProperty().set("P-2");
    assertEquals(List.of(), slow.shown());
    List.copyOf(work).forEach(Runnable::run);
    List<Runnable> late = List.copyOf(screen);
    for (int i = late.size() - 1; i >= 0; i--) {
      late.get(i).run();
    }
    assertEquals(List.of(two), slow.shown());
    assertEquals(false, slow.arrangingProperty().get());
  }

  private void sort(FindingColumn column, boolean descending) {
    model.sortingProperty().set(List.of(new Sorting(column, descending)));
  }

  private static Finding caused(Finding finding) {
    Cause cause = new Cause("c", new Text("同因", "One cause"), Optional.empty());
    return finding.with(finding.kind(), finding.appraisal().with(cause));
  }

  private String rows() {
    return String.join(" ", model.rows().stream().map(FindingsGroupsTest::shown).toList());
  }

  private static String shown(FindingRow row) {
    return row instanceof FindingRow.Group group
        ? group.key() + "×" + group.count() + "=" + byRule(group)
        : row.finding().orElseThrow().subject().label();
  }

  private static String byRule(FindingRow.Group group) {
    return group.byRule().values().stream()
        .map(m2 -> "" + Math.round(m2))
        .collect(Collectors.joining("+"));
  }
}
