package merestone.app.gui.findings;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import merestone.app.gui.work.FrameByFrame;

/**
 * The rows of a table as it gets them: those on its first page a few with each frame, since what
 * shows a row is made and dressed when it is needed first. All later ones at once.
 */
final class FirstRows {
  private static final int STEP = 4;

  /** More than a tall window shows. */
  private static final int PAGE = 40;

  private final ObservableList<FindingRow> rows;
  private final ObservableList<FindingRow> seen = FXCollections.observableArrayList();
  private final FrameByFrame frames;
  private int ready;

  /** Follows rows that are only ever replaced as a whole. */
  FirstRows(ObservableList<FindingRow> rows, FrameByFrame frames) {
    this.rows = rows;
    this.frames = frames;
    rows.addListener((ListChangeListener<FindingRow>) change -> follow());
    follow();
  }

  /** Returns the rows the table is to show. */
  ObservableList<FindingRow> seen() {
    return seen;
  }

  private void follow() {
    int first = reached(ready);
    seen.setAll(rows.subList(0, first));
    List<Runnable> steps = new ArrayList<>();
    for (int at = ready; reached(at) < rows.size(); at += STEP) {
      int from = reached(at);
      int to = reached(at + STEP);
      steps.add(() -> show(from, to));
    }
    frames.instead(steps);
  }

  private void show(int from, int to) {
    ready = to;
    seen.addAll(rows.subList(from, to));
  }

  /** Once a page has been shown all rows are ready. */
  private int reached(int at) {
    return at >= PAGE ? rows.size() : Math.min(at, rows.size());
  }
}
