package merestone.app.gui.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.layout.Region;
import merestone.app.gui.work.FrameByFrame;

/**
 * The first page of a table or list. What shows a line is made and dressed when a line is there for
 * the first time, for the empty room below as well; so the page then grows by a line or a few with
 * each frame. Later ones are as large as their room at once.
 */
public final class FirstPage {
  private final Region page;
  private final ObservableList<?> lines;
  private final double step;
  private final FrameByFrame frames;
  private final ListChangeListener<Object> waiting = change -> begin();

  private FirstPage(Region page, ObservableList<?> lines, double step, FrameByFrame frames) {
    this.page = page;
    this.lines = lines;
    this.step = step;
    this.frames = frames;
  }

  /**
   * Lets what shows some lines grow when it has any for the first time, and is seen with them.
   *
   * @param step by how many pixels with each frame
   */
  public static void grow(Region page, ObservableList<?> lines, double step, FrameByFrame frames) {
    FirstPage first = new FirstPage(page, lines, step, frames);
    lines.addListener(first.waiting);
  }

  private void begin() {
    if (lines.isEmpty()) {
      return;
    }
    lines.removeListener(waiting);
    if (page.getHeight() > 0) {
      frames.instead(steps(page.getHeight(), page.getMaxHeight()));
    } else {
      waitToBeSeen(page.getMaxHeight());
    }
  }

  /** On a tab that is not shown yet: the first room it is given is that of the first step. */
  private void waitToBeSeen(double most) {
    page.setMaxHeight(step);
    page.heightProperty()
        .addListener(
            new InvalidationListener() {
              @Override
              public void invalidated(Observable height) {
                if (page.getHeight() > 0) {
                  height.removeListener(this);
                  frames.then(steps(page.getParent().getLayoutBounds().getHeight(), most));
                }
              }
            });
  }

  private List<Runnable> steps(double room, double most) {
    List<Runnable> steps = new ArrayList<>();
    for (double height = step; height < room; height += step) {
      double now = height;
      steps.add(() -> page.setMaxHeight(now));
    }
    steps.add(() -> page.setMaxHeight(most));
    return steps;
  }
}
