package merestone.app.gui.work;

import java.util.concurrent.Executor;

/** Frames that come when a test lets them. */
public final class Frames {
  private Frames() {}

  public static FrameByFrame by(Executor nextFrame) {
    return new FrameByFrame(nextFrame);
  }
}
