package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import merestone.progress.Cancelled;
import merestone.progress.Progress;
import merestone.progress.Waiting;

/**
 * Does the same work on many items over several threads and returns the results in the items'
 * order, so that the number of threads can't be seen in the answer. A failure in one thread stops
 * the others at their next item. Whoever cancels does not wait for them: an overlay of two huge
 * polygons may take seconds and cannot be interrupted, so it is left to end by itself.
 */
final class OrderedWork {
  /** Items a thread takes at a time; part of the answer where parts of a sum are added up. */
  static final int BATCH = 256;

  private OrderedWork() {}

  /** Work on the items of a range. */
  interface RangeWork<T> {
    T on(int from, int to);
  }

  /** Works on items one by one, and counts them. */
  static <T> List<T> map(int items, int threads, IntFunction<T> work, Progress progress) {
    List<T> all = new ArrayList<>(items);
    ranges(items, threads, (from, to) -> each(from, to, work, progress), progress)
        .forEach(all::addAll);
    return all;
  }

  /**
   * Works on ranges of items; the same ranges whatever the number of threads. The work calls {@link
   * #step} for each item.
   */
  static <T> List<T> ranges(int items, int threads, RangeWork<T> work, Progress progress) {
    ExecutorService workers = workers(threads);
    try {
      List<Future<T>> begun = new ArrayList<>();
      for (int from = 0; from < items; from += BATCH) {
        int start = from;
        begun.add(workers.submit(() -> work.on(start, Math.min(items, start + BATCH))));
      }
      List<T> all = new ArrayList<>(begun.size());
      for (Future<T> one : begun) {
        all.add(Waiting.on(one, progress));
      }
      return all;
    } finally {
      workers.shutdownNow();
    }
  }

  /** Counts an item, and leaves the work if nobody waits for it any more. */
  static void step(Progress progress) {
    if (Thread.currentThread().isInterrupted()) {
      throw new Cancelled();
    }
    progress.step();
  }

  /** Returns threads that do not keep the program alive. */
  static ExecutorService workers(int threads) {
    return Executors.newFixedThreadPool(
        threads,
        task -> {
          Thread thread = new Thread(task, "check");
          thread.setDaemon(true);
          return thread;
        });
  }

  private static <T> List<T> each(int from, int to, IntFunction<T> work, Progress progress) {
    List<T> results = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      step(progress);
      results.add(work.apply(i));
    }
    return results;
  }
}
