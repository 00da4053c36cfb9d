package merestone.app.gui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;

/**
 * Notices when the screen's thread does not answer: asks it every 20 ms, and while it stays silent
 * for longer looks what it is doing. The processor time it took meanwhile tells work of its own
 * from a machine that was busy with something else.
 */
final class FreezeWatch implements AutoCloseable {
  private static final long PAUSE_MS = 20;
  private static final long LONG_MS = 100;
  private static final int FRAMES = 10;
  private static final int TOP = 2;
  private static final Pattern TELLING =
      Pattern.compile("merestone|Tooltip|Skin\\.|Cell|[Ll]ayoutPass|CssPass|doCSSPass|scenePulse");

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Block> blocks = new ArrayList<>();
  private final Thread watcher = new Thread(this::watch, "freeze-watch");
  private final Thread screen;
  private volatile boolean over;
  private volatile String doing = "";

  /**
   * One time the screen's thread did not answer.
   *
   * @param wallMs how long it took to answer
   * @param cpuMs how much of that it worked
   * @param seen stacks, with how often each was seen
   */
  record Block(String doing, long wallMs, long cpuMs, Map<String, Integer> seen) {
    @Override
    public String toString() {
      String stacks =
          seen.entrySet().stream()
              .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
              .limit(3)
              .map(stack -> "   seen " + stack.getValue() + " times:\n" + stack.getKey())
              .collect(Collectors.joining());
      return String.format(
          Locale.ROOT, "%s: %d ms, %d ms of work%n%s", doing, wallMs, cpuMs, stacks);
    }
  }

  /** Watches from now on. */
  FreezeWatch(Thread screen) {
    this.screen = screen;
    watcher.setDaemon(true);
    watcher.start();
  }

  /** Says what the window is asked to do now. */
  void doing(String what) {
    doing = what;
  }

  /** Returns the blocks so far, those with most work first. */
  List<Block> blocks() {
    synchronized (blocks) {
      return blocks.stream().sorted(Comparator.comparingLong(Block::cpuMs).reversed()).toList();
    }
  }

  @Override
  public void close() {
    over = true;
  }

  private void watch() {
    while (!over) {
      try {
        ask();
        TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void ask() throws InterruptedException {
    Map<String, Integer> seen = new LinkedHashMap<>();
    CountDownLatch answered = new CountDownLatch(1);
    long cpu = threads.getThreadCpuTime(screen.getId());
    long asked = System.nanoTime();
    Platform.runLater(answered::countDown);
    while (!answered.await(PAUSE_MS / 2, TimeUnit.MILLISECONDS) && !over) {
      seen.merge(stack(), 1, Integer::sum);
    }
    long wallMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
    if (wallMs > LONG_MS) {
      long cpuMs = TimeUnit.NANOSECONDS.toMillis(threads.getThreadCpuTime(screen.getId()) - cpu);
      synchronized (blocks) {
        blocks.add(new Block(doing, wallMs, cpuMs, seen));
      }
    }
  }

  /** Returns the top of the stack, what the toolkit was at, and every frame of this program. */
  private String stack() {
    StackTraceElement[] frames = screen.getStackTrace();
    return IntStream.range(0, frames.length)
        .filter(i -> i < TOP || TELLING.matcher(frames[i].toString()).find())
        .limit(FRAMES)
        .mapToObj(i -> "      " + frames[i].getClassName() + "." + frames[i].getMethodName() + "\n")
        .collect(Collectors.joining());
  }
}
