package merestone.app.gui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import merestone.app.gui.desk.Command;
import merestone.app.gui.findings.FindingColumn;
import merestone.app.gui.findings.FindingsViewModel;
import merestone.app.gui.findings.Grouping;
import merestone.app.gui.findings.Sorting;
import merestone.app.gui.map.MapViewModel;
import merestone.app.gui.parts.Look;
import merestone.app.gui.run.RunState;
import merestone.message.Language;
import merestone.progress.SilentProgress;
import merestone.review.ResultOrder;
import merestone.review.ReviewSession;
import merestone.rule.Amendment;
import merestone.rule.Level;
import merestone.rule.Rule;

/**
 * A review worked through as a reviewer would, in the real window, again and again: how long the
 * screen's thread was blocked, and how much memory is left in use, in long-use.txt in that folder.
 * By hand, with a display:
 *
 * <pre>java -cp … 'merestone.app.gui.LongUse$Start' review.yaml folder [minutes]</pre>
 */
public final class LongUse extends Application {
  private final List<String> report = new ArrayList<>();
  private Wiring wiring;
  private FreezeWatch watch;
  private Stage stage;

  /** Not an {@link Application} itself: the launcher refuses those on the class path. */
  static final class Start {
    private Start() {}

    /** Shows the window and uses it. */
    public static void main(String[] arguments) {
      Application.launch(LongUse.class, arguments);
    }
  }

  @Override
  public void start(Stage primary) {
    stage = primary;
    List<String> given = getParameters().getUnnamed();
    wiring = WholeWindow.on(stage, Path.of(given.get(1)));
    wiring.show();
    watch = new FreezeWatch(Thread.currentThread());
    Thread user = new Thread(() -> use(given), "user");
    user.setDaemon(true);
    user.start();
  }

  private void use(List<String> given) {
    pause(1000);
    long minutes = given.size() > 2 ? Long.parseLong(given.get(2)) : 0;
    long begun = System.nanoTime();
    long seconds;
    do {
      work(Path.of(given.get(0)), Path.of(given.get(1)));
      pause(500);
      seconds = (System.nanoTime() - begun) / 1_000_000_000;
      report.add("after " + seconds + " s: " + heapMb() + " MB in use");
      write(Path.of(given.get(1), "long-use.txt"));
    } while (seconds < minutes * 60);
    watch.close();
    watch.blocks().stream().limit(40).map(FreezeWatch.Block::toString).forEach(report::add);
    report.add(watch.blocks().size() + " blocks over 100 ms");
    write(Path.of(given.get(1), "long-use.txt"));
    Platform.exit();
  }

