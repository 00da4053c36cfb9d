package merestone.app.gui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import merestone.app.gui.work.Frames;
import org.junit.jupiter.api.Test;

class FirstPageTest {
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final Region page = new Region();
  private final ObservableList<String> lines = FXCollections.observableArrayList();
  private final List<Double> heights = new ArrayList<>();

  @Test
  void thePageGrowsWithEachFrameWhenItHasLinesForTheFirstTime() {
    page.resize(300, 350);
    follow();
    lines.setAll("a", "b");
    while (!later.isEmpty()) {
      later.remove().run();
    }
    assertEquals(List.of(100.0, 200.0, 300.0, Region.USE_COMPUTED_SIZE), heights);
    lines.setAll("c");
    assertEquals(4, heights.size());
    assertEquals(0, later.size());
  }

  /** On a tab of 350 pixels: a line when the tab is first shown, and all of it at the end. */
  @Test
  void aPageThatIsNotSeenYetGrowsWhenItIs() {
    Pane tab = new Pane(page);
    tab.resize(300, 350);
    follow();
    lines.setAll("a");
    assertEquals(List.of(100.0), heights);
    assertEquals(0, later.size());
    page.resize(300, 100);
    assertEquals(List.of(100.0), heights, "not before the next frame");
    while (!later.isEmpty()) {
      later.remove().run();
    }
    assertEquals(List.of(100.0, 200.0, 300.0, Region.USE_COMPUTED_SIZE), heights);
    page.resize(300, 20);
    assertEquals(0, later.size());
  }

  private void follow() {
    page.maxHeightProperty().addListener((property, before, now) -> heights.add((Double) now));
    FirstPage.grow(page, lines, 100, Frames.by(later::add));
  }
}
