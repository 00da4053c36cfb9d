package merestone.check;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import merestone.check.OrderedWork.RangeWork;
import merestone.progress.Progress;
import merestone.progress.Waiting;

/**
 * Works on items ahead of the one who takes the results, over several threads; hands them out in
 * the items' order and keeps only a few ranges at a time. Close it, or take all. For one taker.
 */
public final class WorkAhead<T> implements Iterator<T>, AutoCloseable {
  private static final int RANGES_AHEAD = 4;

  private final int items;
  private final RangeWork<List<T>> work;
  private final Progress progress;
  private final int most;
  private final ExecutorService workers;
  private final ArrayDeque<Future<List<T>>> begun = new ArrayDeque<>();
  private Iterator<T> current = List.<T>of().iterator();
  private int next;

  WorkAhead(int items, int threads, RangeWork<List<T>> work, Progress progress) {
    this.items = items;
    this.work = work;
    this.progress = progress;
    this.most = RANGES_AHEAD * threads;
    this.workers = OrderedWork.workers(threads);
  }

  @Override
  public boolean hasNext() {
    while (!current.hasNext()) {
      begin();
      if (begun.isEmpty()) {
        close();
        return false;
      }
      current = Waiting.on(begun.remove(), progress).iterator();
    }
    return true;
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException("all " + items + " are taken");
    }
    return current.next();
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  private void begin() {
    while (begun.size() < most && next < items) {
      int from = next;
      int to = Math.min(items, from + OrderedWork.BATCH);
      begun.add(workers.submit(() -> work.on(from, to)));
      next = to;
    }
  }
}