  private void write(Path file) {
    try {
      Files.write(file, report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void work(Path review, Path folder) {
    cancel("open", () -> wiring.models().run().open(review));
    step("open", () -> wiring.models().run().open(review));
    await(() -> state() == RunState.READY);
    settled();
    cancel("check", () -> wiring.models().run().check());
    step("check", () -> wiring.models().run().check());
    await(() -> state() == RunState.CHECKED);
    settled();
    arrange();
    walk();
    map();
    decide();
    appearance();
    export(folder);
    amend();
  }

  private void export(Path folder) {
    ResultOrder order =
        ResultOrder.of(List.of("jsonl", "html"), Language.EN, false, Optional.empty());
    step(
        "export",
        () ->
            wiring
                .models()
                .exports()
                .results(wiring.models().run().result().orElseThrow().result(), folder, order));
    await(() -> !wiring.models().exports().busyProperty().get());
  }

  /** Changes a rule for the review, runs the check under it, and takes the change back. */
  private void amend() {
    ReviewSession session = wiring.models().run().review().orElseThrow().session();
    Rule first = session.book().rules().get(0);
    Amendment milder =
        new Amendment(first.id(), Optional.of(Level.WARN), Optional.empty(), Optional.empty());
    for (List<Amendment> kept : List.of(List.of(milder), List.<Amendment>of())) {
      ReviewSession now = wiring.models().run().review().orElseThrow().session();
      ReviewSession amended = now.amended(kept, new SilentProgress());
      step("amend", () -> wiring.models().run().amended(amended));
      settled();
    }
    step("check", () -> wiring.models().run().check());
    await(() -> state() == RunState.CHECKED);
    settled();
  }

  /** Cancels at several moments; the screen shows what was before within half a second. */
  private void cancel(String what, Runnable begin) {
    for (long after : List.of(50L, 300L, 700L, 1500L, 3000L)) {
      step(what, begin);
      pause(after);
      cancel(what, after);
    }
  }

  private void cancel(String what, long after) {
    if (!isBusy()) {
      return; // it was quicker
    }
    long asked = System.nanoTime();
    onScreen(() -> wiring.models().run().cancel());
    await(() -> !state().isBusy());
    long took = (System.nanoTime() - asked) / 1_000_000;
    report.add("cancelled " + what + " after " + after + " ms: took " + took + " ms");
  }

  private void arrange() {
    for (FindingColumn column : FindingColumn.values()) {
      step(
          "sort " + column,
          () -> findings().sortingProperty().set(List.of(new Sorting(column, true))));
      settled();
    }
    step("unsort", () -> findings().sortingProperty().set(List.of()));
    for (String text : List.of("1", "12", "123", "")) {
      step("filter", () -> findings().filterProperty().set(text));
      settled();
    }
    for (Grouping grouping : Grouping.values()) {
      step("group " + grouping, () -> findings().groupingProperty().set(grouping));
      settled();
      step("open all groups " + grouping, () -> findings().toggleAll(true));
      settled();
    }
    step("ungroup", () -> findings().groupingProperty().set(Grouping.NONE));
    settled();
  }

  private void walk() {
    for (int i = 0; i < 200; i++) {
      step("next finding", () -> wiring.commands().run(Command.NEXT_FINDING));
      pause(60);
    }
  }

  private void map() {
    MapViewModel map = wiring.models().ground().map();
    step("zoom full", map::zoomFull);
    settled();
    for (int i = 0; i < 100; i++) {
      int turn = i;
      step("pan", () -> map.pan(turn % 2 == 0 ? 30 : -20, 15));
      step("zoom", () -> map.zoomAt(300, 200, turn % 20 < 10 ? 1.3 : 1 / 1.3));
      pause(40);
    }
    settled();
  }

  private void decide() {
    step("first", () -> findings().selectedProperty().set(null));
    for (int i = 0; i < 50; i++) {
      step("next finding", () -> wiring.commands().run(Command.NEXT_UNDECIDED));
      step("confirm", () -> wiring.commands().run(Command.CONFIRM));
      pause(100);
    }
    for (int i = 0; i < 50; i++) {
      step("undo", () -> wiring.commands().run(Command.UNDO));
    }
    settled();
  }

  private void appearance() {
    for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
      step("language", () -> wiring.words().localeProperty().set(locale));
      settled();
    }
    for (Look look : List.of(Look.DARK, Look.LIGHT)) {
      step("theme", () -> look.dress(stage.getScene()));
      settled();
    }
  }

  private FindingsViewModel findings() {
    return wiring.models().answer().findings();
  }

  private boolean isBusy() {
    boolean[] busy = new boolean[1];
    onScreen(() -> busy[0] = state().isBusy());
    return busy[0];
  }

  private RunState state() {
    return wiring.models().run().stateProperty().get();
  }

  private void settled() {
    pause(400);
    await(() -> !wiring.models().ground().pictures().drawingProperty().get());
    await(() -> !findings().arrangingProperty().get());
    pause(200);
  }

  private void step(String what, Runnable action) {
    watch.doing(what);
    onScreen(action);
  }

  private void await(BooleanSupplier condition) {
    boolean[] met = new boolean[1];
    while (!met[0]) {
      pause(50);
      onScreen(() -> met[0] = condition.getAsBoolean());
    }
  }

  private static void onScreen(Runnable action) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Platform.runLater(() -> done.completeAsync(() -> run(action), Runnable::run));
    done.join();
  }

  private static Void run(Runnable action) {
    action.run();
    return null;
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long heapMb() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
  }
}
