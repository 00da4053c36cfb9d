package merestone.app.gui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import merestone.app.gui.map.MapViewModel;
import merestone.app.gui.run.RunState;
import merestone.map.MapView;

/**
 * How far apart frames are while the map of a review is moved, how much the screen's thread works
 * for one, and how long a full picture takes afterwards: every five seconds a line of
 * frame-times.txt in that folder. By hand, with a display, while something drags and turns the
 * wheel over the map (xdotool, say):
 *
 * <pre>java -cp … 'merestone.app.gui.FrameTimes$Start' review.yaml folder</pre>
 */
public final class FrameTimes extends Application {
  private static final double MILLIS = 1e6;
  private static final int SECONDS = 5;
  private static final int REPORTS = 8;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<String> report = new ArrayList<>();
  private final List<Double> frames = new ArrayList<>();
  private final List<Double> work = new ArrayList<>();
  private final List<Double> pictures = new ArrayList<>();
  private Wiring wiring;
  private MapView seen;
  private long before;
  private long workedBefore;
  private long begun;
  private long drawingSince;
  private int told;

  /** Not an {@link Application} itself: the launcher refuses those on the class path. */
  static final class Start {
    private Start() {}

    /** Shows the window and measures. */
    public static void main(String[] arguments) {
      Application.launch(FrameTimes.class, arguments);
    }
  }

  @Override
  public void start(Stage stage) {
    List<String> given = getParameters().getUnnamed();
    wiring = WholeWindow.on(stage, Path.of(given.get(1)));
    wiring.show();
    wiring.models().run().open(Path.of(given.get(0)));
    wiring
        .models()
        .run()
        .stateProperty()
        .addListener(
            (property, was, now) -> {
              if (now == RunState.READY) {
                watch();
              }
            });
  }

  private void watch() {
    wiring
        .models()
        .ground()
        .pictures()
        .drawingProperty()
        .addListener((property, was, now) -> drawing(now));
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        frame(System.nanoTime());
      }
    }.start();
  }

  private void drawing(boolean on) {
    if (on) {
      drawingSince = System.nanoTime();
    } else if (drawingSince != 0) {
      pictures.add((System.nanoTime() - drawingSince) / MILLIS);
    }
  }

  /** Only frames in which the view has moved count: between others nothing need happen. */
  private void frame(long now) {
    MapViewModel map = wiring.models().ground().map();
    if (before != 0 && map.view() != seen) {
      frames.add((now - before) / MILLIS);
      work.add((threads.getCurrentThreadCpuTime() - workedBefore) / MILLIS);
    }
    workedBefore = threads.getCurrentThreadCpuTime();
    seen = map.view();
    before = now;
    begun = begun == 0 ? now : begun;
    if (now - begun > SECONDS * 1e9) {
      report.add(
          "frames ms: "
              + summary(frames)
              + "; of it work: "
              + summary(work)
              + "; pictures ms: "
              + summary(pictures));
      frames.clear();
      work.clear();
      pictures.clear();
      begun = now;
      if (++told == REPORTS) {
        write();
        Platform.exit();
      }
    }
  }

  private void write() {
    try {
      Files.write(Path.of(getParameters().getUnnamed().get(1), "frame-times.txt"), report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String summary(List<Double> values) {
    if (values.isEmpty()) {
      return "none";
    }
    List<Double> sorted = values.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "%d, median %.0f, 95 of 100 below %.0f, most %.0f",
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get((int) (sorted.size() * 0.95)),
        sorted.get(sorted.size() - 1));
  }
}
