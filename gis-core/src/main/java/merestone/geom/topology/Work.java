package merestone.geom.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How a check may work: over how many threads, and what it calls while it does. Results come in the
 * order of the items, so that the number of threads cannot be seen in the answer.
 *
 * @param threads how many threads, at least one
 * @param step called time and again, from any of the threads; whatever it throws stops the check
 *     and is thrown on to whoever began it
 */
public record Work(int threads, Runnable step) {
  /** Items a thread takes at a time; the same at any number of threads. */
  private static final int BATCH = 256;

  /** Refuses less than one thread. */
  public Work {
    if (threads < 1) {
      throw new IllegalArgumentException("needs at least one thread, was " + threads);
    }
  }

  /** Work on the items of a range. */
  interface OnRange<T> {
    T on(int from, int to);
  }

  /** Works on ranges of items. */
  <T> List<T> ranges(int items, OnRange<T> work) {
    ExecutorService workers = Executors.newFixedThreadPool(threads, Work::thread);
    try {
      List<Future<T>> begun = new ArrayList<>();
      for (int from = 0; from < items; from += BATCH) {
        int start = from;
        begun.add(workers.submit(() -> work.on(start, Math.min(items, start + BATCH))));
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

  /** Says that something was done, and leaves the work if nobody waits for it any more. */
  void tick() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the check was stopped");
    }
    step.run();
  }

  private static <T> T result(Future<T> one) {
    try {
      return one.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the check was stopped");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw (Error) e.getCause();
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "topology");
    thread.setDaemon(true);
    return thread;
  }
}
