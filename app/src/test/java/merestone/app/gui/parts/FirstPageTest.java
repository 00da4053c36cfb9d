package merestone.app.gui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
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

  @Test
  void aPageThatIsNotSeenYetStaysAsItIs() {
    follow();
    lines.setAll("a");
    assertEquals(List.of(), heights);
    assertEquals(Region.USE_COMPUTED_SIZE, page.getMaxHeight());
  }

  private void follow() {
    page.maxHeightProperty().addListener((property, before, now) -> heights.add((Double) now));
    FirstPage.grow(page, lines, 100, Frames.by(later::add));
  }
}
