package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import merestone.progress.Cancelled;
import merestone.progress.Progress;

/**
 * Does the same work on many items over several threads and returns the results in the items'
 * order, so that the number of threads can't be seen in the answer. A failure or cancel in one
 * thread stops the others at their next step.
 */
final class OrderedWork {
  /** Items a thread takes at a time; part of the answer where parts of a sum are added up. */
  static final int BATCH = 256;

  private OrderedWork() {}

  /** Work on the items of a range. */
  interface RangeWork<T> {
    T on(int from, int to);
  }

  /** Works on items one by one. */
  static <T> List<T> map(int items, int threads, IntFunction<T> work, Progress progress) {
    List<T> all = new ArrayList<>(items);
    ranges(items, threads, (from, to) -> each(from, to, work), progress).forEach(all::addAll);
    return all;
  }

  /** Works on ranges of items; the same ranges whatever the number of threads. */
  static <T> List<T> ranges(int items, int threads, RangeWork<T> work, Progress progress) {
    if (threads <= 1 || items <= BATCH) {
      List<T> all = new ArrayList<>();
      for (int from = 0; from < items; from += BATCH) {
        all.add(range(from, items, work, progress));
      }
      return all;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<T>> begun = new ArrayList<>();
      for (int from = 0; from < items; from += BATCH) {
        int start = from;
        begun.add(workers.submit(() -> range(start, items, work, progress)));
      }
      List<T> all = new ArrayList<>(begun.size());
      for (Future<T> one : begun) {
        all.add(result(one));
      }
      return all;
    } finally {
      workers.shutdownNow();
    }
  }

  /** Waits for a result; what the work threw is thrown here. */
  static <T> T result(Future<T> work) {
    try {
      return work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Cancelled();
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    }
  }

  private static <T> T range(int from, int items, RangeWork<T> work, Progress progress) {
    if (Thread.currentThread().isInterrupted()) {
      throw new Cancelled();
    }
    int to = Math.min(items, from + BATCH);
    T result = work.on(from, to);
    progress.step(to - from);
    return result;
  }

  private static <T> List<T> each(int from, int to, IntFunction<T> work) {
    List<T> results = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new Cancelled();
      }
      results.add(work.apply(i));
    }
    return results;
  }

  private static RuntimeException rethrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
  }
}
