package merestone.app.gui.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.SplitPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import merestone.app.gui.parts.Remembered;

/** Where the window was and how it was divided, from one start to the next. */
public final class WindowMemory {
  private final Remembered remembered;
  private final Stage stage;

  public WindowMemory(Remembered remembered, Stage stage) {
    this.remembered = remembered;
    this.stage = stage;
  }

  /**
   * Puts the window where it was, if that is still on a screen, and remembers where it is closed.
   *
   * @param width for a first start
   * @param height for a first start
   * @param later does something when the screen is free
   */
  public void keep(double width, double height, Consumer<Runnable> later) {
    List<Double> box = numbers(remembered.text("window"));
    boolean onScreen =
        box.size() == 4
            && !Screen.getScreensForRectangle(box.get(0), box.get(1), box.get(2), box.get(3))
                .isEmpty();
    if (onScreen) {
      place(new Rectangle2D(box.get(0), box.get(1), box.get(2), box.get(3)));
    } else {
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      size(Math.min(width, screen.getWidth()), Math.min(height, screen.getHeight()));
    }
    stage.setMaximized(!remembered.text("maximized").isEmpty());
    askAgain(later);
    stage.setOnHiding(event -> remember());
  }

  /** Some desktops open a window at its least size, whatever it asked for before it was there. */
  private void askAgain(Consumer<Runnable> later) {
    double width = stage.getWidth();
    double height = stage.getHeight();
    stage.addEventHandler(
        WindowEvent.WINDOW_SHOWN,
        new EventHandler<>() {
          @Override
          public void handle(WindowEvent shown) {
            stage.removeEventHandler(WindowEvent.WINDOW_SHOWN, this);
            later.accept(() -> grow(width, height));
          }
        });
  }

  private void grow(double width, double height) {
    if (!stage.isMaximized()) {
      stage.setWidth(width);
      stage.setHeight(height);
    }
  }

  /** Puts the window there, no larger than the screen: that may show less than it did then. */
  private void place(Rectangle2D box) {
    Rectangle2D screen = Screen.getScreensForRectangle(box).get(0).getVisualBounds();
    double width = Math.min(box.getWidth(), screen.getWidth());
    double height = Math.min(box.getHeight(), screen.getHeight());
    size(width, height);
    stage.setX(within(box.getMinX(), screen.getMinX(), screen.getMaxX() - width));
    stage.setY(within(box.getMinY(), screen.getMinY(), screen.getMaxY() - height));
  }

  /** A screen that is magnified may be smaller than the window would like to be at least. */
  private void size(double width, double height) {
    stage.setMinWidth(Math.min(stage.getMinWidth(), width));
    stage.setMinHeight(Math.min(stage.getMinHeight(), height));
    stage.setWidth(width);
    stage.setHeight(height);
  }

  private static double within(double wanted, double least, double most) {
    return Math.max(least, Math.min(wanted, most));
  }

  /** Divides a part of the window as it was, and remembers every change. */
  public void keep(SplitPane pane, String name) {
    keep(pane, name, () -> true);
  }

  /**
   * Divides a part of the window as it was, and remembers a change that is worth it.
   *
   * @return whether it was divided before
   */
  boolean keep(SplitPane pane, String name, BooleanSupplier worthIt) {
    List<Double> places = numbers(remembered.text("divided." + name));
    boolean known = places.size() == pane.getDividers().size();
    if (known) {
      for (int i = 0; i < places.size(); i++) {
        pane.setDividerPosition(i, places.get(i));
      }
    }
    stage.addEventHandler(
        WindowEvent.WINDOW_HIDING,
        event -> {
          if (worthIt.getAsBoolean()) {
            remembered.text(
                "divided." + name,
                written(Arrays.stream(pane.getDividerPositions()).boxed().toList()));
          }
        });
    return known;
  }

  private void remember() {
    remembered.text("maximized", stage.isMaximized() ? "yes" : "");
    if (!stage.isMaximized() && !stage.isFullScreen() && !stage.isIconified()) {
      remembered.text(
          "window",
          written(List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())));
    }
  }

  private static String written(List<Double> numbers) {
    return numbers.stream()
        .map(number -> String.format(Locale.ROOT, "%.4f", number))
        .collect(Collectors.joining(" "));
  }

  private static List<Double> numbers(String written) {
    return written.matches("(-?\\d+(\\.\\d+)?( |$))+")
        ? Arrays.stream(written.split(" ")).map(Double::valueOf).toList()
        : List.of();
  }
}
