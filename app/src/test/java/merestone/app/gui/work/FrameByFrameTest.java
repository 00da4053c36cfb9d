package merestone.app.gui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameByFrameTest {
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final FrameByFrame frames = new FrameByFrame(later::add);
  private final List<String> done = new ArrayList<>();

  @Test
  void theFirstPieceIsDoneNowAndOneWithEachFrame() {
    frames.instead(pieces("a", "b", "c"));
    assertEquals(List.of("a"), done);
    later.remove().run();
    assertEquals(List.of("a", "b"), done);
    later.remove().run();
    assertEquals(List.of("a", "b", "c"), done);
    assertEquals(0, later.size());
  }

  @Test
  void whatWasLeftIsDroppedForOtherWorkAndNoFrameIsAskedForTwice() {
    frames.instead(pieces("a", "b", "c"));
    frames.instead(pieces("x", "y"));
    assertEquals(1, later.size());
    later.remove().run();
    assertEquals(List.of("a", "x", "y"), done);
    assertEquals(0, later.size());
  }

  @Test
  void aFrameThatComesForNothingDoesNothing() {
    frames.instead(pieces("a", "b"));
    frames.instead(List.of());
    later.remove().run();
    assertEquals(List.of("a"), done);
  }

  @Test
  void whatComesBehindWaitsForWhatIsLeft() {
    frames.instead(pieces("a", "b"));
    frames.then(pieces("c"));
    assertEquals(1, later.size());
    later.remove().run();
    later.remove().run();
    assertEquals(List.of("a", "b", "c"), done);
    frames.then(pieces("d"));
    assertEquals(3, done.size());
    later.remove().run();
    assertEquals(List.of("a", "b", "c", "d"), done);
  }

  private List<Runnable> pieces(String... names) {
    return List.of(names).stream().<Runnable>map(name -> () -> done.add(name)).toList();
  }
}
