package merestone.app.gui.findings;

import static merestone.app.gui.Sketches.conflict;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import merestone.app.gui.work.Frames;
import merestone.rule.Level;
import org.junit.jupiter.api.Test;

class FirstRowsTest {
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final ObservableList<FindingRow> rows = FXCollections.observableArrayList();
  private final FirstRows first = new FirstRows(rows, Frames.by(later::add));

  @Test
  void theFirstPageComesAFewRowsWithEachFrameAndThenAll() {
    rows.setAll(rows(1_000));
    int before = 0;
    while (!later.isEmpty()) {
      assertEquals(before + 4, first.seen().size());
      before = first.seen().size();
      later.remove().run();
    }
    assertEquals(rows, first.seen());
  }

  @Test
  void laterRowsComeAtOnce() {
    rows.setAll(rows(1_000));
    frames();
    List<FindingRow> others = rows(500);
    rows.setAll(others);
    assertEquals(others, first.seen());
    assertEquals(0, later.size());
  }

  @Test
  void rowsThatAreReplacedMeanwhileAreNotMixedWithTheNewOnes() {
    rows.setAll(rows(100));
    later.remove().run();
    List<FindingRow> others = rows(30);
    rows.setAll(others);
    assertEquals(others.subList(0, first.seen().size()), first.seen());
    frames();
    assertEquals(others, first.seen());
  }

  @Test
  void fewRowsAndNoneAreAllShown() {
    rows.setAll(rows(3));
    frames();
    assertEquals(3, first.seen().size());
    rows.clear();
    assertEquals(0, first.seen().size());
    rows.setAll(rows(4));
    frames();
    assertEquals(4, first.seen().size());
  }

  private void frames() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  private static List<FindingRow> rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> conflict("FARM-1", Level.BLOCK, "P-" + i, 10))
        .<FindingRow>map(FindingRow.One::new)
        .toList();
  }
}
