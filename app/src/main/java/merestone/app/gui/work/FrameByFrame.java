package merestone.app.gui.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Work on what is on screen in pieces, one with each frame, so that the screen is never held up by
 * all of it at once. For the screen's thread alone.
 */
public final class FrameByFrame {
  private final Executor nextFrame;
  private final Deque<Runnable> pieces = new ArrayDeque<>();
  private boolean waiting;

  FrameByFrame(Executor nextFrame) {
    this.nextFrame = nextFrame;
  }

  /** Does the first piece now and the others frame by frame; what was left before is dropped. */
  public void instead(List<Runnable> wanted) {
    pieces.clear();
    pieces.addAll(wanted);
    step();
  }

  /** Does pieces behind what is left, frame by frame. */
  public void then(List<Runnable> wanted) {
    pieces.addAll(wanted);
    waitForFrame();
  }

  private void step() {
    if (!pieces.isEmpty()) {
      pieces.remove().run();
    }
    waitForFrame();
  }

  private void waitForFrame() {
    if (!pieces.isEmpty() && !waiting) {
      waiting = true;
      nextFrame.execute(this::goOn);
    }
  }

  private void goOn() {
    waiting = false;
    step();
  }
}
