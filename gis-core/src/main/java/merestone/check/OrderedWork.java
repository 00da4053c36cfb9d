package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
  private static final int BATCH = 256;

  private OrderedWork() {}

  static <T> List<T> map(int items, int threads, IntFunction<T> work, Progress progress) {
    if (threads <= 1 || items <= BATCH) {
      return batch(0, items, work, progress);
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<List<T>>> batches = new ArrayList<>();
      for (int from = 0; from < items; from += BATCH) {
        int start = from;
        int end = Math.min(items, from + BATCH);
        batches.add(() -> batch(start, end, work, progress));
      }
      List<T> all = new ArrayList<>(items);
      for (Future<List<T>> done : submitAll(workers, batches)) {
        all.addAll(done.get());
      }
      return all;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Cancelled();
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  private static <T> List<Future<List<T>>> submitAll(
      ExecutorService workers, List<Callable<List<T>>> batches) {
    return batches.stream().map(workers::submit).toList();
  }

  private static <T> List<T> batch(int from, int to, IntFunction<T> work, Progress progress) {
    List<T> results = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      if (Thread.currentThread().isInterrupted()) {
        throw new Cancelled();
      }
      results.add(work.apply(i));
      progress.step();
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
