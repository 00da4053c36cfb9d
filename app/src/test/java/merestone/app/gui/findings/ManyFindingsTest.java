package merestone.app.gui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import merestone.app.gui.Desks;
import merestone.app.gui.OnScreen;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.work.Background;
import merestone.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The table with very many findings: what it asks for is done off the screen's thread, and what it
 * does on that thread is short. Says what each step took; how many findings, with {@code
 * -Dmerestone.findings=100000}.
 */
@ExtendWith(ApplicationExtension.class)
class ManyFindingsTest {
  private static final int COUNT = Integer.getInteger("merestone.findings", 20_000);

  private static final double MOST_MS = 100;

  private final OnScreen screen = new OnScreen();
  private final Background live = Background.live();
  private final FindingsViewModel model =
      new FindingsViewModel(live, new NoTroubles(), screen.words());
  private final List<String> figures = new ArrayList<>();
  private long last;
  private double longest;

  @Start
  void start(Stage stage) {
    Desk desk = Desks.of(screen.words());
    screen.show(stage, new FindingsView(model, () -> {}, desk).root(), 1200, 700);
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        longest = last == 0 ? longest : Math.max(longest, (System.nanoTime() - last) / 1e6);
        last = System.nanoTime();
      }
    }.start();
  }

  @Test
  void everyWishIsAnsweredSoonAndTheScreenIsNeverHeld() throws TimeoutException {
    Findings findings = ManyFindings.of(COUNT);
    step("warm up", () -> model.show(ManyFindings.of(1000)));
    step("first show", () -> model.show(findings));
    assertEquals(COUNT, table().getItems().size());
    everyChipGroupsItsThousands();
    step("filter by text", () -> model.filterProperty().set("第 17 镇"));
    assertEquals(COUNT / 200, model.shown().size());
    step("clear", model::showAll);
    step("sort by area", () -> sort(FindingColumn.M2));
    step("sort by message", () -> sort(FindingColumn.MESSAGE));
    step("group by rule", () -> model.groupingProperty().set(Grouping.RULE));
    assertEquals(40, model.rows().size());
    step("open all groups", () -> model.toggleAll(true));
    assertEquals(COUNT + 40, model.rows().size());
    step("group by cause", () -> model.groupingProperty().set(Grouping.CAUSE));
    step("no groups", () -> model.groupingProperty().set(Grouping.NONE));
    step("area range", () -> model.filter().area().boundsProperty().set(range()));
    step("clear", model::showAll);
    step("select the last", () -> model.selectedProperty().set(model.shown().get(COUNT - 1)));
    step("step", () -> model.step(-1));
    System.getLogger("findings").log(System.Logger.Level.INFO, String.join("\n", figures));
  }

  private void everyChipGroupsItsThousands() {
    List<String> chips =
        screen.robot().lookup(".gravity-toggle").queryAllAs(ToggleButton.class).stream()
            .map(ToggleButton::getText)
            .toList();
    assertTrue(chips.stream().noneMatch(chip -> chip.matches(".*\\d{4}.*")), chips.toString());
    assertTrue(chips.stream().anyMatch(chip -> chip.contains(",")), chips.toString());
  }

  private void sort(FindingColumn column) {
    model.sortingProperty().set(List.of(new Sorting(column, false)));
  }

  private static AreaRange.Bounds range() {
    return new AreaRange.Bounds(10_000, 20_000);
  }

  /** Does something and waits for its outcome on the screen. */
  private void step(String name, Runnable wish) throws TimeoutException {
    WaitForAsyncUtils.waitForFxEvents();
    screen.asking(() -> longest = 0);
    double before = screen.asking(ManyFindingsTest::screenCpuMs);
    long start = System.nanoTime();
    double held =
        screen.asking(
            () -> {
              double from = screenCpuMs();
              wish.run();
              return screenCpuMs() - from;
            });
    WaitForAsyncUtils.waitFor(
        30, TimeUnit.SECONDS, () -> screen.asking(() -> !model.arrangingProperty().get()));
    double ms = (System.nanoTime() - start) / 1e6;
    WaitForAsyncUtils.waitForFxEvents();
    double busy = screen.asking(ManyFindingsTest::screenCpuMs) - before;
    double gap = screen.asking(() -> longest);
    figures.add(
        String.format(
            Locale.ROOT,
            "%,d findings: %s %.0f ms; screen thread busy %.0f ms, %.0f of them with asking;"
                + " longest between frames %.0f ms",
            COUNT,
            name,
            ms,
            busy,
            held,
            gap));
    assertTrue(held < MOST_MS, figures.get(figures.size() - 1));
  }

  /** Processor time, so that other programs on the machine do not count. */
  private static double screenCpuMs() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
  }

  private TableView<FindingRow> table() {
    return screen.find("#findings");
  }
}
